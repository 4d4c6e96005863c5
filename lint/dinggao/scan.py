"""From the paths a user names to diagnostics: walk, read, check, apply the policy."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dinggao import read
from dinggao.engine import Checker
from dinggao.outcome import Outcome, Unread
from dinggao.policy import Policy, apply, globs

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

IGNORE_FILE = ".gitignore"


class Draft(NamedTuple):
    """A file to check: its path as shown, and whether the user named it (or a walk met it)."""

    path: str
    named: bool


class _Ignored(NamedTuple):
    """What a .gitignore leaves out: ``start`` is where the paths that it judges begin."""

    start: int
    spec: GitIgnoreSpec


def scan(
    paths: Iterable[str],
    checker: Checker,
    policy: Policy,
    exclude: tuple[str, ...] = (),
    encoding: str | None = None,
) -> Outcome:
    """Check files and folders. What cannot be read does not stop the others."""
    outcome = Outcome()
    for path in dict.fromkeys(paths):
        if not os.path.isdir(path):  # Path.is_dir may raise
            _check_file(Draft(path, True), checker, policy, encoding, outcome)
            continue
        known = len(outcome.unread)
        met = False
        for draft in drafts(path, policy.root, exclude, outcome.unread):
            met = True
            _check_file(draft, checker, policy, encoding, outcome)
        if not met and len(outcome.unread) == known:
            outcome.empty.append(path)
    outcome.sort()
    return outcome


def drafts(
    folder: str, root: Path, exclude: tuple[str, ...], unread: list[Unread]
) -> Iterator[Draft]:
    """The drafts below a folder, in order of their paths."""
    excluded = globs(exclude)
    for met in _walk(folder, (), unread):
        inside = os.path.relpath(met, root).replace(os.sep, "/")
        if not excluded.match_file(inside):
            yield Draft(met, False)


def _walk(folder: str, above: tuple[_Ignored, ...], unread: list[Unread]) -> Iterator[str]:
    """Drafts below a folder that no .gitignore at or below the named folder leaves out."""
    base = folder.rstrip("/")
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda e: e.name)
    except OSError as error:
        unread.append(Unread(folder, _why(error)))
        return
    ignored = (*above, *_own_ignores(base))
    for entry in entries:
        path = f"{base}/{entry.name}"
        is_folder = entry.is_dir(follow_symlinks=False)
        shown = path + "/" * is_folder
        if any(ignores.spec.match_file(shown[ignores.start :]) for ignores in ignored):
            continue
        if is_folder and not entry.name.startswith("."):
            yield from _walk(path, ignored, unread)
        elif entry.is_file() and read.is_draft(entry.name):
            yield path


def _own_ignores(folder: str) -> Iterator[_Ignored]:
    path = f"{folder}/{IGNORE_FILE}"
    if os.path.isfile(path):  # Path.is_file may raise
        try:
            lines = Path(path).read_text("utf-8-sig", "replace").splitlines()
        except OSError:  # git, too, goes on without an ignore file that it may not read
            return
        yield _Ignored(len(folder) + 1, globs(lines))


def _check_file(
    draft: Draft, checker: Checker, policy: Policy, encoding: str | None, outcome: Outcome
) -> None:
    try:
        data = Path(draft.path).read_bytes()
    except OSError as error:
        outcome.unread.append(Unread(draft.path, _why(error)))
        return
    check_bytes(draft, data, checker, policy, encoding, outcome)


def check_bytes(
    draft: Draft,
    data: bytes,
    checker: Checker,
    policy: Policy,
    encoding: str | None,
    outcome: Outcome,
) -> None:
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
