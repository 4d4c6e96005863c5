"""Paired marks within a paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dinggao.document import Document, Span

PAIRS = {"“": "”", "《": "》", "（": "）", "(": ")", "【": "】", "〔": "〕"}
CLOSING = {close: opening for opening, close in PAIRS.items()}
SAME = {"(": "（"}  # （一) counts as a pair: widths are another rule's


def kind(mark: str) -> str:
    """The opening mark that stands for a mark's kind of pair."""
    opening = CLOSING.get(mark, mark)
    return SAME.get(opening, opening)


def by_block(document: Document, hits: Sequence[Span]) -> Iterator[tuple[int, Sequence[Span]]]:
    """Each paragraph's index with the hits that lie in it."""
    at = 0
    for number, block in enumerate(document.blocks):
        first = at
        while at < len(hits) and hits[at].end <= block.span.end:
            at += 1
        yield number, hits[first:at]


def unpaired(document: Document, marks: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """Marks of one paragraph that have no other half in it."""
    waiting: dict[str, list[Span]] = {}
    for span in marks:
        mark = document.text[span.start]
        stack = waiting.setdefault(kind(mark), [])
        if mark in PAIRS:
            if mark == "“" and stack:  # a quotation inside one takes ‘ ’: the outer lost its end
                yield stack.pop(), mark
            stack.append(span)
        elif stack:
            stack.pop()
        else:
            yield span, mark
    for stack in waiting.values():
        for span in stack:
            yield span, document.text[span.start]
