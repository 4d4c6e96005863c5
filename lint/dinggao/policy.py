"""What the user wants told: which rules run, how severe each is, what is accepted as meant."""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from dinggao.document import Document, Span, Suppression
from dinggao.rule import Diagnostic, Rule, Severity

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

ALL = "ALL"


class UnknownCodeError(Exception):
    """A selector that names no rule."""


class Accepted(NamedTuple):
    """Words that are meant as they stand: a finding within them is not told.

    ``code`` (a code, prefix or name) and ``path`` (a glob) narrow it down.
    """

    text: str
    code: str = ""
    path: str = ""


class Policy(NamedTuple):
    """How findings become diagnostics. Globs are relative to ``root``, as in .gitignore."""

    severities: Mapping[str, Severity] = {}
    accepted: tuple[Accepted, ...] = ()
    path_ignores: Mapping[str, tuple[str, ...]] = {}
    root: str = "."


def matches(rule: Rule, selector: str) -> bool:
    """Whether a code, a prefix of a code, a name or ALL selects a rule."""
    return selector == ALL or rule.name == selector or rule.code.startswith(selector)


def choose(rules: Sequence[Rule], select: Sequence[str], ignore: Sequence[str]) -> list[Rule]:
    """The rules that run: the selected (none named: the default set) less the ignored.

    A prefix selects the default-on rules it covers; a full code or name its rule even if off.
    """
    for selector in (*select, *ignore):
        if not selector or not any(matches(rule, selector) for rule in rules):
            raise UnknownCodeError(selector)
    return [
        rule
        for rule in rules
        if any(_selects(rule, selector) for selector in select or ("",))
        and not any(matches(rule, selector) for selector in ignore)
    ]


def _selects(rule: Rule, selector: str) -> bool:
    named = selector in (ALL, rule.code, rule.name)
    return named or (rule.default and rule.code.startswith(selector))


def apply(diagnostics: Sequence[Diagnostic], policy: Policy) -> list[Diagnostic]:
    """One document's diagnostics after overlaps, thresholds, accepted words and severities."""
    if not diagnostics:
        return []
    document = diagnostics[0].document
    told = [d for d in diagnostics if _is_sure(d)]
    ignored = _ignored(document, policy)
    if ignored:
        told = [d for d in told if not any(matches(d.rule, code) for code in ignored)]
    told = list(_undisputed(_joined(told)))
    meant = [_Meant(accepted, document) for accepted in _accepted(document, policy)]
    if meant:
        told = [d for d in told if not any(accepted.covers(d) for accepted in meant)]
    if document.suppressions:
        told = [d for d in told if not any(_suppresses(s, d) for s in document.suppressions)]
    return [_with_severity(d, policy) for d in told] if policy.severities else told


def _is_sure(diagnostic: Diagnostic) -> bool:
    confidence = diagnostic.finding.confidence
    return confidence is None or confidence >= diagnostic.rule.threshold


def _ignored(document: Document, policy: Policy) -> list[str]:
    """The selectors that are ignored on a document's path."""
    return [
        code
        for glob, codes in policy.path_ignores.items()
        if _under(document, glob, policy.root)
        for code in codes
    ]


def unused(
    document: Document, diagnostics: Sequence[Diagnostic], rules: Sequence[Rule]
) -> Iterator[Suppression]:
    """Remarks in a draft that keep no finding silent, though all rules they name have run."""
    for suppression in document.suppressions:
        ran = all(any(matches(rule, code) for rule in rules) for code in suppression.codes)
        if suppression.codes and ran and not any(_suppresses(suppression, d) for d in diagnostics):
            yield suppression


