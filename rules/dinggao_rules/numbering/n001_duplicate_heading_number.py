"""同一级标题的序号重复了。

为什么：年年在上一稿上改，插进一段、抄来一段，序号没有顺改，就会出现两个“（二）”。
读到第二个时听的人会以为听错了，后面引用“第（二）项”也说不清指哪一项。

例外：换了上级标题、进了附件或引文，序号从头排起，不算重复；一个列表结束后另起一个列表，也不算。
全文从（一）一直排到（二十五）不重排的，也照样认得。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.rule import Bad, Finding, Rule, Severity
from dinggao.sequence import Verdict
from dinggao_rules.numbering._slips import HEADINGS, is_repeat, slips
from dinggao_rules.numbering._telling import repeated


def check(document: Document) -> Iterator[Finding]:
    """Labels that have a neighbour's number."""
    for slip in slips(document, HEADINGS, Verdict.REPEATS, Verdict.MISNUMBERED):
        if is_repeat(slip):
            yield repeated(document, slip)


RULE = Rule(
    code="N001",
    name="duplicate-heading-number",
    severity=Severity.ERROR,
    basis="GB/T 9704-2012 党政机关公文格式",
    check=check,
    bad=(
        Bad(
            "（一）抓学习\n（二）抓整改\n[[（二）]]抓落实\n（三）抓督查",
            "（一）抓学习\n（二）抓整改\n（三）抓落实\n（四）抓督查",
        ),
        Bad(
            "一、总体要求\n[[一、]]主要任务\n三、保障措施",
            "一、总体要求\n二、主要任务\n三、保障措施",
        ),
        Bad(
            "1.摸清底数。\n2.分类处置。\n[[2.]]建立台账。",
            "1.摸清底数。\n2.分类处置。\n3.建立台账。",
        ),
    ),
    good=(
        "一、工作回顾\n（一）稳增长\n（二）惠民生\n二、工作安排\n（一）促改革\n（二）防风险",
        "（一）抓学习\n1.读原著\n2.学原文\n（二）抓整改\n1.建台账\n2.销号",
        "一、总体要求\n二、主要任务\n附件1\n一、填报范围\n二、填报时间",
    ),
)
