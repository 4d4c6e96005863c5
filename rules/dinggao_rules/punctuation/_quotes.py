"""What the rules about quotation marks share: the paragraphs whose marks do not alternate."""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document, Span
from dinggao.expression import compiled

MARK = r"[“”]"


def uneven(document: Document) -> Iterator[list[Span]]:
    """The marks “ and ” of each line in which they do not alternate, in order."""
    end = -1
    for offset in _suspects(document.text):
        line = document.line_span(offset)
        if line.end > end:
            end = line.end
            marks = [Span(*mark.span()) for mark in compiled(MARK).finditer(document.text, *line)]
            if shape_of(document, marks) != "“”" * (len(marks) // 2):
                yield marks


def _suspects(text: str) -> Iterator[int]:
    """Places of marks in a stretch from one “ to the next that does not hold exactly one ”."""
    start = -1  # of the stretch: its “
    for stretch in text.split("“"):
        if stretch.count("”") != (start >= 0):
            if start >= 0:
                yield start
            at = stretch.find("”")
            while at >= 0:
                yield start + 1 + at
                at = stretch.find("”", at + 1)
        start += 1 + len(stretch)


def shape_of(document: Document, marks: list[Span]) -> str:
    """The marks as they stand one after another."""
    return "".join(document.text[mark.start] for mark in marks)
