"""What a scan hands to the reports."""

from __future__ import annotations

from typing import NamedTuple

from dinggao.rule import Diagnostic


class Unread(NamedTuple):
    """A file or folder that could not be read, and why."""

    path: str
    message: str


class Outcome:
    """What a scan found: files checked, what could not be read, diagnostics, empty folders."""

    def __init__(self) -> None:
        self.files = 0
        self.unread: list[Unread] = []
        self.diagnostics: list[Diagnostic] = []
        self.empty: list[str] = []

    def sort(self) -> None:
        """By path; the diagnostics of one path stay by place and code."""
        self.diagnostics.sort(key=lambda d: d.document.path)
