"""From the paths a user names to diagnostics: walk, read, check, apply the policy."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from dinggao import read
from dinggao.engine import Checker
from dinggao.outcome import Outcome
from dinggao.policy import Policy, apply, globs, unused

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

IGNORE_FILE = ".gitignore"
STDIN = "-"


class Draft(NamedTuple):
    """A file to check: its path as shown, whether the user named it, whether it is stdin."""

    path: str
    named: bool
    stdin: bool = False

    def load(self) -> bytes:
        """Its content. Raises OSError."""
        if self.stdin:
            return sys.stdin.buffer.read()
        with open(self.path, "rb") as file:
            return file.read()


class _Ignored(NamedTuple):
    """What a .gitignore leaves out: ``start`` is where the paths that it judges begin."""

    start: int
    spec: GitIgnoreSpec


def scan(
    drafts: Iterable[Draft],
    checker: Checker,
    policy: Policy,
    encoding: str | None,
    outcome: Outcome,
) -> None:
    """Check drafts, adding to the outcome. What cannot be read does not stop the others."""
    for draft in drafts:
        try:
            document = read.read(draft.path, draft.load(), encoding)
        except (read.ReadError, OSError) as error:
            if draft.named or not isinstance(error, read.BinaryError):
                outcome.fail(draft.path, error)
            continue
        outcome.files += 1
        found = checker.check(document)
        outcome.diagnostics += apply(found, policy)
        outcome.note_unused(document, unused(document, found, checker.rules))
    outcome.sort()


def find(
    paths: Iterable[str],
    root: str,
    exclude: tuple[str, ...],
    outcome: Outcome,
    stdin_name: str = STDIN,
) -> Iterator[Draft]:
    """The named files, the drafts below the named folders in order of their paths, and stdin."""
    seen: set[str] = set()  # a file named twice, or named and met in a walk, is one draft
    for path in dict.fromkeys(paths):
        if path == STDIN:
            yield Draft(stdin_name, True, stdin=True)
        elif os.path.isdir(path):
            for met in _below(path, root, exclude, outcome):
                if _first_time(met, seen):
                    yield Draft(met, False)
        elif _first_time(path, seen):
            yield Draft(path, True)


def _below(folder: str, root: str, exclude: tuple[str, ...], outcome: Outcome) -> Iterator[str]:
    """The drafts below a folder that the config does not exclude; none at all is noted."""
    excluded = globs(exclude) if exclude else None
    known, met = len(outcome.unread), False
    for path in _walk(folder, (), outcome):
        inside = os.path.relpath(path, root).replace(os.sep, "/")
        if not (excluded and excluded.match_file(inside)):
            met = True
            yield path
    if not met and len(outcome.unread) == known:
        outcome.empty.append(folder)


def _first_time(path: str, seen: set[str]) -> bool:
    whole = os.path.abspath(path)
    if whole in seen:
        return False
    seen.add(whole)
    return True


def _walk(folder: str, above: tuple[_Ignored, ...], outcome: Outcome) -> Iterator[str]:
    """Drafts below a folder that no .gitignore at or below the named folder leaves out."""
    base = folder.rstrip("/")
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda e: e.name)
    except OSError as error:
        outcome.fail(folder, error)
        return
    ignored = (*above, *_own_ignores(base))
    for entry in entries:
        path = f"{base}/{entry.name}"
        is_folder = entry.is_dir(follow_symlinks=False)
        shown = path + "/" * is_folder
        if any(ignores.spec.match_file(shown[ignores.start :]) for ignores in ignored):
            continue
        if is_folder and not entry.name.startswith("."):
            yield from _walk(path, ignored, outcome)
        elif entry.is_file() and read.is_draft(entry.name):
            yield path


def _own_ignores(folder: str) -> Iterator[_Ignored]:
    path = f"{folder}/{IGNORE_FILE}"
    if os.path.isfile(path):
        try:
            with open(path, encoding="utf-8-sig", errors="replace") as file:
                lines = file.read().splitlines()
        except OSError:  # git, too, goes on without an ignore file that it may not read
            return
        yield _Ignored(len(folder) + 1, globs(lines))
