"""The outline as a person would sketch it: items indented under their parents, faults marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TextIO

from dinggao.document import Document
from dinggao.expression import compiled
from dinggao.labels import SERIAL, Label
from dinggao.rule import Diagnostic

TITLE = 22  # code points of an item's words
_WORDS = r"\s*[^。；：！？\n]*"


def write(document: Document, diagnostics: Sequence[Diagnostic], out: TextIO) -> None:
    """One line an item; below it the faults at its label."""
    faults: dict[int, list[Diagnostic]] = defaultdict(list)
    for diagnostic in diagnostics:
        faults[diagnostic.finding.span.start].append(diagnostic)
    for label, depth in items(document):
        indent = "  " * depth
        line = document.place(label.span.start).line
        out.write(f"{line:>5}  {indent}{title(document, label)}\n")
        for fault in faults.get(label.span.start, ()):
            out.write(f"       {indent}↑ {fault.rule.code} {fault.finding.message}\n")


def items(document: Document) -> Iterator[tuple[Label, int]]:
    """Every label in order, with the number of labels above it."""
    parents = document.outline.parents
    counted = (label for series in document.outline.series for label in series.labels)
    serial: Label | None = None  # the latest 一是 of the paragraph, above （1） and ① inside it
    for label in sorted(counted, key=lambda label: label.span):
        parent = parents[label]
        depth = 0
        while parent:
            depth, parent = depth + 1, parents.get(parent)
        if label.style in SERIAL:
            serial = label
        elif label.opening or (serial and serial.block != label.block):
            serial = None
        yield label, depth + (serial is not None and serial is not label)


def title(document: Document, label: Label) -> str:
    """The label and the first words behind it."""
    words = compiled(_WORDS).match(document.text, label.span.end)
    text = words[0] if words else ""
    text = text if len(text) <= TITLE else text[:TITLE] + "…"
    return document.quote(label.span) + text
