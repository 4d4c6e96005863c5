"""Numbers as drafts write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dinggao import numerals

NUMBERS = st.integers(0, 9999)


@given(NUMBERS)
def test_what_is_written_in_chinese_is_read_back(number: int) -> None:
    assert numerals.parse(numerals.chinese(number)) == number


@given(NUMBERS)
def test_digits_are_read_one_by_one(number: int) -> None:
    written = "".join("〇一二三四五六七八九"[int(digit)] for digit in str(number))
    assert numerals.parse(written) == number


@given(NUMBERS, st.sampled_from(["3", "１２", "五"]))
def test_a_number_written_like_a_sample_is_read_back(number: int, sample: str) -> None:
    written = numerals.like(number, sample)
    assert written is not None
    assert numerals.parse(written) == number


@given(st.integers(1, 20))
def test_circled_numbers_are_read_back(number: int) -> None:
    written = numerals.like(number, "①")
    assert written is not None
    assert numerals.parse(written) == number


@given(st.text(max_size=9))
def test_any_text_is_a_number_or_none(text: str) -> None:
    number = numerals.parse(text)
    assert number is None or number >= 0


READ = [
    ("零", 0),
    ("〇", 0),
    ("七", 7),
    ("两", 2),
    ("十", 10),
    ("一十", 10),
    ("十九", 19),
    ("二十", 20),
    ("廿三", 23),
    ("卅", 30),
    ("卅一", 31),
    ("一百零五", 105),
    ("一百一十", 110),
    ("两百", 200),
    ("一千零一十", 1010),
    ("九千九百九十九", 9999),
    ("二〇二二", 2022),
    ("二零二二", 2022),
    ("0", 0),
    ("08", 8),
    ("2022", 2022),
    ("１２", 12),
    ("1２", 12),
    ("①", 1),
    ("⑳", 20),
]
NO_CHINESE_NUMBER = ["甲", "一甲", "1一", "十十", "百十百", "五六十", "零百"]
NO_NUMBER = ["", " ", "①②", "-1", "1.5", "²", "Ⅳ", *NO_CHINESE_NUMBER]


@pytest.mark.parametrize(("text", "number"), READ, ids=[text for text, _ in READ])
def test_a_written_number_is_read(text: str, number: int) -> None:
    assert numerals.parse(text) == number


@pytest.mark.parametrize("text", NO_NUMBER, ids=repr)
def test_what_is_no_number_reads_as_none(text: str) -> None:
    assert numerals.parse(text) is None


WRITTEN = [
    (0, "零"),
    (5, "五"),
    (10, "十"),
    (11, "十一"),
    (20, "二十"),
    (21, "二十一"),
    (100, "一百"),
    (101, "一百零一"),
    (110, "一百一十"),
    (1001, "一千零一"),
    (1010, "一千零一十"),
    (2000, "二千"),
]


@pytest.mark.parametrize(("number", "text"), WRITTEN, ids=[text for _, text in WRITTEN])
def test_labels_are_written_as_usual(number: int, text: str) -> None:
    assert numerals.chinese(number) == text


LIKE = [
    (4, "3", "4"),
    (10, "9", "10"),
    (4, "３", "４"),
    (10, "９", "１０"),
    (4, "三", "四"),
    (24, "廿三", "二十四"),
    (4, "③", "④"),
    (106, "一〇五", "一〇六"),
    (106, "一百零五", "一百零六"),
]


@pytest.mark.parametrize(("number", "sample", "text"), LIKE, ids=[text for _, _, text in LIKE])
def test_a_number_is_written_like_its_sample(number: int, sample: str, text: str) -> None:
    assert numerals.like(number, sample) == text


@pytest.mark.parametrize("number", [0, 21])
def test_circles_end_at_twenty(number: int) -> None:
    assert numerals.like(number, "⑳") is None
