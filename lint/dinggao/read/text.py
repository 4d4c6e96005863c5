"""Plain text: a paragraph a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dinggao.document import Block, Document, Span
from dinggao.read.decode import decode


def read(path: str, data: bytes, encoding: str | None = None) -> Document:
    """Read plain text."""
    text = decode(data, encoding).text
    return Document(path, text, tuple(blocks(text, [Span(0, len(text))])))


def blocks(text: str, prose: Iterable[Span]) -> Iterator[Block]:
    """The paragraphs within the given stretches of text, without indent and line end."""
    for stretch in prose:
        at = stretch.start
        for line in text[stretch.start : stretch.end].split("\n"):
            bare = line.strip()
            if bare:
                start = at + len(line) - len(line.lstrip())
                yield Block(Span(start, start + len(bare)))
            at += len(line) + 1
