"""Markdown: headings, list items, quotes and tables; code, addresses and comments are not prose."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from dinggao.document import Block, Document, Role, Span, Suppression
from dinggao.expression import compiled
from dinggao.read.decode import decode

_FRONT_MATTER = r"(?ms)\A(---|\+\+\+)[ \t]*\r?\n.*?^\1[ \t]*\r?$"
_FENCE = (  # ``` in the line that opens it would make it code within a line
    r"(?ms)^ {0,3}(?P<fence>(?P<tick>`){3,}+(?![^\n]*`)|(?P<tilde>~){3,}+)[^\n]*\n"
    r"(?:.*?^ {0,3}(?P=fence)(?(tick)`|~)*+[ \t]*\r?$|.*\Z)"
)
_INLINE = r"""(?x)
    (?<!`)(?P<ticks>`++)[^`].*?(?<!`)(?P=ticks)(?!`)            # code
  | <!--(?s:.*?)(?:-->|\Z)                                # comment
  | </?[A-Za-z][^<>\n]*>                                  # tag
  | (?<=\])\((?:[^()\n]|\([^()\n]*\))*\)                # where a link goes
  | (?m:^[ ]{0,3}\[[^\]\n]+\]:[ \t]*\S[^\n]*$)            # where links of a name go
  | (?:https?://|www\.)[^\s<>“”（）《》，。；、！？]+
  | (?m:^[ ]{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$)  # a table's rule
"""
_MARKS = r"""(?x)
    (?P<quote>(?:[ \t]*>)*)[ \t\u3000]*
    (?:(?P<heading>\#{1,6})[ \t]+|(?P<item>[-*+])[ \t]+(?:\[[ xX]\][ \t]+)?)?
"""
_COMMENT = r"<!--\s*dinggao:\s*(?P<verb>ignore(?:-start|-end)?)\b(?P<codes>[^>]*?)-->"
_ONE = r"1[.)][ \t]+"


def read(path: str, data: bytes, encoding: str | None = None) -> Document:
    """Read Markdown."""
    text = decode(data, encoding).text
    opaque = tuple(_opaque(text))
    blocks = tuple(_without_lazy_numbers(text, _blocks(text, opaque)))
    return Document(path, text, blocks, opaque, tuple(_suppressions(text, blocks, opaque)))


def _opaque(text: str) -> Iterator[Span]:
    """Everything that is not prose, in order."""
    front = compiled(_FRONT_MATTER).match(text)
    at = front.end() if front else 0
    if front:
        yield Span(*front.span())
    for fence in compiled(_FENCE).finditer(text, at):
        yield from _inline(text, at, fence.start())
        yield Span(*fence.span())
        at = fence.end()
    yield from _inline(text, at, len(text))


def _inline(text: str, start: int, end: int) -> Iterator[Span]:
    return (Span(*match.span()) for match in compiled(_INLINE).finditer(text, start, end))


def _blocks(text: str, opaque: tuple[Span, ...]) -> Iterator[Block]:
    """A block a line, or a cell; lines that are not prose at all give none."""
    at = 0
    waiting = list(reversed(opaque))
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        while waiting and waiting[-1].end <= at:
            waiting.pop()
        if waiting and waiting[-1].start <= at and waiting[-1].end >= end:
            at = max(end, waiting[-1].end) + 1
            continue
        yield from _line(text, at, end)
        at = end + 1


def _line(text: str, start: int, end: int) -> Iterator[Block]:
    marks = compiled(_MARKS).match(text, start, end)
    if not marks:
        return
    body = text[marks.end() : end].strip()
    if body.startswith("|") and body.endswith("|") and len(body) > 1:
        yield from _cells(text, marks.end(), end)
        return
    role = (
        Role.HEADING
        if marks["heading"]
        else Role.QUOTE
        if marks["quote"]
        else Role.ITEM
        if marks["item"]
        else Role.BODY
    )
    yield from _tight(text, marks.end(), end, role)


def _cells(text: str, start: int, end: int) -> Iterator[Block]:
    at = text.index("|", start) + 1
    while (bar := text.find("|", at, end)) >= 0:
        yield from _tight(text, at, bar, Role.CELL)
        at = bar + 1


def _tight(text: str, start: int, end: int, role: Role) -> Iterator[Block]:
    """The stretch without the white space around it, unless that is all there is."""
    bare = text[start:end].strip()
    if bare:
        first = start + text[start:end].index(bare[0])
        yield Block(Span(first, first + len(bare)), role)


def _without_lazy_numbers(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Lists whose items are all numbered 1. are counted by whatever shows them, not by hand."""
    run: list[Block] = []
    for block in blocks:
        if compiled(_ONE).match(text, *block.span):
            run.append(block)
            continue
        yield from _counted(text, run)
        run = []
        yield block
    yield from _counted(text, run)


def _counted(text: str, run: list[Block]) -> Iterator[Block]:
    for block in run:
        marker = compiled(_ONE).match(text, *block.span)
        if marker and len(run) > 1:
            yield Block(Span(marker.end(), block.span.end), Role.ITEM)
        else:
            yield block


def _suppressions(
    text: str, blocks: tuple[Block, ...], opaque: tuple[Span, ...]
) -> Iterator[Suppression]:
    """What <!-- dinggao: ignore N009 --> covers: the next block, or up to ignore-end."""
    opened: list[tuple[Span, tuple[str, ...]]] = []
    for span in opaque:
        comment = compiled(_COMMENT).fullmatch(text, *span)
        if not comment:
            continue
        codes = tuple(compiled(r"[\w-]+").findall(comment["codes"]))
        if comment["verb"] == "ignore":
            at = bisect_left(blocks, span.end, key=lambda block: block.span.start)
            following = blocks[at].span if at < len(blocks) else Span(span.end, span.end)
            yield Suppression(span, following, codes)
        elif comment["verb"] == "ignore-start":
            opened.append((span, codes))
        elif opened:
            start, codes = opened.pop()
            yield Suppression(start, Span(start.end, span.start), codes)
    for start, codes in opened:
        yield Suppression(start, Span(start.end, len(text)), codes)
