"""Mending: what is changed, what is kept, what is left."""

from __future__ import annotations

import codecs
import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import Folder
from dinggao.document import Span
from dinggao.engine import Checker, discover
from dinggao.fix import ROUNDS, choose, edited, mend
from dinggao.policy import Policy
from dinggao.rule import Diagnostic, Edit, Finding, Fix, Rule, Severity
from helpers import document

DOUBLED = "过去的的一年，圆满完成了了任务。\n"
MENDED = "过去的一年，圆满完成了任务。\n"
ENCODINGS = [
    ("utf-8", b""),
    ("utf-8", codecs.BOM_UTF8),
    ("gb18030", b""),
    ("utf-16-le", codecs.BOM_UTF16_LE),
    ("utf-16-be", codecs.BOM_UTF16_BE),
]


@pytest.mark.parametrize(("encoding", "bom"), ENCODINGS, ids=str)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_encoding_bom_and_line_ends_stay(
    folder: Folder, encoding: str, bom: bytes, line_end: str
) -> None:
    path = folder.write("稿.txt", bom + DOUBLED.replace("\n", line_end).encode(encoding))
    assert folder.run("fix", "稿.txt").code == 0
    assert path.read_bytes() == bom + MENDED.replace("\n", line_end).encode(encoding)


def test_permissions_stay_and_nothing_is_left_behind(folder: Folder) -> None:
    path = folder.write("稿.txt", DOUBLED)
    path.chmod(0o640)
    assert folder.run("fix", "稿.txt").code == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(folder.path) == ["稿.txt"]


def test_a_sound_file_is_not_touched(folder: Folder) -> None:
    path = folder.write("稿.txt", MENDED)
    os.utime(path, (1, 1))
    assert folder.run("fix", "稿.txt").code == 0
    assert path.stat().st_mtime == 1


def test_a_link_is_followed_not_replaced(folder: Folder) -> None:
    folder.write("真.txt", DOUBLED)
    (folder.path / "链.txt").symlink_to("真.txt")
    folder.run("fix", "链.txt")
    assert (folder.path / "链.txt").is_symlink()
    assert (folder.path / "真.txt").read_text("utf-8") == MENDED


def test_diff_writes_nothing(folder: Folder) -> None:
    path = folder.write("稿.txt", DOUBLED)
    run = folder.run("fix", "--diff", "稿.txt")
    assert path.read_text("utf-8") == DOUBLED
    assert f"-{DOUBLED}" in run.out
    assert f"+{MENDED}" in run.out


def test_unsafe_fixes_wait_for_the_word(folder: Folder) -> None:
    slipped = "一、甲\n二、乙\n四、丙\n"
    path = folder.write("稿.txt", slipped)
    assert folder.run("fix", "稿.txt").code == 1
    assert path.read_text("utf-8") == slipped
    assert folder.run("fix", "--unsafe", "稿.txt").code == 0
    assert path.read_text("utf-8") == "一、甲\n二、乙\n三、丙\n"


def test_what_is_left_is_listed(folder: Folder) -> None:
    folder.write("稿.txt", "会议由xx主持，完成了了任务。\n")
    run = folder.run("fix", "稿.txt")
    assert run.code == 1
    assert "改了 1 处" in run.out
    assert "P001" in run.out
    assert "T006" not in run.out


def test_standard_input_comes_out_mended(folder: Folder) -> None:
    run = folder.run("fix", "-", stdin=DOUBLED)
    assert run.out == MENDED


def test_a_file_that_cannot_be_read_does_not_stop_the_others(folder: Folder) -> None:
    path = folder.write("稿.txt", DOUBLED)
    run = folder.run("fix", "无.txt", "稿.txt")
    assert run.code == 2
    assert "无.txt：没有这个文件" in run.err
    assert path.read_text("utf-8") == MENDED


def _told(*fixes: Fix) -> list[Diagnostic]:
    rule = Rule("T999", "told", Severity.ERROR, "练", lambda document: (), (), ())
    draft = document("一二三四五")
    return [
        Diagnostic(rule, Finding(fix.edits[0].span, "", fixes=(fix,)), rule.severity, draft)
        for fix in fixes
    ]


def test_of_overlapping_fixes_the_earlier_wins() -> None:
    first = Fix("甲", (Edit(Span(0, 2), "甲"),), safe=True)
    second = Fix("乙", (Edit(Span(1, 3), "乙"), Edit(Span(4, 5), "乙")), safe=True)
    third = Fix("丙", (Edit(Span(3, 4), "丙"),), safe=True)
    assert list(choose(_told(first, second, third), unsafe=False)) == [first, third]


@given(st.data())
def test_edits_that_do_not_overlap_are_all_made(data: st.DataObject) -> None:
    text = data.draw(st.text(min_size=1, max_size=30))
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=8)))
    edits = [Edit(Span(a, b), f"<{a}>") for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    result = edited(text, edits)
    kept = "".join(c for at, c in enumerate(text) if not any(s <= at < e for (s, e), _ in edits))
    assert len(result) == len(kept) + sum(len(edit.replacement) for edit in edits)
    for edit in edits:
        assert edit.replacement in result


def test_a_fix_that_never_comes_to_rest_is_stopped() -> None:
    def flip(document: object) -> list[Finding]:
        edit = Edit(Span(0, 1), "乙" if document.text[0] == "甲" else "甲")  # type: ignore[attr-defined]
        return [Finding(Span(0, 1), "", fixes=(Fix("换", (edit,), safe=True),))]

    rule = Rule("T999", "flip", Severity.ERROR, "练", flip, (), ())
    assert mend("稿.txt", "甲".encode(), Checker([rule]), Policy()).fixes == ROUNDS


def test_safe_fixes_of_the_shipped_example_leave_no_safe_fix() -> None:
    from pathlib import Path

    example = Path(__file__).parents[1] / "examples" / "draft.txt"
    mended = mend("draft.txt", example.read_bytes(), Checker(discover()), Policy())
    assert mended.fixes > 0
    assert not [d for d in mended.left for fix in d.finding.fixes[:1] if fix.safe]
