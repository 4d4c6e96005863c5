"""“第一，第二，……”重复或跳号。

为什么：删一项、加一项而没有顺改，“第一，”后面就成了“第三，”。

例外：名次、届次、轮次（第一轮、第三届）不是列举；换了上级标题从头数起的不算。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.labels import Style
from dinggao.rule import Bad, Finding, Rule, Severity
from dinggao.sequence import Verdict
from dinggao_rules.numbering._slips import is_repeat, slips
from dinggao_rules.numbering._telling import repeated, skipped

VERDICTS = (Verdict.REPEATS, Verdict.SKIPS, Verdict.MISNUMBERED, Verdict.SWAPPED)


def check(document: Document) -> Iterator[Finding]:
    """第N， that does not count on from the one before."""
    for slip in slips(document, (Style.ORDINAL,), *VERDICTS):
        if slip.before:
            yield repeated(document, slip) if is_repeat(slip) else skipped(document, slip)


RULE = Rule(
    code="N012",
    name="ordinal-serial",
    severity=Severity.WARNING,
    basis="GB/T 15834-2011 标点符号用法",
    check=check,
    bad=(
        Bad(
            "第一，摸清底数。[[第三，]]分类处置。第四，建立台账。",
            "第一，摸清底数。第二，分类处置。第三，建立台账。",
        ),
        Bad(
            "第一，加强领导。\n第二，压实责任。\n[[第二，]]强化督查。",
            "第一，加强领导。\n第二，压实责任。\n第三，强化督查。",
        ),
    ),
    good=(
        "第一，摸清底数。第二，分类处置。第三，建立台账。",
        "全市排名第一，比去年前进两位；投资增速第三，保持平稳。",
        "先后参加第一轮和第三轮评比。",
    ),
)