def _suppresses(suppression: Suppression, diagnostic: Diagnostic) -> bool:
    return _within(diagnostic.finding.span, suppression.span) and (
        not suppression.codes or any(matches(diagnostic.rule, code) for code in suppression.codes)
    )


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _joined(diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Findings that add to another at the same span put together with it."""
    additions = {d.finding.span: d for d in diagnostics if d.rule.joins}
    if not additions:
        return list(diagnostics)
    joined: list[Diagnostic] = []
    used: set[Span] = set()
    for diagnostic in diagnostics:
        addition = additions.get(diagnostic.finding.span)
        if addition and diagnostic.rule.code.startswith(addition.rule.joins):
            used.add(addition.finding.span)
            joined.append(_with_addition(diagnostic, addition))
        else:
            joined.append(diagnostic)
    return [d for d in joined if not (d.rule.joins and d.finding.span in used)]


def _with_addition(diagnostic: Diagnostic, addition: Diagnostic) -> Diagnostic:
    found, added = diagnostic.finding, addition.finding
    message = f"{found.message}：{added.message}"
    related = (*found.related, *added.related)
    finding = found._replace(message=message, fixes=(*found.fixes, *added.fixes), related=related)
    return diagnostic._replace(finding=finding)


def _undisputed(diagnostics: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """One fault is told once: drop what lies in a finding of a rule that supersedes its own."""
    superior = [d for d in diagnostics if d.rule.supersedes]
    at = 0
    for diagnostic in diagnostics:
        span = diagnostic.finding.span
        while at < len(superior) and superior[at].finding.span.end < span.start:
            at += 1
        if not any(_covers(other, diagnostic) for other in _starting_by(superior, at, span)):
            yield diagnostic


def _starting_by(superior: Sequence[Diagnostic], at: int, span: Span) -> Iterator[Diagnostic]:
    for index in range(at, len(superior)):
        if superior[index].finding.span.start > span.start:
            return
        yield superior[index]


def _covers(other: Diagnostic, diagnostic: Diagnostic) -> bool:
    outer, inner = other.finding.span, diagnostic.finding.span
    return (
        other.rule.code != diagnostic.rule.code
        and _within(inner, outer)
        and diagnostic.rule.code.startswith(other.rule.supersedes)
    )


def _accepted(document: Document, policy: Policy) -> Iterator[Accepted]:
    """The accepted words that hold for a document."""
    for accepted in policy.accepted:
        if not accepted.path or _under(document, accepted.path, policy.root):
            yield accepted


class _Meant:
    """Where accepted words stand in a document."""

    def __init__(self, accepted: Accepted, document: Document) -> None:
        self._accepted = accepted
        self._starts: list[int] = []
        at = document.text.find(accepted.text)
        while at >= 0:
            self._starts.append(at)
            at = document.text.find(accepted.text, at + 1)

    def covers(self, diagnostic: Diagnostic) -> bool:
        """Whether a finding lies within these words and is of a rule that they are accepted for."""
        span = diagnostic.finding.span
        before = bisect_right(self._starts, span.start)
        if not before or self._starts[before - 1] + len(self._accepted.text) < span.end:
            return False
        return matches(diagnostic.rule, self._accepted.code)


def _under(document: Document, glob: str, root: str) -> bool:
    inside = os.path.relpath(document.path, root).replace(os.sep, "/")
    return globs((glob,)).match_file(inside)


def globs(lines: Iterable[str]) -> GitIgnoreSpec:
    """Globs as .gitignore writes them; as git does, it passes over those that mean nothing."""
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(line for line in lines if is_glob(line))


def is_glob(line: str) -> bool:
    """Whether a line of .gitignore can be understood."""
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines((line,))
    except ValueError:
        return False
    return True


def _with_severity(diagnostic: Diagnostic, policy: Policy) -> Diagnostic:
    """The severity set for a rule's own code or name, else for its longest prefix, else for ALL."""
    chosen = [code for code in policy.severities if matches(diagnostic.rule, code)]
    if not chosen:
        return diagnostic
    nearest = max(chosen, key=lambda code: _nearness(diagnostic.rule, code))
    chosen_severity = policy.severities[nearest]
    lowered = diagnostic.finding.severity  # what a finding has lowered, no setting raises
    return diagnostic._replace(severity=min(chosen_severity, lowered or chosen_severity))


def _nearness(rule: Rule, selector: str) -> int:
    return 0 if selector == ALL else len(rule.code if selector == rule.name else selector)
