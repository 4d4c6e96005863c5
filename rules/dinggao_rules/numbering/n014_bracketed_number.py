"""①②、（1）（2）、1）2）一类的序号重复或跳号。

为什么：这一级序号最小，改稿时最容易漏改，列出来的要点数目就对不上。

例外：脚注、参考文献的引用号不是列举；新的一段、新的上级标题下从头排起的不算。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.labels import Style
from dinggao.rule import Bad, Finding, Rule, Severity
from dinggao.sequence import Verdict
from dinggao_rules.numbering._slips import is_repeat, slips
from dinggao_rules.numbering._telling import repeated, skipped

STYLES = (Style.CIRCLED, Style.ARABIC_PAREN, Style.HALF_PAREN)
VERDICTS = (Verdict.REPEATS, Verdict.SKIPS, Verdict.MISNUMBERED, Verdict.SWAPPED)


def check(document: Document) -> Iterator[Finding]:
    """Bracketed or circled numbers that do not count on from the one before."""
    for slip in slips(document, STYLES, *VERDICTS):
        if slip.before:
            yield repeated(document, slip) if is_repeat(slip) else skipped(document, slip)


RULE = Rule(
    code="N014",
    name="bracketed-number",
    severity=Severity.ERROR,
    basis="GB/T 15834-2011 标点符号用法",
    check=check,
    bad=(
        Bad(
            "材料包括：①申请表；[[③]]身份证明；④承诺书。", "材料包括：①申请表；②身份证明；③承诺书。"
        ),
        Bad(
            "1.申报条件\n（1）注册满一年\n（2）信用良好\n[[（2）]]无违法记录",
            "1.申报条件\n（1）注册满一年\n（2）信用良好\n（3）无违法记录",
        ),
    ),
    good=(
        "1.申报条件\n（1）注册满一年\n（2）信用良好\n2.申报材料\n（1）申请表\n（2）承诺书",
        "材料包括：①申请表；②身份证明。",
        "增速居全省前列③，投资保持增长①。",
    ),
)
