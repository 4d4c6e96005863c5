"""For the eye: place, code, message, and the draft's own words with the fault marked.

Findings of one rule with one message on one line are one worry: they are shown together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import TextIO
from unicodedata import east_asian_width

from dinggao.document import Document, Span
from dinggao.outcome import Outcome
from dinggao.rule import FAMILIES, LEVELS, Diagnostic, Severity

_COLORS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
Painter = Callable[[str, str], str]
AROUND, ROW = 10, 76  # code points shown beside a fault; columns of a row of the draft's words


def write(outcome: Outcome, out: TextIO, *, color: bool = False) -> None:
    """Every finding with its context, then a summary by family."""
    paint = _paint if color else _plain
    told = [_tell(worry, paint) for worry in _worries(outcome.diagnostics)]
    out.write("".join([*told, _summary(outcome), "\n"]))  # one write, buffered or not


def _worries(diagnostics: Sequence[Diagnostic]) -> Iterator[list[Diagnostic]]:
    def line_of(diagnostic: Diagnostic) -> tuple[str, int]:
        document = diagnostic.document
        return document.path, document.line(diagnostic.finding.span.start)

    for _, same_line in groupby(diagnostics, line_of):
        worries: dict[tuple[str, str, Severity], list[Diagnostic]] = {}
        for diagnostic in same_line:
            key = diagnostic.rule.code, diagnostic.finding.message, diagnostic.severity
            worries.setdefault(key, []).append(diagnostic)
        yield from worries.values()


def _tell(worry: Sequence[Diagnostic], paint: Painter) -> str:
    first = worry[0]
    document, severity = first.document, first.severity
    line, column = document.place(first.finding.span.start)
    count = f"（本行 {len(worry)} 处）" if len(worry) > 1 else ""
    head = paint(f"{document.path}:{line}:{column}:", "1")
    level = paint(f"{LEVELS[severity]} {first.rule.code}", _COLORS[severity])
    rows = [f"{head} {level} {first.finding.message}{count}"]
    for words, marks in excerpts(document, [d.finding.span for d in worry]):
        rows += [f"    {words}", "    " + paint(marks, _COLORS[severity])]
    for span, _ in first.finding.related:
        words = document.text[span.start : min(span.start + 18, document.line_span(span.start).end)]
        rows.append(f"    另见第 {document.line(span.start)} 行：{_visible(words)}…")
    return "\n".join(rows) + "\n"


def excerpts(document: Document, spans: Sequence[Span]) -> Iterator[tuple[str, str]]:
    """Rows of the draft's words around spans of one line, each with carets under the faults."""
    line = document.line_span(spans[0].start)
    words, marks = "", ""
    for piece, faults in _pieces(line, spans):
        text, under = _underlined(document, piece, faults, line)
        if words and len(marks) + len(under) > ROW:
            yield words, marks.rstrip()
            words, marks = "", ""
        words, marks = words + text, marks + under
    yield words, marks.rstrip()


def _pieces(line: Span, spans: Sequence[Span]) -> Iterator[tuple[Span, list[Span]]]:
    """Stretches of the line around the faults; those that touch are joined, up to a row."""
    faults: list[Span] = []
    start = end = line.start
    for span in spans:
        low, high = max(line.start, span.start - AROUND), min(line.end, span.end + AROUND)
        if faults and (low > end or high - start > ROW // 2):
            cut = min(end, span.start)
            yield Span(start, cut), faults
            start, faults = max(low, cut), []
        elif not faults:
            start = low
        faults.append(span)
        end = max(high, min(span.end, line.end))
    yield Span(start, end), faults


def _underlined(
    document: Document, piece: Span, faults: Sequence[Span], line: Span
) -> tuple[str, str]:
    shown = _visible(document.text[piece.start : piece.end])  # a character for a character
    marks = " " if piece.start > line.start else ""
    at = 0
    for fault in faults:
        start, end = fault.start - piece.start, fault.end - piece.start
        marks += shown[at:start].translate(_BLANKS)
        marks += "^" * (len(shown[start:end].translate(_BLANKS)) or 1)
        at = end
    words = "…" + shown if piece.start > line.start else shown
    marks += shown[at:].translate(_BLANKS)
    return (words + "…", marks + " ") if piece.end < line.end else (words, marks)


def _visible(text: str) -> str:
    """What would move the cursor or command the terminal takes one column, as a space or �."""
    if text.isprintable():
        return text
    return "".join(
        c if c.isprintable() or c == "\u3000" else " " if c.isspace() else "\ufffd" for c in text
    )


class _Blanks(dict[int, str]):
    """For str.translate: as many blanks as a character takes columns, looked up once each."""

    def __missing__(self, code_point: int) -> str:
        wide = east_asian_width(chr(code_point)) in "WF"
        self[code_point] = blanks = "  " if wide else " "
        return blanks


_BLANKS = _Blanks()


def width(text: str) -> int:
    """Columns on a terminal: wide and full-width characters take two."""
    return len(text.translate(_BLANKS))


def _summary(outcome: Outcome) -> str:
    diagnostics = outcome.diagnostics
    if not diagnostics:
        return f"检查了 {outcome.files} 个文件，没有发现问题。"
    families = Counter(d.rule.code[0] for d in diagnostics)
    levels = Counter(d.severity for d in diagnostics)
    by_family = "、".join(f"{FAMILIES.get(f, f)} {families[f]}" for f in [*FAMILIES] if families[f])
    by_level = "，".join(f"{LEVELS[s]} {levels[s]}" for s in LEVELS if levels[s])
    return f"检查了 {outcome.files} 个文件，共 {len(diagnostics)} 处（{by_level}）：{by_family}。"


def _paint(text: str, code: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m"


def _plain(text: str, code: str) -> str:
    return text
