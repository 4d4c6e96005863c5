"""What the numbering rules share: the slips of a series, and renumbering as a fix."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dinggao import numerals
from dinggao.document import Document, Span
from dinggao.labels import Label, Style
from dinggao.outline import Series
from dinggao.rule import Edit, Finding, Fix, Related
from dinggao.sequence import Step, Verdict

LOOK_BACK = 60  # labels among which the first of two equal ones is sought
HEADINGS = (Style.CHINESE, Style.CHINESE_PAREN, Style.ARABIC)


class Slip(NamedTuple):
    """A label of a series that does not count on, and where it stands in it."""

    series: Series
    index: int

    @property
    def label(self) -> Label:
        """The label itself."""
        return self.series.labels[self.index]

    @property
    def step(self) -> Step:
        """How the label fits the count."""
        return self.series.steps[self.index]

    @property
    def before(self) -> Label | None:
        """The label before it."""
        return self.series.labels[self.index - 1] if self.index else None

    @property
    def first(self) -> Label | None:
        """The label near it that has its number already: the earlier one, or the next."""
        labels, value = self.series.labels, self.label.value
        for label in reversed(labels[max(0, self.index - LOOK_BACK) : self.index]):
            if label.value == value:
                return label
            if label.value == 1:
                break
        after = labels[self.index + 1 : self.index + 2]
        return after[0] if after and after[0].value == value else None


def slips(document: Document, styles: Sequence[Style], *verdicts: Verdict) -> Iterator[Slip]:
    """The labels of these styles that got one of these verdicts."""
    for series in document.outline.of(*styles):
        for index, step in enumerate(series.steps):
            if step.verdict in verdicts:
                yield Slip(series, index)


def is_repeat(slip: Slip) -> bool:
    """Whether the label has a number that a neighbour in its list has."""
    if slip.step.verdict is Verdict.REPEATS:
        return True
    return slip.step.verdict is Verdict.MISNUMBERED and slip.first is not None


def written(document: Document, label: Label, value: int | None = None) -> str:
    """The label as it stands, or as it would be written with another number."""
    if value is None:
        return document.quote(label.span)
    number = numerals.like(value, document.quote(label.number)) or str(value)
    text = document.text
    return text[label.span.start : label.number.start] + number + \
        text[label.number.end : label.span.end]


def renumber(document: Document, slip: Slip) -> tuple[Fix, ...]:
    """Give the label the number its place calls for; those that count on from it follow suit."""
    labels = [slip.label]
    shift = slip.step.expected - slip.label.value
    if slip.step.verdict in (Verdict.REPEATS, Verdict.SKIPS):
        labels += _followers(slip)
    edits = [_edit(document, label, label.value + shift) for label in labels]
    if None in edits:
        return ()
    title = f"改为“{written(document, slip.label, slip.step.expected)}”"
    title += "，后面的序号依次顺改" if len(edits) > 1 else ""
    return (Fix(title, tuple(edit for edit in edits if edit)),)


def _followers(slip: Slip) -> Iterator[Label]:
    labels, steps = slip.series.labels, slip.series.steps
    previous = slip.label.value
    for label, step in zip(labels[slip.index + 1 :], steps[slip.index + 1 :], strict=True):
        if step.verdict is not Verdict.FITS or label.value != previous + 1:
            return
        yield label
        previous = label.value


def _edit(document: Document, label: Label, value: int) -> Edit | None:
    number = numerals.like(value, document.quote(label.number))
    return Edit(label.number, number) if number else None


def told(document: Document, slip: Slip, message: str, *related: Related) -> Finding:
    """The finding at the label of a slip."""
    return Finding(slip.label.span, message, related=related, fixes=renumber(document, slip))


def repeated(document: Document, slip: Slip) -> Finding:
    """序号重复：第二个应是下一个号。"""
    here = written(document, slip.label)
    should = written(document, slip.label, slip.step.expected)
    first = slip.first or slip.before or slip.label
    earlier = first.span.start < slip.label.span.start
    line = document.place(first.span.start).line
    other = f"第 {line} 行已有一个" if earlier else f"第 {line} 行还有一个"
    message = f"序号“{here}”重复（{other}），这里应为“{should}”"
    return told(document, slip, message, Related(first.span, f"“{here}”"))


def skipped(document: Document, slip: Slip) -> Finding:
    """序号跳过：说明缺哪几个、上一项是哪个。"""
    label, expected = slip.label, slip.step.expected
    before = f"上一项是“{written(document, slip.before)}”" if slip.before else "前面没有别的项"
    if slip.step.verdict is Verdict.MISNUMBERED:
        right = written(document, label, expected)
        return told(document, slip, f"序号“{written(document, label)}”应为“{right}”：{before}")
    missing = written(document, label, expected)
    if label.value - expected > 1:
        missing += f"至“{written(document, label, label.value - 1)}"
        missing = missing.replace("至“", "”至“")
    return told(document, slip, f"缺少“{missing}”：{before}")
