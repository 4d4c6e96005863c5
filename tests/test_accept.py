"""Accepting words as meant, seeing the outline and the settings in force."""

from __future__ import annotations

import tomllib

import pytest

from conftest import SLIPPED, SOUND, Folder

DRAFT = "会议由xx局主持，在xx厅召开。\n"


def test_a_place_is_accepted_with_its_clause(folder: Folder) -> None:
    folder.write("稿.txt", DRAFT)
    assert folder.run("accept", "稿.txt:1:4").code == 0
    written = tomllib.loads((folder.path / "dinggao.toml").read_text("utf-8"))
    assert written == {"accept": [{"text": "会议由xx局主持", "code": "P001", "path": "/稿.txt"}]}
    assert [f["column"] for f in folder.check("稿.txt").json["findings"]] == [11]


def test_accepting_goes_on_in_the_config_there_is(folder: Folder) -> None:
    folder.write("dinggao.toml", '# 说明\nignore = ["U"]\n')
    folder.write("稿.txt", DRAFT)
    folder.run("accept", "稿.txt:1:4")
    folder.run("accept", "--text", "在xx厅召开")
    text = (folder.path / "dinggao.toml").read_text("utf-8")
    assert text.startswith('# 说明\nignore = ["U"]\n')
    assert len(tomllib.loads(text)["accept"]) == 2
    assert folder.check("稿.txt").codes == []


def test_a_pyproject_gets_its_own_table(folder: Folder) -> None:
    folder.write("pyproject.toml", "[tool.dinggao]\n")
    folder.run("accept", "--text", "xx局", "--code", "P001")
    written = tomllib.loads((folder.path / "pyproject.toml").read_text("utf-8"))
    assert written["tool"]["dinggao"]["accept"] == [{"text": "xx局", "code": "P001"}]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["稿.txt:1:1"], "这里没有要认可的提示"),
        (["稿.txt"], "位置要写成 文件:行:列"),
        (["无.txt:1:1"], "没有这个文件"),
        ([], "两样选一样"),
        (["稿.txt:1:4", "--text", "xx"], "两样选一样"),
    ],
)
def test_what_cannot_be_accepted_is_explained(
    folder: Folder, arguments: list[str], sentence: str
) -> None:
    folder.write("稿.txt", DRAFT)
    run = folder.run("accept", *arguments)
    assert run.code == 2
    assert sentence in run.err
    assert not (folder.path / "dinggao.toml").exists()


def test_an_inline_list_of_accepted_words_is_left_alone(folder: Folder) -> None:
    old = 'accept = [{text = "甲"}]\n'
    folder.write("dinggao.toml", old)
    assert folder.run("accept", "--text", "乙").code == 2
    assert (folder.path / "dinggao.toml").read_text("utf-8") == old


def test_the_outline_shows_levels_and_slips(folder: Folder) -> None:
    folder.write("稿.txt", "一、甲\n（一）乙。一是丙。三是丁。\n二、戊\n")
    lines = folder.run("outline", "稿.txt").out.splitlines()
    assert lines == [
        "    1  一、甲",
        "    2    （一）乙",
        "    2      一是丙",
        "    2      三是丁",
        "           ↑ N009 缺少“二是”：上一项是“一是”",
        "    3  二、戊",
    ]


def test_the_outline_of_what_is_sound_has_no_marks(folder: Folder) -> None:
    folder.write("稿.txt", SOUND)
    assert "↑" not in folder.run("outline", "稿.txt").out
    folder.write("稿.txt", SLIPPED)
    assert "↑ N002" in folder.run("outline", "稿.txt").out


def test_config_says_what_is_in_force_and_from_where(folder: Folder) -> None:
    assert "没有（用默认设置）" in folder.run("config").out
    path = folder.write("dinggao.toml", 'ignore = ["N"]\nfail-on = "warning"\n')
    out = folder.run("config").out
    assert str(path) in out
    assert "ignore：N" in out
    assert "fail-on：warning" in out
    assert "N001" not in out


def test_words_accepted_twice_are_written_once(folder: Folder) -> None:
    for _ in range(2):
        assert folder.run("accept", "--text", "xx局").code == 0
    assert (folder.path / "dinggao.toml").read_text("utf-8").count("xx局") == 1


@pytest.mark.parametrize("name", ["[1]稿.txt", "#稿.txt", "!稿.txt", "稿 .txt"])
def test_a_name_that_looks_like_a_glob_means_itself(folder: Folder, name: str) -> None:
    folder.write(name, DRAFT)
    folder.write(f"别/{name}", DRAFT)
    assert folder.run("accept", f"{name}:1:4").code == 0
    assert len(folder.check(name).codes) == 1
    assert len(folder.check(f"别/{name}").codes) == 2


def test_a_draft_beyond_the_config_is_not_accepted_everywhere(folder: Folder) -> None:
    folder.write("稿.txt", DRAFT)
    folder.write("下/dinggao.toml", "")
    run = folder.run("accept", "../稿.txt:1:4", cwd="下")
    assert run.code == 2
    assert "不在配置文件所在的文件夹" in run.err
