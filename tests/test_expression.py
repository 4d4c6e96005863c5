"""Expressions: compiled once, kept for the next run, never trusted blindly."""

from __future__ import annotations

import marshal
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from dinggao import expression
from dinggao.expression import compiled

WORDS = r"(?m)^(?P<fault>[甲乙]{2,})$"


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of its own, and nothing compiled yet."""
    monkeypatch.setattr(expression, "FOLDER", str(tmp_path / "kept"))
    monkeypatch.setattr(expression, "_fresh", {})
    _forget()
    yield tmp_path / "kept" / expression.NAME
    _forget()


def _forget() -> None:
    compiled.cache_clear()
    expression._kept.cache_clear()


def test_what_one_run_compiled_the_next_finds(fresh: Path) -> None:
    compiled(WORDS)
    expression.keep()
    assert list(marshal.loads(fresh.read_bytes())) == [WORDS]
    _forget()
    expression._fresh.clear()
    found = compiled(WORDS).search("丙\n甲乙\n")
    assert found
    assert found["fault"] == "甲乙"
    assert expression._fresh == {}


DAMAGED = [
    b"",
    b"not marshal",
    marshal.dumps(["甲"]),
    marshal.dumps({WORDS: b"not a pickle"}),
    marshal.dumps({WORDS: pickle.dumps("no pattern")}),
]


@pytest.mark.parametrize("content", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_file_only_costs_time(fresh: Path, content: bytes) -> None:
    fresh.parent.mkdir()
    fresh.write_bytes(content)
    assert compiled(WORDS).search("甲乙")
    expression.keep()
    _forget()
    assert compiled(WORDS).search("甲乙")


def test_where_nothing_may_be_written_all_goes_on(fresh: Path) -> None:
    fresh.parent.write_text("in the way", "utf-8")
    assert compiled(WORDS).search("甲乙")
    expression.keep()
    assert fresh.parent.read_text("utf-8") == "in the way"
