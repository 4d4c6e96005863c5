"""What a scan hands to the reports."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from dinggao.document import Document, Suppression
from dinggao.rule import Diagnostic


class Unread(NamedTuple):
    """A file or folder that could not be read or written, and why."""

    path: str
    message: str


class Outcome:
    """What a scan found, what it could not read, and what else the user should know."""

    def __init__(self) -> None:
        self.files = 0
        self.unread: list[Unread] = []
        self.diagnostics: list[Diagnostic] = []
        self.empty: list[str] = []
        self.notes: list[str] = []

    def fail(self, path: str, error: Exception) -> None:
        """Note a file that stopped at an error."""
        self.unread.append(Unread(path, why(error)))

    def note_unused(self, document: Document, suppressions: Iterable[Suppression]) -> None:
        """Note the remarks in a draft that keep nothing silent."""
        for suppression in suppressions:
            line = document.place(suppression.remark.start).line
            self.notes.append(f"{document.path}:{line}：这条 ignore 没有用到，可以删去")

    def sort(self) -> None:
        """By path, start and code, as every report has them."""
        self.diagnostics.sort(key=lambda d: (d.document.path, d.finding.span.start, d.rule.code))


def why(error: Exception) -> str:
    """The sentence for a person that an error comes down to."""
    if isinstance(error, FileNotFoundError):
        return "没有这个文件；请检查路径和文件名"
    if isinstance(error, IsADirectoryError):
        return "这是文件夹，请写明里面的文件"
    if isinstance(error, PermissionError):
        return "没有权限；请修改权限或换一个账户运行"
    return f"读写不了（{error.strerror}）" if isinstance(error, OSError) else str(error)
