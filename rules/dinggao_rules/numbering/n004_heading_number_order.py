"""同一级标题的序号次序颠倒了。

为什么：两段对调了位置，序号没有跟着改，就会先读到“三、”再读到“二、”。

例外：另起一个列表、引文和附件里从头排的序号不算。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.rule import Bad, Finding, Rule, Severity
from dinggao.sequence import Verdict
from dinggao_rules.numbering._slips import HEADINGS, is_repeat, slips
from dinggao_rules.numbering._telling import told, written

VERDICTS = (Verdict.SWAPPED, Verdict.RETURNS, Verdict.MISNUMBERED)


def check(document: Document) -> Iterator[Finding]:
    """Labels that stand behind a greater number of their list."""
    for slip in slips(document, HEADINGS, *VERDICTS):
        label, before = slip.label, slip.before
        if before and label.value < slip.step.expected and not is_repeat(slip):
            here, above = written(document, label), written(document, before)
            yield told(document, slip, f"序号次序不对：“{here}”排在“{above}”之后")


RULE = Rule(
    code="N004",
    name="heading-number-order",
    severity=Severity.ERROR,
    basis="GB/T 9704-2012 党政机关公文格式",
    check=check,
    bad=(
        Bad("一、总体要求\n三、主要任务\n[[二、]]保障措施\n四、组织领导"),
        Bad("（一）摸底\n（三）处置\n[[（二）]]验收"),
    ),
    good=(
        "一、总体要求\n二、主要任务\n三、保障措施",
        "（一）摸底\n1.登记\n2.核对\n（二）处置\n1.移交\n2.归档",
    ),
)
