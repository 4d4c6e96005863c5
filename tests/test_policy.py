"""Which rules run, and which findings are told."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from dinggao.document import Document, Span
from dinggao.policy import Accepted, Policy, UnknownCodeError, apply, choose
from dinggao.rule import Diagnostic, Finding, Rule, Severity
from helpers import document


def _silent(document: Document) -> Iterable[Finding]:
    return ()


def _rule(code: str, name: str, **more: Any) -> Rule:
    return Rule(code, name, Severity.ERROR, "练", _silent, (), (), **more)


N001, N002 = _rule("N001", "first"), _rule("N002", "second")
N005, P003 = _rule("N005", "third", default=False), _rule("P003", "fourth")
RULES = [N001, N002, N005, P003]

CHOICES = [
    ("nothing named: the default set", [], [], ["N001", "N002", "P003"]),
    ("a code", ["N001"], [], ["N001"]),
    ("a name", ["second"], [], ["N002"]),
    ("a family letter: what is on by default", ["N"], [], ["N001", "N002"]),
    ("a longer prefix: what is on by default", ["N00"], [], ["N001", "N002"]),
    ("a code that is off", ["N005"], [], ["N005"]),
    ("a name that is off", ["third"], [], ["N005"]),
    ("a prefix and a code that is off", ["N", "N005"], [], ["N001", "N002", "N005"]),
    ("every rule", ["ALL"], [], ["N001", "N002", "N005", "P003"]),
    ("two families", ["N", "P"], [], ["N001", "N002", "P003"]),
    ("one ignored of the default set", [], ["N001"], ["N002", "P003"]),
    ("a family ignored, on or off", ["ALL"], ["N"], ["P003"]),
    ("a name ignored", ["N"], ["second"], ["N001"]),
    ("ignored after it is selected", ["N001"], ["N001"], []),
    ("all ignored", [], ["ALL"], []),
]


@pytest.mark.parametrize(
    ("select", "ignore", "chosen"), [row[1:] for row in CHOICES], ids=[row[0] for row in CHOICES]
)
def test_rules_are_chosen(select: list[str], ignore: list[str], chosen: list[str]) -> None:
    assert [rule.code for rule in choose(RULES, select, ignore)] == chosen


@pytest.mark.parametrize("selector", ["X", "N999", "n001", "fir", "", "N0011"])
@pytest.mark.parametrize("ignored", [False, True], ids=["selected", "ignored"])
def test_what_names_no_rule_is_refused(selector: str, ignored: bool) -> None:
    with pytest.raises(UnknownCodeError):
        choose(RULES, [] if ignored else [selector], [selector] if ignored else [])


DRAFT = document("市委xx届xx全会定于xx月召开", "稿件/讲话.txt")


def _found(rule: Rule, start: int, end: int, confidence: float | None = None) -> Diagnostic:
    finding = Finding(Span(start, end), "没有填", confidence=confidence)
    return Diagnostic(rule, finding, rule.severity, DRAFT)


def _told(policy: Policy, *diagnostics: Diagnostic) -> list[str]:
    return [d.rule.code for d in apply(diagnostics, policy)]


WIDER = _rule("P003", "wider", supersedes=("N001",))
OVERLAPS = [
    ("inside", _found(WIDER, 2, 6), _found(N001, 3, 5), ["P003"]),
    ("the same place", _found(N001, 2, 6), _found(WIDER, 2, 6), ["P003"]),
    ("at its start", _found(WIDER, 2, 6), _found(N001, 2, 4), ["P003"]),
    ("at its end", _found(WIDER, 2, 6), _found(N001, 4, 6), ["P003"]),
    ("across its end", _found(WIDER, 2, 6), _found(N001, 4, 7), ["P003", "N001"]),
    ("around it", _found(N001, 1, 7), _found(WIDER, 2, 6), ["N001", "P003"]),
    ("behind it", _found(WIDER, 2, 6), _found(N001, 6, 8), ["P003", "N001"]),
    ("of another rule", _found(WIDER, 2, 6), _found(N002, 3, 5), ["P003", "N002"]),
]


@pytest.mark.parametrize(
    ("first", "second", "told"), [row[1:] for row in OVERLAPS], ids=[row[0] for row in OVERLAPS]
)
def test_one_fault_is_told_once(first: Diagnostic, second: Diagnostic, told: list[str]) -> None:
    assert _told(Policy(), first, second) == told


def test_a_family_may_be_superseded() -> None:
    wider = _rule("P003", "wider", supersedes=("N",))
    assert _told(Policy(), _found(wider, 2, 6), _found(N002, 3, 5)) == ["P003"]


def test_a_long_finding_supersedes_behind_short_ones() -> None:
    short = _rule("P004", "short", supersedes=("N001",))
    found = [_found(WIDER, 0, 12), _found(short, 1, 2), _found(N001, 8, 10)]
    assert _told(Policy(), *found) == ["P003", "P004"]


def test_what_is_not_told_supersedes_nothing() -> None:
    unsure = _rule("P003", "unsure", supersedes=("N001",), threshold=0.8)
    found = [_found(unsure, 2, 6, confidence=0.5), _found(N001, 3, 5)]
    assert _told(Policy(), *found) == ["N001"]
    ignored = Policy(path_ignores={"*.txt": ("P003",)})
    assert _told(ignored, _found(WIDER, 2, 6), _found(N001, 3, 5)) == ["N001"]


@pytest.mark.parametrize(("confidence", "told"), [(0.79, []), (0.8, ["N001"]), (None, ["N001"])])
def test_what_is_too_unsure_is_not_told(confidence: float | None, told: list[str]) -> None:
    rule = _rule("N001", "unsure", threshold=0.8)
    assert _told(Policy(), _found(rule, 2, 4, confidence)) == told


ACCEPTED = [
    ("the words themselves", Accepted("xx"), []),
    ("words around it", Accepted("市委xx届"), []),
    ("other words", Accepted("区委xx届"), ["N001"]),
    ("part of it", Accepted("x"), ["N001"]),
    ("for this code", Accepted("xx", code="N001"), []),
    ("for this name", Accepted("xx", code="first"), []),
    ("for this family", Accepted("xx", code="N"), []),
    ("for another code", Accepted("xx", code="P003"), ["N001"]),
    ("in this file", Accepted("xx", path="稿件/"), []),
    ("in files of this ending", Accepted("xx", path="*.txt"), []),
    ("in another file", Accepted("xx", path="*.md"), ["N001"]),
]


@pytest.mark.parametrize(
    ("accepted", "told"), [row[1:] for row in ACCEPTED], ids=[row[0] for row in ACCEPTED]
)
def test_accepted_words_are_not_told(accepted: Accepted, told: list[str]) -> None:
    assert _told(Policy(accepted=(accepted,)), _found(N001, 2, 4)) == told


SEVERITIES = [
    ("by code", {"N001": Severity.INFO}, Severity.INFO),
    ("by name", {"first": Severity.INFO}, Severity.INFO),
    ("by family", {"N": Severity.INFO}, Severity.INFO),
    ("for all", {"ALL": Severity.INFO}, Severity.INFO),
    ("another rule's", {"N002": Severity.INFO}, Severity.ERROR),
    ("code before family", {"N001": Severity.WARNING, "N": Severity.INFO}, Severity.WARNING),
    ("name before family", {"N00": Severity.INFO, "first": Severity.WARNING}, Severity.WARNING),
    ("family before all", {"N": Severity.WARNING, "ALL": Severity.INFO}, Severity.WARNING),
]


@pytest.mark.parametrize(
    ("severities", "severity"), [row[1:] for row in SEVERITIES], ids=[row[0] for row in SEVERITIES]
)
def test_severities_are_the_users(severities: dict[str, Severity], severity: Severity) -> None:
    (diagnostic,) = apply([_found(N001, 2, 4)], Policy(severities))
    assert diagnostic.severity is severity


GLOBS = [
    ("*.txt", True),
    ("讲话.txt", True),
    ("稿件/", True),
    ("稿件/*.txt", True),
    ("**/讲话.*", True),
    ("/讲话.txt", False),
    ("讲话.md", False),
]


@pytest.mark.parametrize(("glob", "ignored"), GLOBS, ids=[glob for glob, _ in GLOBS])
def test_paths_are_ignored_as_git_does(glob: str, ignored: bool) -> None:
    policy = Policy(path_ignores={glob: ("N001",)}, root=Path())
    assert _told(policy, _found(N001, 2, 4)) == ([] if ignored else ["N001"])
