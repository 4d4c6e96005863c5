"""Readers: one module a format, chosen by the ending of the file's name."""

from __future__ import annotations

import importlib
import os

from dinggao.document import Document

READERS = {".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown"}


class ReadError(Exception):
    """A file that cannot be read; the message says why and what to do, in Chinese."""


class BinaryError(ReadError):
    """A file that holds no text."""


def is_draft(name: str) -> bool:
    """Whether a file met in a folder is of a format that drafts come in."""
    return _ending(name) in READERS


def read(path: str, data: bytes, encoding: str | None = None) -> Document:
    """The document that a file's bytes hold; an unknown ending is read as plain text."""
    name = READERS.get(_ending(path), "text")
    reader = importlib.import_module(f"dinggao.read.{name}")
    document: Document = reader.read(path, data, encoding)
    return document


def _ending(name: str) -> str:
    return os.path.splitext(name)[1].lower()
