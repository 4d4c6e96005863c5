"""The draft as every rule sees it: the text as decoded, its paragraphs, and where an offset lies.

Offsets are code points of ``Document.text`` (the decoded file without its BOM, never normalised).
Lines end with ``\\n`` alone; a ``\\r`` before it belongs to no block.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from dinggao import numerals

if TYPE_CHECKING:
    from dinggao.outline import Outline


_NEAR = 400  # code points of head and end that may name the year of writing


class Span(NamedTuple):
    """Half-open range of code points."""

    start: int
    end: int


class Place(NamedTuple):
    """Where an offset lies for a person: 1-based line and column, in code points."""

    line: int
    column: int


class Role(Enum):
    """What a paragraph is for."""

    BODY = "body"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CELL = "cell"


class Block(NamedTuple):
    """One paragraph, without its indent and line end."""

    span: Span
    role: Role = Role.BODY


class Suppression(NamedTuple):
    """A remark in the draft that keeps rules (codes, prefixes, names; none: all) silent."""

    remark: Span
    span: Span
    codes: tuple[str, ...]


class Document:
    """A draft: its path as given, its text, its paragraphs. Immutable; its views are cached.

    ``opaque`` are the spans that are not prose (code, addresses, front matter), sorted and
    disjoint; a block may hold some, and the engine lets no finding touch them.
    """

    def __init__(
        self,
        path: str,
        text: str,
        blocks: tuple[Block, ...],
        opaque: tuple[Span, ...] = (),
        suppressions: tuple[Suppression, ...] = (),
    ) -> None:
        self.path: Final = path
        self.text: Final = text
        self.blocks: Final = blocks
        self.opaque: Final = opaque
        self.suppressions: Final = suppressions

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """The offset at which each line starts."""
        starts, at = [0], self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return tuple(starts)

    @cached_property
    def outline(self) -> Outline:
        """Every numbered item of the draft, parsed once."""
        from dinggao.outline import parse

        return parse(self)

    @cached_property
    def year(self) -> int | None:
        """The year it was written in (成文年份), where its head or its end names one."""
        head = next(_years(self.text, 0, _NEAR), None)
        end = list(_years(self.text, max(0, len(self.text) - _NEAR), len(self.text)))[-1:]
        return head or (end[0] if end else None)

    def line(self, offset: int) -> int:
        """The number of the line that holds an offset, 1-based."""
        return bisect_right(self.line_starts, offset)

    def place(self, offset: int) -> Place:
        """Line and column of an offset."""
        line = bisect_right(self.line_starts, offset)
        return Place(line, offset - self.line_starts[line - 1] + 1)

    def line_span(self, offset: int) -> Span:
        """The line that holds an offset, without its line end."""
        line = bisect_right(self.line_starts, offset)
        start = self.line_starts[line - 1]
        last = line == len(self.line_starts)
        end = len(self.text) if last else self.line_starts[line] - 1
        return Span(start, max(start, end - self.text.endswith("\r", start, end)))

    def quote(self, span: Span) -> str:
        """The draft's own words at a span."""
        return self.text[span.start : span.end]

    def is_prose(self, span: Span) -> bool:
        """Whether a span keeps clear of everything opaque."""
        if not self.opaque:
            return True
        at = bisect_right(self.opaque, span.start, key=lambda s: s.start)
        before = at and self.opaque[at - 1].end > span.start
        return not before and (at == len(self.opaque) or self.opaque[at].start >= span.end)


def _years(text: str, start: int, end: int) -> Iterator[int]:
    """The years that a stretch of text names: 2022年, 二〇二二年."""
    at = text.find("年", start, end)
    while at >= 0:
        number = numerals.parse(text[max(0, at - 4) : at])
        if number and 1900 <= number < 2100:
            yield number
        at = text.find("年", at + 1, end)
