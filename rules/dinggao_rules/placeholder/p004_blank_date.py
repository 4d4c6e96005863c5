"""“年　月　日”之间空着，没有填数字。

为什么：落款日期、会议日期留了空格等着填，打印前忘了，读者就不知道文件什么时候生效。

例外：表格、签字盖章栏里留给人手写的日期不算。
"""

from __future__ import annotations

import regex

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.kinds import fault_of, nearby, pattern
from dinggao.rule import Bad, Finding, Rule, Severity

GAP = r"[ \u3000\xa0]"
EXPRESSION = rf"""(?x)
    (?P<fault>(?:(?:19|20)\d{{2}}|{GAP}{{2}}|(?<!\S))年{GAP}*(?:\d{{1,2}}{GAP}*月{GAP}+日|月{GAP}*日)
    )
"""
BY_HAND = r"签[名字章]|盖章|公章|审[批核]|填表|经办人|负责人|申请人|[（(]章"


def look(document: Document, match: regex.Match[str]) -> Finding | None:
    """An empty date that nobody is meant to fill in by hand."""
    span = fault_of(match)
    if not compiled(GAP).search(match["fault"].strip()):
        return None
    here = nearby(document, span)
    above = nearby(document, Span(max(0, here.start - 1), max(0, here.start - 1)))
    if compiled(BY_HAND).search(document.text, above.start, here.end):
        return None
    return Finding(span, "日期还空着，请填上数字")


RULE = Rule(
    code="P004",
    name="blank-date",
    severity=Severity.WARNING,
    basis="党政机关公文处理工作条例",
    check=pattern(EXPRESSION, ["年 ", "年\u3000", "年\xa0", "月 ", "月\u3000", "月\xa0"], look),
    bad=(
        Bad("市发展改革局\n[[2022年　月　日]]"),
        Bad("会议于[[2022年3月 日]]召开。"),
    ),
    good=(
        "市发展改革局\n2022年1月5日",
        "申请人（签名）：\n　　年　月　日",
        "以年、月、日为单位计算。",
    ),
)
