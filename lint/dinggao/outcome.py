"""What a scan hands to the reports."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from dinggao.rule import Diagnostic


class Unread(NamedTuple):
    """A file or folder that could not be read, and why."""

    path: str
    message: str


@dataclass
class Outcome:
    """What a scan found: files checked, what could not be read, diagnostics, empty folders."""

    files: int = 0
    unread: list[Unread] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)

    def sort(self) -> None:
        """By path; the diagnostics of one path stay by place and code."""
        self.diagnostics.sort(key=lambda d: d.document.path)
