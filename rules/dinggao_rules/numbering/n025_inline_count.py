"""“六学模式”前面列出来的却不是六样。

为什么：“带动学、研讨学……等‘六学模式’”这类概括，前面列的项增减了，数没有改。

例外：没有列全的、用“包括……在内”的不核。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dinggao import numerals
from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.rule import Bad, Finding, Rule, Severity, Triggered

NUMBERS = "二三四五六七八九十两"
ITEMS = r"(?P<items>(?:\p{Han}{1,10}[、和及与])+\p{Han}{1,10}?)等?$"
BACK = 90  # code points before the claim in which its items stand


def check(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
    """A count in quotation marks whose items, all ending in its word, stand before it."""
    text = document.text
    for hit in hits:
        key, low = text[hit.end : hit.end + 1], max(0, hit.start - BACK)
        if not key or not text.endswith((key, key + "等"), low, hit.start):
            continue
        match = compiled(ITEMS).search(text, low, hit.start)
        items = compiled("[、和及与]").split(match["items"]) if match else []
        claimed = numerals.parse(text[hit.end - 1])
        if len(items) >= 3 and all(i.endswith(key) for i in items) and len(items) != claimed:
            count, said = numerals.chinese(len(items)), text[hit.end - 1 : hit.end + 1]
            span = Span(hit.end - 1, hit.end)
            yield Finding(span, f"前面列了{count}项，这里说“{said}”，请核对")


RULE = Rule(
    code="N025",
    name="inline-count",
    severity=Severity.WARNING,
    basis="练",
    check=Triggered(lambda: [f"“{n}" for n in NUMBERS], check),
    bad=(
        Bad("采取领导带头学、集中研讨学、外出参观学等“[[四]]学模式”。"),
        Bad("推行上门办、网上办、预约办、延时办“[[三]]办服务”。"),
    ),
    good=(
        "采取领导带头学、集中研讨学、外出参观学等“三学模式”。",
        "落实理论学习、专题研讨、“四学模式”等制度。",
    ),
)
