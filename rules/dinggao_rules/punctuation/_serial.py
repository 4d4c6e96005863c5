"""What the rules about the ends of listed items share: runs of items and the marks they end in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.labels import Label, Style
from dinggao.sequence import Verdict

AFRESH = (Verdict.RESTARTS, Verdict.RETURNS)
SLIP = 3  # a number repeated or two skipped does not end a list
SHORTEST = 3  # items; of two only the first has an end to look at
LOWER = r"[①-⑳]|[（(][一二三四五六七八九十\d]{1,2}[）)]|(?<![\p{Han}\d])\d[.．](?!\d)"
INNER = r"。(?![”’）)》])"


class Item(NamedTuple):
    """An item that another follows: its label, its last character, whether a 。 stands inside."""

    label: Label
    end: Span
    mark: str
    stopped: bool


def runs(document: Document, *styles: Style) -> Iterator[Sequence[Item]]:
    """The items but the last of each list in which ； ends one, in one paragraph or a line each."""
    for series in document.outline.of(*styles):
        run: list[Label] = []
        for label, step in zip(series.labels, series.steps, strict=True):
            if run and (step.verdict in AFRESH or not _follows(run[-1], label)):
                yield from _items(document, run)
                run = []
            run.append(label)
        yield from _items(document, run)


def _follows(before: Label, label: Label) -> bool:
    """Whether a label goes on from the one before, if with a slip of the number."""
    near = label.block == before.block or (label.opening and label.block == before.block + 1)
    return near and 0 <= label.value - before.value <= SLIP


def _items(document: Document, run: Sequence[Label]) -> Iterator[Sequence[Item]]:
    """The items of a run, if any of them ends in a semicolon."""
    if len(run) < SHORTEST:
        return
    ends = [_end(document, label, after) for label, after in pairwise(run)]
    if any(document.text[end.start] == "；" for end in ends):
        yield [_item(document, *pair) for pair in zip(run, ends, strict=False)]


def _end(document: Document, label: Label, after: Label) -> Span:
    end = min(document.blocks[label.block].span.end, after.span.start)
    while document.text[end - 1].isspace():
        end -= 1
    return Span(end - 1, end)


def _item(document: Document, label: Label, end: Span) -> Item:
    inside = label.span.end, end.start
    stopped = compiled(INNER).search(document.text, *inside) is not None
    stopped = stopped and not compiled(LOWER).search(document.text, *inside)
    return Item(label, end, document.quote(end), stopped)
