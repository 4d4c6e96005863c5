"""Ready-made checks. Most rules are one of these plus data.

Both are triggered: they name the literals without which they cannot speak, so that a rule costs
nothing on a draft that holds none of them. Expressions compile and tables load on first use.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

import regex

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.rule import Edit, Finding, Fix, Triggered

WINDOW = 200  # code points that an expression sees on either side of a trigger, within its line
COLUMNS = ("wrong", "right", "source", "unless", "since", "until")

Report = Callable[[Document, "regex.Match[str]"], Finding | None]


def pattern(expression: str, triggers: Iterable[str], report: Report | str) -> Triggered:
    """A regular expression run over the surroundings of its triggers.

    ``report`` makes a finding of a match, or None for a look-alike; a plain message reports the
    group named ``fault``, or the whole match.
    """
    literals = tuple(triggers)
    tell = saying(report) if isinstance(report, str) else report

    def find(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
        for start, end in windows(document, hits):
            for match in compiled(expression).finditer(document.text, start, end):
                finding = tell(document, match)
                if finding:
                    yield finding

    return Triggered(lambda: literals, find)


def saying(message: str, replacement: str | None = None, *, safe: bool = False) -> Report:
    """A report of the group ``fault`` (or the whole match), with one way to mend it."""

    def report(document: Document, match: regex.Match[str]) -> Finding:
        span = fault_of(match)
        fixes = () if replacement is None else (replace(span, replacement, safe=safe),)
        return Finding(span, message.format(document.quote(span)), fixes=fixes)

    return report


def fault_of(match: regex.Match[str]) -> Span:
    """The span of a match's group ``fault``, or of the whole match."""
    try:
        return Span(*match.span("fault"))
    except IndexError:
        return Span(*match.span())


def replace(span: Span, replacement: str, *, safe: bool = False) -> Fix:
    """The fix that puts one text in place of a span."""
    title = f"改为“{replacement}”" if replacement else "删去"
    return Fix(title, (Edit(span, replacement),), safe)


def windows(document: Document, hits: Sequence[Span]) -> Iterator[Span]:
    """The surroundings of the hits: at most WINDOW either side, within a line, merged, in order."""
    text = document.text
    start = end = line_end = -1
    for hit in hits:
        low = max(0, hit.start - WINDOW)
        if hit.start > line_end:
            line_end = text.find("\n", hit.end)
            line_end = len(text) if line_end < 0 else line_end
        elif low <= end:  # goes on with the window before
            if low < start:  # hits are in order of their ends
                start = min(start, max(low, text.rfind("\n", low, hit.start) + 1))
            end = max(end, min(hit.end + WINDOW, line_end))
            continue
        if end >= 0:
            yield Span(start, end)
        start = max(low, text.rfind("\n", low, hit.start) + 1)
        end = min(hit.end + WINDOW, line_end)
    if end >= 0:
        yield Span(start, end)


def nearby(document: Document, span: Span) -> Span:
    """The surroundings of one span: at most WINDOW either side, within its line."""
    text, low, high = document.text, max(0, span.start - WINDOW), span.end + WINDOW
    end = text.find("\n", span.end, high)
    start = max(low, text.rfind("\n", low, span.start) + 1)
    return Span(start, min(high, len(text)) if end < 0 else end)


class Row(NamedTuple):
    """A row of a lexicon; ``unless`` are longer innocent strings that hold the wrong form.

    ``since`` and ``until`` are the years in which the right form is the standard one.
    """

    wrong: str
    right: str
    source: str = ""
    unless: tuple[str, ...] = ()
    since: int | None = None
    until: int | None = None


@cache
def rows(path: str) -> dict[str, str]:
    """The rows of a lexicon by their wrong form, unparsed; its first line names the columns."""
    with open(path, "rb") as table:
        lines = table.read().decode("utf-8").rstrip("\n").split("\n")
    if tuple(lines[0].split("\t")) != COLUMNS:
        raise ValueError(f"{path}: the first line must name the columns {' '.join(COLUMNS)}")
    return {line.partition("\t")[0]: line for line in lines[1:]}


def parsed(line: str) -> Row:
    """A row of a lexicon."""
    wrong, right, source, unless, since, until = line.split("\t")
    innocent = tuple(unless.split("|")) if unless else ()
    return Row(
        wrong, right, source, innocent, int(since) if since else None, int(until) if until else None
    )


def lexicon(rule_file: str, message: str = "“{0}”应为“{1}”", *, safe: bool = True) -> Triggered:
    """A table of wrong forms beside the rule's file, with its name and the ending .tsv."""
    path = rule_file.removesuffix(".py") + ".tsv"

    def find(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
        for hit in _longest(hits):
            row = parsed(rows(path)[document.quote(hit)])
            if _in_force(row, document) and not _innocent(document.text, hit, row):
                told = message.format(row.wrong, row.right)
                yield Finding(hit, told, fixes=(replace(hit, row.right, safe=safe),))

    return Triggered(lambda: rows(path), find)


def either(*checks: Triggered) -> Triggered:
    """Several checks as one; each is run only where one of its own triggers stands."""

    def triggers() -> Iterator[str]:
        return (literal for check in checks for literal in check.triggers())

    def find(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
        for check in checks:
            own = set(check.triggers())
            mine = [hit for hit in hits if document.quote(hit) in own]
            if mine:
                yield from check.find(document, mine)

    return Triggered(triggers, find)


def barring(expression: str, check: Triggered) -> Triggered:
    """A check that is silent on documents in which an expression is found."""

    def find(document: Document, hits: Sequence[Span]) -> Iterator[Finding]:
        if not compiled(expression).search(document.text):
            yield from check.find(document, hits)

    return Triggered(check.triggers, find)


def _longest(hits: Sequence[Span]) -> Iterator[Span]:
    """Of neighbouring hits that overlap the longest; of equals the first."""
    kept: list[Span] = []
    for hit in sorted(hits):
        if not kept or kept[-1].end <= hit.start:
            kept.append(hit)
        elif hit.end - hit.start > kept[-1].end - kept[-1].start:
            kept[-1] = hit
    return iter(kept)


def _in_force(row: Row, document: Document) -> bool:
    """Whether the right form is the standard one in the year a draft was written."""
    if row.since is None and row.until is None:
        return True
    year = document.year
    if year is None:
        return row.until is None
    return (row.since or year) <= year <= (row.until or year)


def _innocent(text: str, hit: Span, row: Row) -> bool:
    for longer in row.unless:
        at = longer.find(row.wrong)
        while at >= 0:
            if text.startswith(longer, hit.start - at):
                return True
            at = longer.find(row.wrong, at + 1)
    return False
