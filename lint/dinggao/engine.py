"""Find the rules, run them over a document."""

from __future__ import annotations

import importlib
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from dinggao.document import Document, Span
from dinggao.rule import Diagnostic, Finding, Rule, Severity, Triggered

RULE_PACKAGE = "dinggao_rules"


def discover(package: str = RULE_PACKAGE) -> list[Rule]:
    """Every ``RULE`` of a package's modules, sorted by code."""
    found: dict[str, Rule] = {}
    for name in _modules(package):
        module = importlib.import_module(name)
        rule = getattr(module, "RULE", None)
        if rule is None:
            continue
        if rule.code in found:
            raise ValueError(f"two rules share the code {rule.code}")
        found[rule.code] = rule._replace(page=module.__doc__ or "")
    return [found[code] for code in sorted(found)]


def _modules(package: str) -> Iterator[str]:
    """Names of the modules below a package that may hold a rule: those not set apart by _."""
    for root in importlib.import_module(package).__path__:
        for folder, _, names in os.walk(root):
            inside = os.path.relpath(folder, os.path.dirname(root)).replace(os.sep, ".")
            for name in names:
                if name.endswith(".py") and not name.startswith("_"):
                    yield f"{inside}.{name.removesuffix('.py')}"


class Checker:
    """A set of rules made ready to run over many documents."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._listeners: dict[str, tuple[int, ...]] = {}  # literal -> indices of rules
        for index, rule in enumerate(self.rules):
            if isinstance(rule.check, Triggered):
                self._listen(index, rule.check)

    @cached_property
    def _automaton(self):  # type: ignore[no-untyped-def]  # the library ships no types
        from ahocorasick_rs import AhoCorasick, Implementation

        return AhoCorasick(list(self._listeners), implementation=Implementation.ContiguousNFA)

    def _listen(self, index: int, check: Triggered) -> None:
        own: dict[str, tuple[int, ...]] = dict.fromkeys(check.triggers(), (index,))
        for literal in self._listeners.keys() & own.keys():
            own[literal] = (*self._listeners[literal], index)
        self._listeners.update(own)

    def check(self, document: Document) -> list[Diagnostic]:
        """Every finding in prose, sorted by place and code."""
        hits = self._hits(document)
        stamped = [
            Diagnostic(rule, finding, _severity(rule, finding), document)
            for index, rule in enumerate(self.rules)
            for finding in _run(rule, document, hits.get(index, ()))
            if document.is_prose(finding.span)
        ]
        return sorted(stamped, key=lambda d: (d.finding.span.start, d.rule.code))

    def _hits(self, document: Document) -> dict[int, list[Span]]:
        """For each rule the places in prose of its triggers, in order."""
        by_rule: dict[int, list[Span]] = defaultdict(list)
        if not self._listeners:
            return by_rule
        listeners = list(self._listeners.values())
        for literal, start, end in self._automaton.find_matches_as_indexes(
            document.text, overlapping=True
        ):
            span = Span(start, end)
            if not document.opaque or document.is_prose(span):
                for index in listeners[literal]:
                    by_rule[index].append(span)
        return by_rule


def _severity(rule: Rule, finding: Finding) -> Severity:
    """A finding may lower its rule's severity, never raise it."""
    return min(rule.severity, finding.severity or rule.severity)


def _run(rule: Rule, document: Document, hits: Sequence[Span]) -> Iterable[Finding]:
    if not isinstance(rule.check, Triggered):
        return rule.check(document)
    return rule.check.find(document, hits) if hits else ()


def check(document: Document, rules: Iterable[Rule]) -> list[Diagnostic]:
    """Run the rules over one document."""
    return Checker(rules).check(document)
