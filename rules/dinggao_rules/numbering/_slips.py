"""Where a series does not count on: what every numbering rule looks at."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dinggao.document import Document, Span
from dinggao.labels import SERIAL, Label, Style
from dinggao.outline import Series
from dinggao.sequence import Step, Verdict

LOOK_BACK = 60  # labels among which the first of two equal ones is sought
HEADINGS = (Style.CHINESE, Style.CHINESE_PAREN, Style.ARABIC)


class Slip(NamedTuple):
    """A label of a series that does not count on, and where it stands in it."""

    series: Series
    at: int

    @property
    def label(self) -> Label:
        """The label itself."""
        return self.series.labels[self.at]

    @property
    def step(self) -> Step:
        """How the label fits the count."""
        return self.series.steps[self.at]

    @property
    def before(self) -> Label | None:
        """The label before it."""
        return self.series.labels[self.at - 1] if self.at else None

    @property
    def first(self) -> Label | None:
        """The label near it that has its number already: the earlier one, or the next."""
        labels, value = self.series.labels, self.label.value
        for label in reversed(labels[max(0, self.at - LOOK_BACK) : self.at]):
            if label.value == value:
                return label
            if label.value == 1:
                break
        after = labels[self.at + 1 : self.at + 2]
        return after[0] if after and after[0].value == value else None


def slips(document: Document, styles: Sequence[Style], *verdicts: Verdict) -> Iterator[Slip]:
    """The labels of these styles with one of these verdicts, but for gaps filled by misfits."""
    for series in document.outline.of(*styles):
        for index, step in enumerate(series.steps):
            slip = Slip(series, index)
            if step.verdict in verdicts and not any(_fillers(document, slip)):
                yield slip


def is_repeat(slip: Slip) -> bool:
    """Whether the label has a number that a neighbour in its list has."""
    if slip.step.verdict is Verdict.REPEATS:
        return True
    return slip.step.verdict is Verdict.MISNUMBERED and slip.first is not None


def misfits(document: Document, styles: Sequence[Style]) -> Iterator[tuple[Label, Label]]:
    """Labels that fill the gap of a list of another style, with the label before that gap.

    In 一、2、三、 the 2、 belongs to the list of 一、: it opens no list of its own.
    """
    for series in document.outline.of(*styles):
        for index, step in enumerate(series.steps):
            slip = Slip(series, index)
            if step.verdict is Verdict.SKIPS and slip.before:
                for filler in _fillers(document, slip):
                    yield filler, slip.before


def _fillers(document: Document, slip: Slip) -> Iterator[Label]:
    """Labels of other styles that stand in the gap before a label and have the missing number."""
    if slip.step.verdict is not Verdict.SKIPS or not slip.before:
        return
    gap = Span(slip.before.span.end, slip.label.span.start)
    kin = SERIAL if slip.label.style in SERIAL else HEADINGS
    headless = document.outline.headless  # a list of its own would open with one
    at = bisect_left(headless, gap.start, key=lambda series: series.labels[0].span.start)
    for series in itertools.islice(headless, at, None):
        label = series.labels[0]
        if label.span.start >= gap.end:
            return
        near = series.style in kin and series.parent in (slip.before, slip.series.parent)
        if near and label.value == slip.step.expected and label.opening == slip.label.opening:
            yield label
