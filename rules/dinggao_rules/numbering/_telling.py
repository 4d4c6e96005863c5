"""How a slip in the numbering is told, and renumbering as its fix."""

from __future__ import annotations

from collections.abc import Iterator

from dinggao import numerals
from dinggao.document import Document
from dinggao.labels import Label
from dinggao.rule import Edit, Finding, Fix, Related
from dinggao.sequence import Verdict
from dinggao_rules.numbering._slips import Slip


def written(document: Document, label: Label, value: int | None = None) -> str:
    """The label as it stands, or as it would be written with another number."""
    if value is None:
        return document.quote(label.span)
    number = numerals.like(value, document.quote(label.number)) or str(value)
    text = document.text
    return (
        text[label.span.start : label.number.start]
        + number
        + text[label.number.end : label.span.end]
    )


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
    missing = f"“{written(document, label, expected)}”"
    if label.value - expected > 1:
        missing += f"至“{written(document, label, label.value - 1)}”"
    return told(document, slip, f"缺少{missing}：{before}")


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
    for at in range(slip.at + 1, len(labels)):
        if steps[at].verdict is not Verdict.FITS or labels[at].value != previous + 1:
            return
        yield labels[at]
        previous = labels[at].value


def _edit(document: Document, label: Label, value: int) -> Edit | None:
    number = numerals.like(value, document.quote(label.number))
    return Edit(label.number, number) if number else None
