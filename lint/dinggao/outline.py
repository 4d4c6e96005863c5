"""The numbered items of a draft as lists under their parents, read once for all rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

from dinggao.document import Document
from dinggao.expression import compiled
from dinggao.labels import LAW, SERIAL, Label, Style, labels
from dinggao.sequence import Step, explain

_ATTACHMENT = (
    r"附\s{0,4}(?:件|录|表|则)?\s{0,2}[0-9０-９一二三四五六七八九十]{0,3}\s{0,2}(?:[：:]|$)"
)


class Series:
    """Labels of one style that count together, under one parent.

    A list that runs on under the next parent ((一)–(二十五) through all parts) is one series.
    """

    def __init__(self, style: Style, labels: tuple[Label, ...], parent: Label | None) -> None:
        self.style: Final = style
        self.labels: Final = labels
        self.parent: Final = parent

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """For each label, how it fits the count."""
        return tuple(explain([label.value for label in self.labels]))


class Outline:
    """Every series of a document, in order of its first label."""

    def __init__(self, series: tuple[Series, ...], parents: dict[Label, Label | None]) -> None:
        self.series: Final = series
        self.parents: Final = parents  # the heading that each label stands under

    @cached_property
    def headless(self) -> tuple[Series, ...]:
        """The series that do not open with one, in order of their first labels."""
        headless = (series for series in self.series if series.labels[0].value > 1)
        return tuple(sorted(headless, key=lambda series: series.labels[0].span))

    def of(self, *styles: Style) -> Iterator[Series]:
        """The series of the given styles."""
        return (series for series in self.series if series.style in styles)


def parse(document: Document) -> Outline:
    """Read the outline of a document."""
    builder = _Builder()
    fresh = _attachments(document)
    at = 0
    for label in labels(document):
        while at < len(fresh) and fresh[at] <= label.block:
            builder.reset()
            at += 1
        builder.add(label)
    return Outline(tuple(builder.finish()), builder.parents)


def _attachments(document: Document) -> list[int]:
    """Indices of the blocks that open an attachment, where counting starts anew."""
    if "附" not in document.text:
        return []
    return [
        i
        for i, b in enumerate(document.blocks)
        if compiled(_ATTACHMENT).match(document.text, *b.span)
    ]


class _Builder:
    """Puts each label into its series while the open headings are known."""

    def __init__(self) -> None:
        self.parents: dict[Label, Label | None] = {}
        self._done: list[list[Label]] = []  # every list, by its first label
        self.reset()

    def reset(self) -> None:
        self._open: list[Label] = []  # headings above the current place, outermost first
        self._lists: dict[tuple[Style, Label | None, int], list[Label]] = {}
        self._last: dict[Style, list[Label]] = {}  # the newest list of each style
        self._inline: dict[Style, list[Label]] = {}  # and the newest inside a paragraph

    def add(self, label: Label) -> None:
        if label.branch:
            return
        self.parents[label] = self._open[-1] if self._open else None
        if label.style in SERIAL:
            self._append(label, self._open[-1] if self._open else None, -1)
        elif label.opening:
            self._add_heading(label)
        else:
            self._add_inline(label)

    def finish(self) -> Iterable[Series]:
        for items in self._done:
            if items[0].opening or items[0].value == 1 or items[0].style in SERIAL:
                above = None if items[0].style is Style.ARTICLE else self.parents[items[0]]
                yield Series(items[0].style, tuple(items), above)

    def _add_heading(self, label: Label) -> None:
        above = self._above(label.style)
        del self._open[above:]
        parent = self.parents[label] = self._open[-1] if self._open else None
        # Articles run on through all chapters.
        self._append(label, None if label.style is Style.ARTICLE else parent, -1)
        self._open.append(label)

    def _above(self, style: Style) -> int:
        """How many of the open headings stand above a heading of this style."""
        if style in LAW:
            rank = LAW.index(style)
            return next(
                (
                    i
                    for i, o in enumerate(self._open)
                    if o.style not in LAW or LAW.index(o.style) >= rank
                ),
                len(self._open),
            )
        return next((i for i, o in enumerate(self._open) if o.style is style), len(self._open))

    def _add_inline(self, label: Label) -> None:
        """A label inside a paragraph goes on from the heading that opens it, or counts alone."""
        top = self._open[-1] if self._open else None
        newest = self._last.get(label.style)
        if (
            top
            and newest
            and top is newest[-1]
            and top.block == label.block
            and label.style is top.style
            and label.value == top.value + 1
        ):
            self._add_heading(label)
        else:
            self._append(label, top, label.block)

    def _append(self, label: Label, parent: Label | None, block: int) -> None:
        key = label.style, parent, block
        items = self._lists.get(key)
        if items is None:
            items = self._continued(label, block)
            self._lists[key] = items
            if not items:
                self._done.append(items)
        items.append(label)
        (self._last if block < 0 else self._inline)[label.style] = items

    def _continued(self, label: Label, block: int) -> list[Label]:
        """The list that this label goes on from: under the parent before, or in the line above."""
        if block >= 0 or label.style in SERIAL or label.value == 1:
            return []
        newest, inline = self._last.get(label.style), self._inline.get(label.style)
        if newest and newest[-1].value == label.value - 1:
            return newest
        if inline and inline[-1].value == label.value - 1 and inline[-1].block >= label.block - 1:
            return inline
        return []
