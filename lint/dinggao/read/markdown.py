"""Markdown: as plain text, without front matter and fenced code."""

from __future__ import annotations

from collections.abc import Iterator

from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.read.decode import decode
from dinggao.read.text import blocks

_FRONT_MATTER = r"(?ms)\A(---|\+\+\+)[ \t]*\r?\n.*?^\1[ \t]*\r?$"
_FENCE = (  # ``` in the line that opens it would make it code within a line
    r"(?ms)^ {0,3}(?P<fence>(?P<tick>`){3,}+(?![^\n]*`)|(?P<tilde>~){3,}+)[^\n]*\n"
    r"(?:.*?^ {0,3}(?P=fence)(?(tick)`|~)*+[ \t]*\r?$|.*\Z)"
)


def read(path: str, data: bytes, encoding: str | None = None) -> Document:
    """Read Markdown."""
    text = decode(data, encoding).text
    opaque = tuple(_opaque(text))
    return Document(path, text, tuple(blocks(text, _between(opaque, len(text)))), opaque)


def _opaque(text: str) -> Iterator[Span]:
    front = compiled(_FRONT_MATTER).match(text)
    if front:
        yield Span(*front.span())
    for fence in compiled(_FENCE).finditer(text, front.end() if front else 0):
        yield Span(*fence.span())


def _between(opaque: tuple[Span, ...], length: int) -> Iterator[Span]:
    at = 0
    for span in opaque:
        yield Span(at, span.start)
        at = span.end
    yield Span(at, length)
