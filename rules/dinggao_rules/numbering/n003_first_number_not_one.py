"""一组标题的第一个序号不是一。

为什么：前面的项被删掉了，或者从别的稿子里摘来一段，开头就成了“（二）”。

例外：上级标题换了而序号接着排（（一）至（二十五）贯穿全文）不算；只摘了原文一部分的节选稿，
可以在配置里不用这条规则。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.rule import Bad, Finding, Rule, Severity
from dinggao.sequence import Verdict
from dinggao_rules.numbering._slips import HEADINGS, is_repeat, slips
from dinggao_rules.numbering._telling import told, written


def check(document: Document) -> Iterator[Finding]:
    """First labels of a series that do not read one."""
    for slip in slips(document, HEADINGS, Verdict.SKIPS, Verdict.MISNUMBERED):
        if not slip.before and not is_repeat(slip):
            here = written(document, slip.label)
            right = written(document, slip.label, 1)
            yield told(document, slip, f"这一级从“{here}”开始：前面缺项，或应改为“{right}”")


RULE = Rule(
    code="N003",
    name="first-number-not-one",
    severity=Severity.WARNING,
    basis="GB/T 9704-2012 党政机关公文格式",
    check=check,
    bad=(
        Bad(
            "一、工作回顾\n[[（二）]]惠民生\n（三）防风险\n二、工作安排",
            "一、工作回顾\n（一）惠民生\n（二）防风险\n二、工作安排",
        ),
        Bad("[[二、]]主要任务\n三、保障措施", "一、主要任务\n二、保障措施"),
    ),
    good=(
        "一、工作回顾\n（一）稳增长\n（二）惠民生\n二、工作安排\n（三）促改革\n（四）防风险",
        "一、主要任务\n二、保障措施",
    ),
)
