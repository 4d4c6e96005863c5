"""From the paths a user names to diagnostics: walk, read, check, apply the policy."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from dinggao import read
from dinggao.engine import Checker
from dinggao.policy import Policy, apply, globs
from dinggao.rule import Diagnostic

IGNORE_FILE = ".gitignore"


class Draft(NamedTuple):
    """A file to check: its path as shown, and whether the user named it (or a walk met it)."""

    path: str
    named: bool


class Unread(NamedTuple):
    """A file that could not be read, and why."""

    path: str
    message: str


@dataclass
class Outcome:
    """What a scan found: files checked, files that could not be read, diagnostics, empty folders."""

    files: int = 0
    unread: list[Unread] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)


def scan(paths: Iterable[str], checker: Checker, policy: Policy, exclude: tuple[str, ...] = (),
         encoding: str | None = None) -> Outcome:
    """Check files and folders. A file that cannot be read does not stop the others."""
    outcome = Outcome()
    for path in dict.fromkeys(paths):
        met = False
        for draft in drafts(path, policy.root, exclude):
            met = True
            _check_file(draft, checker, policy, encoding, outcome)
        if not met:
            outcome.empty.append(path)
    outcome.diagnostics.sort(key=lambda d: d.document.path)  # stable: by place and code within
    return outcome


def drafts(path: str, root: Path, exclude: tuple[str, ...]) -> Iterator[Draft]:
    """The file that is named, or the drafts below a folder, in order of their paths."""
    if not Path(path).is_dir():
        yield Draft(path, True)
        return
    excluded = globs(exclude)
    for met in _walk(path, ()):
        inside = os.path.relpath(met, root).replace(os.sep, "/")
        if not excluded.match_file(inside):
            yield Draft(met, False)


def _walk(folder: str, above: tuple[tuple[int, object], ...]) -> Iterator[str]:
    """Drafts below a folder that no .gitignore at or below the named folder leaves out."""
    ignores = above
    own = Path(folder, IGNORE_FILE)
    if own.is_file():
        lines = own.read_text("utf-8", "replace").splitlines()
        ignores = (*above, (len(folder.rstrip("/")) + 1, globs(lines)))
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda e: e.name)
    for entry in entries:
        path = f"{folder.rstrip('/')}/{entry.name}"
        is_folder = entry.is_dir(follow_symlinks=False)
        shown = path + "/" * is_folder
        if any(spec.match_file(shown[start:]) for start, spec in ignores):  # type: ignore[attr-defined]
            continue
        if is_folder and not entry.name.startswith("."):
            yield from _walk(path, ignores)
        elif entry.is_file() and read.is_draft(entry.name):
            yield path


def _check_file(draft: Draft, checker: Checker, policy: Policy, encoding: str | None,
                outcome: Outcome) -> None:
    try:
        data = Path(draft.path).read_bytes()
    except OSError as error:
        outcome.unread.append(Unread(draft.path, _why(error)))
        return
    check_bytes(draft, data, checker, policy, encoding, outcome)


def check_bytes(draft: Draft, data: bytes, checker: Checker, policy: Policy,
                encoding: str | None, outcome: Outcome) -> None:
    """Check one file's content, adding to the outcome."""
    try:
        document = read.read(draft.path, data, encoding)
    except read.BinaryError as error:
        if draft.named:
            outcome.unread.append(Unread(draft.path, str(error)))
        return
    except read.ReadError as error:
        outcome.unread.append(Unread(draft.path, str(error)))
        return
    outcome.files += 1
    outcome.diagnostics += apply(checker.check(document), policy)


def _why(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "没有这个文件；请检查路径和文件名"
    if isinstance(error, PermissionError):
        return "没有读取权限；请修改权限或换一个账户运行"
    return f"读不了（{error.strerror}）"
