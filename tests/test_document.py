"""Offsets, lines and columns of a document."""

from __future__ import annotations

from bisect import bisect_right

from hypothesis import given
from hypothesis import strategies as st

from dinggao.document import Document, Place, Span
from helpers import document

TEXTS = st.text(st.sampled_from("甲乙a 　\t\n\r\u2028\x0b\x85😀"), max_size=60)
RANDOM = st.text(max_size=40)


def _bare(text: str) -> Document:
    return Document("draft.txt", text, ())


@given(TEXTS | RANDOM, st.data())
def test_a_place_counts_line_feeds_and_the_characters_since(
    text: str, data: st.DataObject
) -> None:
    offset = data.draw(st.integers(0, len(text)))
    before = text[:offset]
    line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
    assert _bare(text).place(offset) == Place(line, column)


@given(TEXTS, st.data())
def test_a_line_span_holds_the_line_without_its_end(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    draft = _bare(text)
    line = text.split("\n")[draft.place(offset).line - 1]
    assert draft.quote(draft.line_span(offset)) == line.removesuffix("\r")


@given(TEXTS, st.data())
def test_a_line_span_starts_in_column_one(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    draft = _bare(text)
    start = draft.line_span(offset).start
    assert draft.place(start) == (draft.place(offset).line, 1)


@st.composite
def _opaque(draw: st.DrawFn) -> tuple[Span, ...]:
    """Sorted, disjoint, not empty."""
    edges = sorted(draw(st.sets(st.integers(0, 40), max_size=8)))
    return tuple(Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=False))


@given(_opaque(), st.integers(0, 40), st.integers(1, 10))
def test_prose_keeps_clear_of_everything_opaque(
    opaque: tuple[Span, ...], start: int, length: int
) -> None:
    draft = Document("draft.md", "字" * 50, (), opaque)
    touched = {at for span in opaque for at in range(*span)} & set(range(start, start + length))
    assert draft.is_prose(Span(start, start + length)) == (not touched)


@given(TEXTS)
def test_paragraphs_hold_all_that_is_not_space(text: str) -> None:
    draft = document(text)
    inside = "".join(draft.quote(block.span) for block in draft.blocks)
    assert "".join(inside.split()) == "".join(text.split())


@given(TEXTS)
def test_a_paragraph_is_a_line_without_its_indent(text: str) -> None:
    draft = document(text)
    starts = [0, *(i + 1 for i, c in enumerate(text) if c == "\n")]
    lines = [bisect_right(starts, block.span.start) - 1 for block in draft.blocks]
    quoted = [draft.quote(block.span) for block in draft.blocks]
    assert quoted == [text.split("\n")[line].strip() for line in lines]
    assert lines == sorted(set(lines))
