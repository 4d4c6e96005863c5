"""跳级：“一、”下面直接用“（1）”。

为什么：结构层次依次是“一、”“（一）”“1.”“（1）”，跳过中间一级，后面再分层就没有号可用了。

例外：只有两级时，“一、”下面直接用“1.”是惯例许可的。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.labels import Style
from dinggao.rule import Bad, Finding, Rule, Severity

SKIPS = {
    Style.CHINESE: (Style.ARABIC_PAREN, "（一）"),
    Style.CHINESE_PAREN: (Style.ARABIC_PAREN, "1."),
}


def check(document: Document) -> Iterator[Finding]:
    """Lists of paragraphs that leave out a level below their parent's."""
    for series in document.outline.of(Style.ARABIC_PAREN):
        parent, first = series.parent, series.labels[0]
        if not parent or parent.style not in SKIPS or not first.opening or len(series.labels) < 2:
            continue
        style, expected = SKIPS[parent.style]
        if series.style is style:
            here, above = document.quote(first.span), document.quote(parent.span)
            yield Finding(first.span, f"跳级：“{above}”下面应先用“{expected}”，再用“{here}”")


RULE = Rule(
    code="N006",
    name="skipped-level",
    severity=Severity.INFO,
    basis="GB/T 9704-2012 党政机关公文格式",
    check=check,
    bad=(
        Bad("一、抓学习\n[[（1）]]读原著\n（2）学原文\n二、抓整改"),
        Bad("（一）抓学习\n[[(1)]]读原著\n(2)学原文\n（二）抓整改"),
    ),
    good=(
        "一、抓学习\n1.读原著\n2.学原文\n二、抓整改",
        "（一）抓学习\n1.读原著\n（1）定计划\n（2）抓落实\n2.学原文",
    ),
)
