"""“六学模式”前面列出来的却不是六样。

为什么：“带动学、研讨学……等‘六学模式’”这类概括，前面列的项增减了，数没有改。

例外：没有列全的、用“包括……在内”的不核。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dinggao import numerals
from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.kinds import windows
from dinggao.rule import Bad, Finding, Rule, Severity, Triggered

CLAIM = r"""(?x)
    (?P<items>(?:\p{Han}{1,10}[、和及与])+\p{Han}{1,10}?)等?
    “(?P<fault>[二三四五六七八九十两])(?P<key>\p{Han})
"""


def check(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
    """A count in quotation marks whose items, all ending in its word, stand before it."""
    for window in windows(document, hits):
        for match in compiled(CLAIM).finditer(document.text, *window):
            items = compiled("[、和及与]").split(match["items"])
            claimed = numerals.parse(match["fault"])
            alike = [item for item in items if item.endswith(match["key"])]
            if claimed and len(alike) == len(items) >= 3 and len(items) != claimed:
                count = numerals.chinese(len(items))
                message = f"前面列了{count}项，这里说“{match['fault']}{match['key']}”，请核对"
                yield Finding(Span(*match.span("fault")), message)


RULE = Rule(
    code="N025",
    name="inline-count",
    severity=Severity.WARNING,
    basis="练",
    check=Triggered(lambda: [f"“{n}" for n in "二三四五六七八九十两"], check),
    bad=(
        Bad("采取领导带头学、集中研讨学、外出参观学等“[[四]]学模式”。"),
        Bad("推行上门办、网上办、预约办、延时办“[[三]]办服务”。"),
    ),
    good=(
        "采取领导带头学、集中研讨学、外出参观学等“三学模式”。",
        "落实理论学习、专题研讨、“四学模式”等制度。",
    ),
)
