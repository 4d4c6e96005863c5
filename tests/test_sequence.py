"""Sequences of numbers read as lists that a person counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dinggao.sequence import Verdict, explain

SLIPS = {
    Verdict.REPEATS,
    Verdict.SKIPS,
    Verdict.MISNUMBERED,
    Verdict.SWAPPED,
    Verdict.RETURNS,
}
LETTERS = {
    Verdict.FITS: ".",
    Verdict.RESTARTS: "a",
    Verdict.REPEATS: "=",
    Verdict.SKIPS: ">",
    Verdict.MISNUMBERED: "!",
    Verdict.SWAPPED: "x",
    Verdict.RETURNS: "<",
}


def verdicts(numbers: list[int]) -> str:
    """A letter a number."""
    return "".join(LETTERS[step.verdict] for step in explain(numbers))


def slips(numbers: list[int]) -> list[int]:
    """Indices of the numbers that do not count on."""
    return [i for i, step in enumerate(explain(numbers)) if step.verdict in SLIPS]


READINGS = [
    ("nothing", [], ""),
    ("one item", [1], "."),
    ("clean", [1, 2, 3, 4], "...."),
    ("a number repeated, those after it go on", [1, 2, 2, 3], "..=."),
    ("a number repeated at the end", [1, 2, 3, 3], "...="),
    ("a wrong number, those after it go on as if it were right", [1, 2, 2, 4], "..!."),
    ("a number missing", [1, 2, 4], "..>"),
    ("a number missing in the middle", [1, 2, 4, 5], "..>."),
    ("several numbers missing", [1, 2, 6, 7], "..>."),
    ("a far-off number alone is wrong", [1, 2, 33, 4, 5], "..!.."),
    ("two lists", [1, 2, 1, 2], "..a."),
    ("three lists", [1, 2, 3, 1, 2, 1, 2, 3], "...a.a.."),
    ("a nested list and the return to its parent", [1, 1, 2, 3, 2, 3], ".a...."),
    ("a list nested in the middle", [1, 2, 1, 2, 3, 3, 4], "..a...."),
    ("the first number is not one", [2, 3, 4], ">.."),
    ("two neighbours swapped", [1, 3, 2, 4], "..x."),
    ("a repeated first number", [1, 1, 2, 3], ".a.."),
]


@pytest.mark.parametrize(
    ("numbers", "letters"), [row[1:] for row in READINGS], ids=[row[0] for row in READINGS]
)
def test_a_sequence_is_read(numbers: list[int], letters: str) -> None:
    assert verdicts(numbers) == letters


EXPECTED = [
    ("what follows a repetition", [1, 2, 2, 3], 2, 3),
    ("what is missing first", [1, 2, 6], 2, 3),
    ("what a wrong number should be", [1, 2, 2, 4], 2, 3),
    ("what a list begins with", [3, 4, 5], 0, 1),
]


@pytest.mark.parametrize(
    ("numbers", "index", "number"), [row[1:] for row in EXPECTED], ids=[row[0] for row in EXPECTED]
)
def test_a_slip_says_what_its_place_calls_for(numbers: list[int], index: int, number: int) -> None:
    assert explain(numbers)[index].expected == number


@given(st.integers(0, 200))
def test_a_clean_list_fits(length: int) -> None:
    assert verdicts(list(range(1, length + 1))) == "." * length


@given(st.lists(st.integers(2, 12), min_size=1, max_size=12))
def test_clean_lists_in_a_row_have_no_slips(lengths: list[int]) -> None:
    numbers = [number for length in lengths for number in range(1, length + 1)]
    assert slips(numbers) == []


@given(st.integers(4, 25), st.data())
def test_a_left_out_number_is_told_where_it_is_missing(length: int, data: st.DataObject) -> None:
    gone = data.draw(st.integers(2, length - 1))
    numbers = [n for n in range(1, length + 1) if n != gone]
    assert slips(numbers) == [gone - 1]


@given(st.integers(4, 25), st.data())
def test_a_repeated_number_is_told_at_the_second(length: int, data: st.DataObject) -> None:
    twice = data.draw(st.integers(2, length))
    numbers = [*range(1, twice + 1), *range(twice, length + 1)]
    assert slips(numbers) == [twice]


@given(st.integers(5, 25), st.integers(1, 30), st.data())
def test_a_wrong_number_is_told_at_its_place_or_beside_it(
    length: int, wrong: int, data: st.DataObject
) -> None:
    at = data.draw(st.integers(1, length - 2))
    numbers = list(range(1, length + 1))
    if numbers[at] != wrong:
        numbers[at] = wrong
        assert slips(numbers)
        assert set(slips(numbers)) <= {at - 1, at, at + 1}


@given(st.lists(st.integers(0, 40), max_size=60))
def test_any_sequence_is_read_step_by_step(numbers: list[int]) -> None:
    assert len(explain(numbers)) == len(numbers)


@given(st.lists(st.integers(1, 9), max_size=30))
def test_what_fits_has_the_number_that_its_place_calls_for(numbers: list[int]) -> None:
    steps = explain(numbers)
    fitting = [i for i, step in enumerate(steps) if step.verdict is Verdict.FITS]
    swapped = {i - 1 for i, step in enumerate(steps) if step.verdict is Verdict.SWAPPED}
    assert all(steps[i].expected == numbers[i] for i in fitting if i not in swapped)
