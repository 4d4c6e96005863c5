"""书名号里再用书名号，里层没有改用单书名号〈〉。

为什么：书名号外层用《》，里层用〈〉，内外一样就看不出文件名到哪里为止。转发、印发类文件的标题最容易错。

例外：两个书名号并列（《甲》《乙》）不是套用；第三层仍用《》，不在此列。
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.kinds import pattern
from dinggao.rule import Bad, Edit, Finding, Fix, Rule, Severity

WORDS = r"[^《》〈〉\n]{0,60}"
EXPRESSION = rf"《{WORDS}(?P<fault>《(?P<inner>{WORDS})》(?:{WORDS}《{WORDS}》)*){WORDS}》"
INNER = r"《[^《》]*》"


def look(document: Document, match: regex.Match[str]) -> Finding:
    """The inner pairs, to be made single."""
    span = Span(*match.span("fault"))
    fix = Fix("里层改用单书名号〈〉", tuple(_edits(document.text, span)), safe=True)
    return Finding(span, f"书名号套书名号，里层应为〈{match['inner']}〉", fixes=(fix,))


def _edits(text: str, span: Span) -> Iterator[Edit]:
    for inner in compiled(INNER).finditer(text, *span):
        yield Edit(Span(inner.start(), inner.start() + 1), "〈")
        yield Edit(Span(inner.end() - 1, inner.end()), "〉")


RULE = Rule(
    code="U007",
    name="nested-title-mark",
    severity=Severity.WARNING,
    basis="GB/T 15834-2011 标点符号用法",
    check=pattern(EXPRESSION, "《", look),
    bad=(
        Bad("转发《关于印发[[《工作方案》]]的通知》。", "转发《关于印发〈工作方案〉的通知》。"),
        Bad(
            "根据《关于修改[[《甲办法》和《乙办法》]]的决定》执行。",
            "根据《关于修改〈甲办法〉和〈乙办法〉的决定》执行。",
        ),
    ),
    good=(
        "学习《党章》《准则》和《条例》。",
        "转发《关于印发〈工作方案〉的通知》（市办〔2022〕1号）。",
        "认真学习《党章，贯彻《条例》。",
    ),
    supersedes=("U004",),
)
