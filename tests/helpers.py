"""What the tests share: documents from text, findings of one rule, fixes applied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import regex

from dinggao import read
from dinggao.document import Document, Span
from dinggao.engine import Checker
from dinggao.policy import Policy, apply
from dinggao.rule import Diagnostic, Edit, Rule

ROUNDS = 10  # after which mending must have come to rest
FULL_STOP = "。"


def document(text: str, path: str = "draft.txt") -> Document:
    """The document that a reader makes of a text."""
    return read.read(path, text.encode("utf-8"), "utf-8")


def check(rule: Rule, text: str) -> list[Diagnostic]:
    """What one rule tells about a text, after policy."""
    return apply(_checker(rule).check(document(text)), Policy())


@cache
def _checker(rule: Rule) -> Checker:
    return Checker([rule])


def marked(example: str) -> tuple[str, list[Span]]:
    """A text without its ``[[ ]]``, and the spans that they mark: ``[[[x]]]`` marks ``[x]``."""
    text, spans, at = "", [], 0
    for match in regex.finditer(r"\[\[(.*?)\]\](?!\])", example, regex.S):
        text += example[at : match.start()]
        spans.append(Span(len(text), len(text) + len(match[1])))
        text += match[1]
        at = match.end()
    return text + example[at:], spans


def mended(rule: Rule, text: str) -> str:
    """The text after the first fixes of all findings, again and again until nothing changes."""
    for _ in range(ROUNDS):
        edits = [e for d in check(rule, text) for fix in d.finding.fixes[:1] for e in fix.edits]
        changed = edited(text, edits)
        if changed == text:
            return text
        text = changed
    raise AssertionError(f"still changing after {ROUNDS} rounds: {text}")


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; of those that overlap the earlier one wins."""
    done, at = "", 0
    for span, replacement in _apart(sorted(set(edits))):
        done += text[at : span.start] + replacement
        at = span.end
    return done + text[at:]


def _apart(edits: Sequence[Edit]) -> Iterator[Edit]:
    end = -1
    for edit in edits:
        if edit.span.start >= end and edit.span != (end, end):
            yield edit
            end = edit.span.end


def sentence_id(text: object) -> str:
    """A test id: the start of a text in one line."""
    return str(text).replace("\n", "⏎").replace("\r", "␍")[:40]
