"""Markdown: what is prose, what each paragraph is, what a remark keeps silent."""

from __future__ import annotations

import pytest

from conftest import Folder
from dinggao.document import Role
from helpers import document

NOT_PROSE = [
    "代码`xx`不算",
    "代码``x`xx``不算",
    "见[说明](http://example.com/某某公司xx)",
    "网址 https://example.com/xx页 不算",
    "<!-- xx还没有填 -->",
    "<!-- 跨行\nxx\n的注释 -->",
    '<a href="xx">甲</a>',
    "[甲]: http://example.com/xx",
    "---\ntitle: 关于xx的通知\n---\n正文",
    "```\n关于xx的通知\n```",
]


@pytest.mark.parametrize("text", NOT_PROSE)
def test_what_is_not_prose_is_not_read(folder: Folder, text: str) -> None:
    folder.write("稿.md", text)
    assert folder.check("--select", "P", "稿.md").codes == []


@pytest.mark.parametrize(
    ("text", "role", "words"),
    [
        ("# 一、总体要求", Role.HEADING, "一、总体要求"),
        ("- 抓学习", Role.ITEM, "抓学习"),
        ("* [ ] 抓学习", Role.ITEM, "抓学习"),
        ("> 引用的话", Role.QUOTE, "引用的话"),
        ("　　正文一段", Role.BODY, "正文一段"),
    ],
)
def test_a_paragraph_knows_what_it_is(text: str, role: Role, words: str) -> None:
    draft = document(text, "稿.md")
    assert [(b.role, draft.quote(b.span)) for b in draft.blocks] == [(role, words)]


def test_a_table_gives_a_block_a_cell() -> None:
    draft = document("| 单位 | 数 |\n|---|:-:|\n| 甲局 | 3个 |\n", "稿.md")
    cells = [draft.quote(b.span) for b in draft.blocks]
    assert cells == ["单位", "数", "甲局", "3个"]
    assert {b.role for b in draft.blocks} == {Role.CELL}


def test_headings_and_bold_labels_are_counted(folder: Folder) -> None:
    folder.write("稿.md", "# 一、甲\n\n**一是**乙。**三是**丙。\n\n# 三、丁\n")
    assert folder.check("稿.md").codes == ["N009", "N002"]


def test_items_all_numbered_one_are_left_to_whatever_shows_them(folder: Folder) -> None:
    folder.write("稿.md", "1. 甲\n1. 乙\n1. 丙\n")
    assert folder.check("稿.md").codes == []


REMARKS = [
    ("<!-- dinggao: ignore P001 -->\n会议由xx主持。\n\n地点在xx。", 1),
    ("<!-- dinggao: ignore -->\n会议由xx主持。", 0),
    ("<!-- dinggao: ignore unfilled-x -->\n会议由xx主持。", 0),
    ("<!-- dinggao: ignore P -->\n会议由xx主持。", 0),
    ("<!-- dinggao: ignore N009 -->\n会议由xx主持。", 1),
    ("<!-- dinggao: ignore-start -->\n由xx来。\n\n在xx。\n<!-- dinggao: ignore-end -->\nxx局", 1),
    ("<!-- dinggao: ignore-start -->\n由xx主持。\n\n在xx。", 0),
]


@pytest.mark.parametrize(("text", "left"), REMARKS)
def test_a_remark_keeps_rules_silent(folder: Folder, text: str, left: int) -> None:
    folder.write("稿.md", text)
    assert len(folder.check("稿.md").codes) == left


def test_a_remark_that_silences_nothing_is_told(folder: Folder) -> None:
    folder.write("稿.md", "甲\n\n<!-- dinggao: ignore N009 -->\n乙\n")
    run = folder.check("稿.md")
    assert run.code == 0
    assert "稿.md:3：这条 ignore 没有用到" in run.err


def test_a_remark_is_not_called_unused_where_its_rule_did_not_run(folder: Folder) -> None:
    folder.write("稿.md", "<!-- dinggao: ignore T006 -->\n过去的的人\n")
    assert folder.check("--select", "P", "稿.md").err == ""
