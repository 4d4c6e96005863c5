"""The ready-made checks: windows around triggers, patterns, lexicons."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dinggao import kinds
from dinggao.document import Document, Span
from dinggao.rule import Rule, Severity, Triggered
from helpers import check, document, mended

WIDE = 10_000  # code points of a long line


def rule(triggered: Triggered) -> Rule:
    """A rule that is nothing but its check."""
    return Rule("X001", "sample", Severity.ERROR, "练", triggered, (), ())


def quoted(triggered: Triggered, text: str) -> list[str]:
    """What a check finds in a text."""
    return [d.document.quote(d.finding.span) for d in check(rule(triggered), text)]


def hits_of(text: str, literal: str) -> list[Span]:
    """Where a literal stands."""
    starts = [i for i in range(len(text)) if text.startswith(literal, i)]
    return [Span(i, i + len(literal)) for i in starts]


def windows(text: str, hits: list[Span]) -> list[Span]:
    """The windows of the hits in a text."""
    return list(kinds.windows(document(text), hits))


PATTERN = kinds.pattern(r"(?P<fault>x{2,})(?=届)", ["xx"], "“{0}”没有填")
BLANKS = [
    ("in the middle of a line", "市委xx届全会\n下一行", ["xx"]),
    ("at the start of the text", "xx届全会", ["xx"]),
    ("at the end of the text", "市委xx届", ["xx"]),
    ("at the end of a line", "市委xx届\n下一行", ["xx"]),
    ("before a carriage return", "市委xx届\r\n下一行", ["xx"]),
    ("twice on a line", "市委xx届和区委xx届", ["xx", "xx"]),
    ("longer than its trigger", "市委xxxx届", ["xxxx"]),
    ("far apart on one line", "xx届" + "字" * WIDE + "xx届", ["xx", "xx"]),
    ("split by a line end", "市委xx\n届", []),
    ("a trigger without a match", "市委xx次", []),
    ("no trigger", "市委二十届", []),
]


@pytest.mark.parametrize(
    ("text", "found"), [row[1:] for row in BLANKS], ids=[row[0] for row in BLANKS]
)
def test_a_pattern_finds_its_fault(text: str, found: list[str]) -> None:
    assert quoted(PATTERN, text) == found


def test_a_pattern_quotes_the_fault_in_its_message() -> None:
    (diagnostic,) = check(rule(PATTERN), "市委xx届")
    assert diagnostic.finding.message == "“xx”没有填"


def test_a_pattern_without_a_fault_group_reports_its_match() -> None:
    assert quoted(kinds.pattern("第x+届", ["x"], "没有填"), "市委第xx届全会") == ["第xx届"]


def test_a_report_may_let_a_look_alike_pass() -> None:
    def report(document: Document, match: object) -> None:
        return None

    assert quoted(kinds.pattern("x+", ["x"], report), "市委xx届") == []


def test_a_saying_with_a_replacement_mends() -> None:
    told = kinds.pattern("xx", ["xx"], kinds.saying("没有填", "二十", safe=True))
    assert mended(rule(told), "市委xx届和区委xx届") == "市委二十届和区委二十届"


def test_a_line_of_a_megabyte_is_searched_in_windows() -> None:
    text = "字" * 1_000_000 + "xx届" + "字" * 1_000_000
    (window,) = windows(text, hits_of(text[:1_000_010], "xx"))
    assert window.end - window.start <= 2 * kinds.WINDOW + 2
    assert quoted(PATTERN, text) == ["xx"]


def test_a_line_of_nothing_but_triggers_is_searched_once() -> None:
    text = "x" * 20_000 + "届"
    assert windows(text, hits_of(text, "xx")) == [Span(0, len(text))]
    assert quoted(PATTERN, text) == ["x" * 20_000]


TEXTS = st.text(st.sampled_from("xx字\n"), max_size=1200)


@given(TEXTS)
def test_every_hit_lies_in_a_window(text: str) -> None:
    hits = hits_of(text, "xx")
    found = windows(text, hits)
    assert all(any(w.start <= h.start and h.end <= w.end for w in found) for h in hits)


@given(TEXTS)
def test_windows_stay_within_lines_in_order_and_apart(text: str) -> None:
    found = windows(text, hits_of(text, "xx"))
    assert all("\n" not in text[w.start : w.end] for w in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(TEXTS)
def test_a_window_reaches_as_far_as_the_line_does(text: str) -> None:
    for hit in hits_of(text, "xx"):
        line = document(text).line_span(hit.start)
        low, high = max(line.start, hit.start - kinds.WINDOW), min(line.end, hit.end + kinds.WINDOW)
        found = windows(text, hits_of(text, "xx"))
        assert any(w.start <= low and high <= w.end for w in found)


def table(folder: Path, *rows: str) -> Triggered:
    """A lexicon rule with these rows."""
    header = "\t".join(kinds.COLUMNS)
    (folder / "sample.tsv").write_text("\n".join([header, *rows, ""]), "utf-8")
    return kinds.lexicon(str(folder / "sample.py"))


def row(wrong: str, right: str, unless: str = "") -> str:
    """A row of a lexicon."""
    return f"{wrong}\t{right}\t练\t{unless}\t\t"


ROWS = [
    row("布署", "部署", "发布署名"),
    row("帐号", "账号", "蚊帐号码|帐号角"),
    row("即然", "既然"),
    row("即然如", "既然如"),
]
WORDS = [
    ("a wrong form", "作出布署。", ["布署"]),
    ("a wrong form at the start", "布署工作", ["布署"]),
    ("a wrong form at the end", "工作布署", ["布署"]),
    ("a wrong form within an innocent string", "发布署名文章", []),
    ("a wrong form within the second innocent string", "帐号角响起", []),
    ("an innocent string and a wrong form", "发布署名文章，作出布署。", ["布署"]),
    ("an innocent string that is cut off", "布署名", ["布署"]),
    ("the longest of two wrong forms", "即然如此", ["即然如"]),
    ("a wrong form twice", "布署布署", ["布署", "布署"]),
    ("a right form", "作出部署。", []),
    ("a wrong form split by a line end", "布\n署", []),
]


@pytest.mark.parametrize(
    ("text", "found"), [case[1:] for case in WORDS], ids=[case[0] for case in WORDS]
)
def test_a_lexicon_finds_wrong_forms(text: str, found: list[str], tmp_path: Path) -> None:
    assert quoted(table(tmp_path, *ROWS), text) == found


def test_a_lexicon_says_what_is_right_and_mends_it(tmp_path: Path) -> None:
    told = rule(table(tmp_path, *ROWS))
    (diagnostic,) = check(told, "作出布署。")
    assert diagnostic.finding.message == "“布署”应为“部署”"
    assert diagnostic.finding.fixes[0].safe
    assert mended(told, "即然布署了，帐号呢？") == "既然部署了，账号呢？"


def test_a_lexicon_without_its_header_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sample.tsv"
    path.write_text(row("布署", "部署"), "utf-8")
    with pytest.raises(ValueError, match="first line"):
        kinds.rows(path)


def test_a_row_tells_the_years_in_which_it_holds(tmp_path: Path) -> None:
    table(tmp_path, "象征\t像征\t练\t\t1986\t2001")
    (line,) = kinds.rows(str(tmp_path / "sample.tsv")).values()
    only = kinds.parsed(line)
    assert (only.since, only.until, only.unless) == (1986, 2001, ())


def test_naming_a_lexicon_reads_nothing() -> None:
    assert isinstance(kinds.lexicon("/nowhere/none.py"), Triggered)


def test_no_finding_touches_code() -> None:
    draft = document("市委xx届\n```\n区委xx届\n```\n", "draft.md")
    from dinggao.engine import Checker

    assert [d.finding.span for d in Checker([rule(PATTERN)]).check(draft)] == [Span(2, 4)]
