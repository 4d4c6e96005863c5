"""Every example of every rule does what its rule's page says."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from pathlib import Path

import pytest
import regex

import dinggao_rules
from dinggao.engine import discover
from dinggao.kinds import COLUMNS
from dinggao.rule import FAMILIES, Bad, Rule
from helpers import FULL_STOP, check, marked, mended, sentence_id

RULES = discover()
ROOT = Path(dinggao_rules.__path__[0])
TABLES = sorted(ROOT.rglob("*.tsv"))


def _each_bad() -> list[object]:
    return [
        pytest.param(rule, bad, id=f"{rule.code}-{sentence_id(bad.text)}")
        for rule in RULES
        for bad in rule.bad
    ]


def _each_good() -> list[object]:
    return [
        pytest.param(rule, text, id=f"{rule.code}-{sentence_id(text)}")
        for rule in RULES
        for text in rule.good
    ]


each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.code}-{rule.name}")


@pytest.mark.parametrize(("rule", "bad"), _each_bad())
def test_a_bad_example_is_told_at_its_marks(rule: Rule, bad: Bad) -> None:
    text, spans = marked(bad.text)
    assert spans, "a bad example marks its faults with [[ ]]"
    assert [d.finding.span for d in check(rule, text)] == spans


@pytest.mark.parametrize(("rule", "bad"), _each_bad())
def test_the_first_fixes_give_the_mended_example(rule: Rule, bad: Bad) -> None:
    if bad.fixed is not None:
        assert mended(rule, marked(bad.text)[0]) == bad.fixed


@pytest.mark.parametrize(("rule", "bad"), _each_bad())
def test_the_mended_example_is_clean(rule: Rule, bad: Bad) -> None:
    assert [d.finding for d in check(rule, bad.fixed or "")] == []


@pytest.mark.parametrize(("rule", "text"), _each_good())
def test_a_good_example_stays_silent(rule: Rule, text: str) -> None:
    assert "[[" not in text, "a good example has no marks"
    assert [d.finding for d in check(rule, text)] == []


@each_rule
def test_a_rule_has_examples_of_both_kinds(rule: Rule) -> None:
    assert len(rule.bad) >= 2
    assert len(rule.good) >= 2


@each_rule
def test_a_code_is_a_family_letter_and_three_digits(rule: Rule) -> None:
    assert regex.fullmatch(r"[A-Z][0-9]{3}", rule.code)
    assert rule.code[0] in FAMILIES


@each_rule
def test_a_name_is_kebab_case_and_no_code(rule: Rule) -> None:
    assert regex.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", rule.name)


def test_codes_and_names_are_unique() -> None:
    selectors = [selector for rule in RULES for selector in (rule.code, rule.name)]
    assert len(set(selectors)) == len(selectors)


@each_rule
def test_the_file_is_named_after_the_rule(rule: Rule) -> None:
    wanted = f"{rule.code.lower()}_{rule.name.replace('-', '_')}"
    assert _modules()[rule.code].rsplit(".", 1)[1] == wanted


@each_rule
def test_a_page_opens_with_one_sentence(rule: Rule) -> None:
    first, gap, *_ = rule.page.split("\n")
    assert first.endswith(FULL_STOP)
    assert gap == ""


@each_rule
@pytest.mark.parametrize("heading", ["为什么：", "例外："])
def test_a_page_says_why_and_where_not(rule: Rule, heading: str) -> None:
    paragraphs = rule.page.strip().split("\n\n")
    assert any(paragraph.startswith(heading) for paragraph in paragraphs)


@each_rule
def test_a_basis_is_named(rule: Rule) -> None:
    assert rule.basis.strip() == rule.basis != ""


@each_rule
def test_a_superseded_code_is_a_rule_or_family_of_this_house(rule: Rule) -> None:
    known = {*FAMILIES, *(other.code for other in RULES)}
    catalogued = regex.compile(r"[A-Z][0-9]{3}")  # a rule of the catalogue still to be written
    assert all(code in known or catalogued.fullmatch(code) for code in rule.supersedes)
    assert rule.code not in rule.supersedes


def test_a_table_names_its_columns() -> None:
    assert [path.name for path in TABLES if _rows(path)[0] != list(COLUMNS)] == []


def test_every_row_has_all_columns() -> None:
    assert [row for row in _all_rows() if len(row) != len(COLUMNS)] == []


def test_wrong_forms_are_sorted_and_unique() -> None:
    for path in TABLES:
        wrong = [row[0] for row in _rows(path)[1:]]
        assert wrong == sorted(set(wrong)), path.name


def test_a_wrong_form_differs_from_its_right_form() -> None:
    assert [row for row in _all_rows() if not row[0] or row[0] == row[1]] == []


def test_innocent_strings_hold_the_wrong_form() -> None:
    rows = [row for row in _all_rows() if row[3]]
    innocent = [(row[0], longer) for row in rows for longer in row[3].split("|")]
    assert [pair for pair in innocent if pair[0] not in pair[1] or pair[0] == pair[1]] == []


def test_a_table_stands_beside_the_rule_that_reads_it() -> None:
    assert [path.name for path in TABLES if not path.with_suffix(".py").is_file()] == []


def _all_rows() -> list[list[str]]:
    return [row for path in TABLES for row in _rows(path)[1:]]


def _rows(table: Path) -> list[list[str]]:
    lines = table.read_text("utf-8").removesuffix("\n").split("\n")
    return [line.split("\t") for line in lines]


@cache
def _modules() -> dict[str, str]:
    """The module of each rule, by code."""
    found = pkgutil.walk_packages(dinggao_rules.__path__, "dinggao_rules.")
    modules = [importlib.import_module(info.name) for info in found]
    return {m.RULE.code: m.__name__ for m in modules if hasattr(m, "RULE")}
