"""层级倒挂：（一）下面又用“一、”。

为什么：结构层次依次用“一、”“（一）”“1.”“（1）”标注，下一级用了上一级的序号，读的人分不清谁管谁。

例外：法规的编、章、节、条另有体例；附件、引文里从头排起的不算。
"""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document
from dinggao.labels import Label, Style
from dinggao.rule import Bad, Finding, Related, Rule, Severity

LEVELS = (
    Style.CHINESE,
    Style.CHINESE_PAREN,
    Style.ARABIC,
    Style.ARABIC_PAREN,
    Style.CIRCLED,
)


def check(document: Document) -> Iterator[Finding]:
    """Lists whose style stands above that of the item they belong to."""
    ends: dict[Label, int] | None = None
    for series in document.outline.of(*LEVELS):
        parent, first = series.parent, series.labels[0]
        if not parent or parent.style not in LEVELS or not first.opening or len(series.labels) < 2:
            continue
        if LEVELS.index(series.style) < LEVELS.index(parent.style) and first.value == 1:
            ends = _ends(document) if ends is None else ends
            if ends.get(parent, 0) > series.labels[-1].span.start:
                here, above = document.quote(first.span), document.quote(parent.span)
                message = f"层级倒挂：“{here}”这一级排在“{above}”下面"
                related = (Related(parent.span, f"上一级“{above}”"),)
                yield Finding(first.span, message, related=related)


def _ends(document: Document) -> dict[Label, int]:
    """Where each label's list ends: what is past the end of its parent's is a new part."""
    return {
        label: series.labels[-1].span.start
        for series in document.outline.of(*LEVELS)
        for label in series.labels
    }


RULE = Rule(
    code="N005",
    name="inverted-level",
    severity=Severity.WARNING,
    basis="GB/T 9704-2012 党政机关公文格式",
    check=check,
    bad=(
        Bad("（一）抓学习\n[[一、]]读原著\n二、学原文\n（二）抓整改"),
        Bad("1.申报条件\n[[（一）]]注册满一年\n（二）信用良好\n2.申报材料"),
    ),
    good=(
        "一、抓学习\n（一）读原著\n（二）学原文\n二、抓整改",
        "一、申报条件\n1.注册满一年\n2.信用良好\n二、申报材料",
        "（一）抓学习\n（二）抓整改\n附件1\n一、填报范围\n二、填报时间",
    ),
)
