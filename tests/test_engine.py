"""All rules together, over texts that nobody would write."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dinggao.document import Document, Span
from dinggao.engine import Checker, discover
from dinggao.rule import Diagnostic, Finding, Rule, Severity, Triggered
from helpers import document, edited, marked

RULES = discover()
ALL = Checker(RULES)
EXAMPLES = [marked(bad.text)[0] for rule in RULES for bad in rule.bad]
EXAMPLES += [text for rule in RULES for text in rule.good]
MARKS = ["\n", "\r\n", "\u3000", "```\n", "“", "”", "（", "）", "xx", "一是", "2.", "😀"]
PIECES = [*EXAMPLES, *MARKS]
DRAFTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=8).map("".join)


def _told(diagnostics: list[Diagnostic]) -> list[tuple[str, Finding]]:
    return [(d.rule.code, d.finding) for d in diagnostics]


@given(DRAFTS)
def test_findings_lie_within_the_text_and_in_order(text: str) -> None:
    found = ALL.check(document(text))
    assert all(0 <= d.finding.span.start <= d.finding.span.end <= len(text) for d in found)
    assert all(d.finding.message for d in found)
    keys = [(d.finding.span.start, d.rule.code) for d in found]
    assert keys == sorted(keys)


@given(DRAFTS)
def test_no_rule_tells_a_place_twice(text: str) -> None:
    keys = [(d.finding.span, d.rule.code) for d in ALL.check(document(text))]
    assert [key for key, same in groupby(keys) if len(list(same)) > 1] == []


@given(DRAFTS)
def test_fixes_change_the_text_where_it_is(text: str) -> None:
    for diagnostic in ALL.check(document(text)):
        for fix in diagnostic.finding.fixes:
            assert all(0 <= e.span.start <= e.span.end <= len(text) for e in fix.edits)
            assert edited(text, fix.edits) != text


@given(DRAFTS)
def test_rules_do_not_change_each_others_findings(text: str) -> None:
    draft = document(text)
    alone = [d for rule in RULES for d in Checker([rule]).check(draft)]
    together = sorted(_told(ALL.check(draft)), key=str)
    assert together == sorted(_told(alone), key=str)


@given(DRAFTS)
def test_findings_keep_clear_of_code(text: str) -> None:
    draft = document(text, "draft.md")
    assert all(draft.is_prose(d.finding.span) for d in ALL.check(draft))


def test_two_rules_of_one_code_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "twice_told"
    package.mkdir()
    (package / "__init__.py").touch()
    for name in ("n001_a.py", "n001_b.py"):
        (package / name).write_text("from dinggao_rules.numbering.n001_duplicate_heading_number "
                                    "import RULE\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ValueError, match="N001"):
        discover("twice_told")


RAISED = [
    (Severity.WARNING, None, Severity.WARNING),
    (Severity.WARNING, Severity.INFO, Severity.INFO),
    (Severity.WARNING, Severity.ERROR, Severity.WARNING),
]


@pytest.mark.parametrize(("own", "findings", "told"), RAISED, ids=str)
def test_a_finding_may_only_lower_the_severity(
    own: Severity, findings: Severity | None, told: Severity
) -> None:
    def check(document: Document) -> list[Finding]:
        return [Finding(Span(0, 1), "甲", severity=findings)]

    (diagnostic,) = Checker([Rule("X001", "x", own, "练", check, (), ())]).check(document("甲"))
    assert diagnostic.severity is told


def test_a_triggered_rule_runs_only_where_its_trigger_stands() -> None:
    asked: list[list[Span]] = []

    def find(document: Document, hits: object) -> list[Finding]:
        asked.append(list(hits))  # type: ignore[call-overload]
        return []

    triggered = Triggered(lambda: ["xx", "xx", "甲x"], find)
    checker = Checker([Rule("X001", "x", Severity.ERROR, "练", triggered, (), ())])
    checker.check(document("二十届"))
    checker.check(document("甲xx届"))
    assert asked == [[Span(0, 2), Span(1, 3)]]
