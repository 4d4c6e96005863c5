"""Mend a draft with the fixes that its findings offer."""

from __future__ import annotations

import errno
import io
import os
import stat
import tempfile
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dinggao import read
from dinggao.document import Span
from dinggao.engine import Checker
from dinggao.policy import Policy, apply
from dinggao.read.decode import decode
from dinggao.rule import Diagnostic, Edit, Fix

ROUNDS = 10


class Mended(NamedTuple):
    """A file's bytes and texts before and after, how many fixes were made, and what is left."""

    before: str
    after: str
    data: bytes
    fixes: int
    left: list[Diagnostic]


def mend(
    path: str,
    data: bytes,
    checker: Checker,
    policy: Policy,
    *,
    encoding: str | None = None,
    unsafe: bool = False,
) -> Mended:
    """Apply fixes until none is left, at most ROUNDS times; encoding, BOM and line ends stay.

    Where edits overlap the earlier one wins and the other has its turn in the next round.
    Raises ReadError for an encoding that would not give back the bytes it read.
    """
    decoded = decode(data, encoding)
    if decoded.encode(decoded.text) != data:
        raise read.ReadError(f"按 {decoded.encoding} 写回去会动到别处；请另存为 UTF-8 再改")

    def check(text: str) -> list[Diagnostic]:
        document = read.read(path, decoded.encode(text), decoded.encoding)
        return apply(checker.check(document), policy)

    text, fixes = decoded.text, 0
    left = check(text)
    for _ in range(ROUNDS):
        chosen = list(choose(left, unsafe=unsafe))
        if not chosen:
            break
        text = edited(text, [edit for fix in chosen for edit in fix.edits])
        left = check(text)
        fixes += len(chosen)
    return Mended(decoded.text, text, decoded.encode(text), fixes, left)


def choose(diagnostics: Iterable[Diagnostic], *, unsafe: bool) -> Iterator[Fix]:
    """The first fix of each finding, in order, that overlaps none chosen before."""
    taken: list[Span] = []
    for diagnostic in diagnostics:
        for fix in diagnostic.finding.fixes[:1]:
            spans = [edit.span for edit in fix.edits]
            if (fix.safe or unsafe) and not any(_overlaps(span, taken) for span in spans):
                for span in spans:
                    insort(taken, span)
                yield fix


def _overlaps(span: Span, taken: Sequence[Span]) -> bool:
    """Whether a span touches what sorted, disjoint spans hold, or starts where one does."""
    at = bisect_left(taken, span)
    if at < len(taken) and (taken[at].start == span.start or taken[at].start < span.end):
        return True
    return at > 0 and (taken[at - 1].end > span.start or taken[at - 1].start == span.start)


def edited(text: str, edits: Sequence[Edit]) -> str:
    """A text after edits that do not overlap."""
    parts, at = [], 0
    for span, replacement in sorted(edits):
        parts += [text[at : span.start], replacement]
        at = span.end
    return "".join([*parts, text[at:]])


def write(path: str, data: bytes) -> None:
    """Put content in a file's place in one step; its permissions stay. Raises OSError."""
    target = os.path.realpath(path)
    exists = os.path.exists(target)
    if exists and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
    mode = stat.S_IMODE(os.stat(target).st_mode) if exists else 0o644
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(target), prefix=".dinggao-")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
        os.chmod(temporary, mode)
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise


def difference(path: str, mended: Mended) -> Iterator[str]:
    """What changed, as a unified diff that patch understands."""
    import difflib

    before, after = _lines(mended.before), _lines(mended.after)
    for line in difflib.unified_diff(before, after, path, path, n=0):
        yield line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    """Lines with their ends; \\n alone ends one."""
    return list(io.StringIO(text, newline="\n"))
