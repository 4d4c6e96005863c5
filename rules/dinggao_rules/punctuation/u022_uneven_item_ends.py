"""列举各项的末尾，有的用分号，有的用句号。

为什么：同一层的各项要么都用分号（最后一项用句号），要么都用句号；混着用看不出到哪里是一个单元。

例外：最后一项用句号是对的；项内有句号的由“项末分号”一条去说；各项末尾用逗号的不管。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dinggao.document import Document
from dinggao.labels import Style
from dinggao.rule import Bad, Edit, Finding, Fix, Related, Rule, Severity
from dinggao_rules.punctuation._serial import Item, runs

STYLES = (
    Style.IS,
    Style.MUST,
    Style.ORDINAL,
    Style.ADVERB,
    Style.CIRCLED,
    Style.ARABIC_PAREN,
    Style.CHINESE_PAREN,
)


def check(document: Document) -> Iterator[Finding]:
    """Lists in which ； and 。 both end items, and no 。 stands within one."""
    for items in runs(document, *STYLES):
        marks = {item.mark for item in items}
        if marks == {"；", "。"} and not any(item.stopped for item in items):
            yield _told(items)


def _told(items: Sequence[Item]) -> Finding:
    """The rarer mark is the slip; of two equals the semicolon."""
    stops = [item for item in items if item.mark == "。"]
    semicolons = [item for item in items if item.mark == "；"]
    wrong, right = (stops, "；") if len(stops) < len(semicolons) else (semicolons, "。")
    message = f"各项末尾的标点不一致：这里用“{wrong[0].mark}”，其他项用“{right}”"
    fix = Fix(f"项末统一用“{right}”", tuple(Edit(item.end, right) for item in wrong))
    related = tuple(Related(item.end, "这里也是") for item in wrong[1:])
    return Finding(wrong[0].end, message, fixes=(fix,), related=related)


RULE = Rule(
    code="U022",
    name="uneven-item-ends",
    severity=Severity.WARNING,
    basis="GB/T 15834-2011 标点符号用法",
    check=check,
    bad=(
        Bad(
            "一是成立专班[[；]]二是制定方案。三是开展督查。",
            "一是成立专班。二是制定方案。三是开展督查。",
        ),
        Bad(
            "一是成立专班；二是制定方案[[。]]三是开展督查；四是总结推广。",
            "一是成立专班；二是制定方案；三是开展督查；四是总结推广。",
        ),
    ),
    good=(
        "一是成立专班；二是制定方案；三是开展督查。",
        "一是成立专班。二是制定方案。三是开展督查。",
        "（一）抓学习。一是强基础；二是重实效。\n（二）抓整改。一是定方案。二是抓落实。",
    ),
)
