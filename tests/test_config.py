"""Configuration, end to end: where it is found, what it does, what is refused."""

from __future__ import annotations

import pytest

from conftest import SLIPPED, Folder


@pytest.fixture
def drafts(folder: Folder) -> Folder:
    """A folder with a draft that N002 speaks of."""
    folder.write("稿.txt")
    return folder


# Where it is found


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("dinggao.toml", 'ignore = ["N"]'),
        ("pyproject.toml", '[tool.dinggao]\nignore = ["N"]'),
    ],
)
@pytest.mark.parametrize("cwd", [".", "深", "深/层"])
def test_the_nearest_config_upward_is_used(folder: Folder, name: str, text: str, cwd: str) -> None:
    folder.write("深/层/稿.txt")
    folder.write(name, text)
    assert folder.check(".", cwd=cwd).codes == []


def test_a_nearer_config_hides_a_farther_one(folder: Folder) -> None:
    folder.write("深/稿.txt")
    folder.write("dinggao.toml", 'ignore = ["N"]')
    folder.write("深/dinggao.toml", "")
    assert folder.check(".", cwd="深").codes == ["N002"]


def test_a_pyproject_without_our_table_is_passed_over(folder: Folder) -> None:
    folder.write("深/稿.txt")
    folder.write("dinggao.toml", 'ignore = ["N"]')
    folder.write("深/pyproject.toml", "[tool.other]\n")
    assert folder.check(".", cwd="深").codes == []


def test_dinggao_toml_comes_before_pyproject(drafts: Folder) -> None:
    drafts.write("dinggao.toml", "")
    drafts.write("pyproject.toml", '[tool.dinggao]\nignore = ["N"]')
    assert drafts.check(".").codes == ["N002"]


def test_a_config_may_be_named(drafts: Folder) -> None:
    drafts.write("dinggao.toml", "")
    drafts.write("配置/别的.toml", 'ignore = ["N"]')
    assert drafts.check("--config", "配置/别的.toml", ".").codes == []


def test_isolated_reads_no_config(drafts: Folder) -> None:
    drafts.write("dinggao.toml", 'ignore = ["N"]\n坏 = 1\n')
    assert drafts.check("--isolated", ".").codes == ["N002"]


def test_isolated_and_a_named_config_exclude_each_other(drafts: Folder) -> None:
    assert drafts.run("check", "--isolated", "--config", "dinggao.toml").code == 2


def test_a_config_with_bom_is_read(drafts: Folder) -> None:
    drafts.write("dinggao.toml", b"\xef\xbb\xbfignore = ['N']")
    assert drafts.check(".").codes == []


# What it does

SILENCING = [
    ("ignore a family", 'ignore = ["N"]'),
    ("ignore a name", 'ignore = ["skipped-heading-number"]'),
    ("select another rule", 'select = ["N001"]'),
    ("ignore by path", '[per-path-ignores]\n"*.txt" = ["N002"]'),
    ("ignore a family by path", '[per-path-ignores]\n"稿.*" = ["N"]'),
    ("accept words", '[[accept]]\ntext = "四、丙"'),
    ("accept words for a rule", '[[accept]]\ntext = "四、"\ncode = "N002"'),
    ("accept words for a name", '[[accept]]\ntext = "四、"\ncode = "skipped-heading-number"'),
    ("accept words by path", '[[accept]]\ntext = "四、"\npath = "*.txt"'),
    ("exclude", 'exclude = ["稿.txt"]'),
    ("exclude by glob", 'exclude = ["*.txt"]'),
]
SPEAKING = [
    ("select its family", 'select = ["N"]'),
    ("ignore another rule", 'ignore = ["N001"]'),
    ("ignore by another path", '[per-path-ignores]\n"*.md" = ["N002"]'),
    ("ignore another rule by path", '[per-path-ignores]\n"*.txt" = ["N001"]'),
    ("accept other words", '[[accept]]\ntext = "四、丁"'),
    ("accept words for another rule", '[[accept]]\ntext = "四、"\ncode = "N001"'),
    ("accept words by another path", '[[accept]]\ntext = "四、"\npath = "*.md"'),
    ("exclude another file", 'exclude = ["旧.txt"]'),
    ("nothing", ""),
]


@pytest.mark.parametrize("text", [row[1] for row in SILENCING], ids=[row[0] for row in SILENCING])
def test_a_config_silences(drafts: Folder, text: str) -> None:
    drafts.write("dinggao.toml", text)
    run = drafts.check(".")
    assert (run.code, run.codes) == (0, [])


@pytest.mark.parametrize("text", [row[1] for row in SPEAKING], ids=[row[0] for row in SPEAKING])
def test_a_config_silences_nothing_else(drafts: Folder, text: str) -> None:
    drafts.write("dinggao.toml", text)
    run = drafts.check(".")
    assert (run.code, run.codes) == (1, ["N002"])


def test_a_file_that_is_named_is_checked_though_it_is_excluded(drafts: Folder) -> None:
    drafts.write("dinggao.toml", 'exclude = ["*.txt"]')
    assert drafts.check("稿.txt").codes == ["N002"]


@pytest.mark.parametrize("path", ["深/稿.txt", "./深/../深/稿.txt"])
def test_globs_are_relative_to_the_config(folder: Folder, path: str) -> None:
    folder.write("深/稿.txt")
    folder.write("dinggao.toml", '[per-path-ignores]\n"/深/稿.txt" = ["N"]')
    assert folder.check(path).codes == []
    assert folder.check("稿.txt", cwd="深").codes == []
    assert folder.check("../深/稿.txt", cwd="深").codes == []


def test_severities_are_set(drafts: Folder) -> None:
    drafts.write("dinggao.toml", 'fail-on = "warning"\n[severity]\nN002 = "info"\n')
    run = drafts.check(".")
    assert (run.code, run.json["findings"][0]["severity"]) == (0, "info")


def test_fail_on_is_set_and_the_command_line_says_more(drafts: Folder) -> None:
    drafts.write("dinggao.toml", 'fail-on = "never"\n')
    assert drafts.check(".").code == 0
    assert drafts.check("--fail-on", "error", ".").code == 1


def test_the_command_line_replaces_what_is_selected(drafts: Folder) -> None:
    drafts.write("dinggao.toml", 'select = ["N001"]\n')
    assert drafts.check("--select", "N002", ".").codes == ["N002"]


# What is refused

REFUSED = [
    ("an unknown key", 'selct = ["N"]', ["selct", "select"]),
    ("a string for a list", 'select = "N"', ["select", "数组"]),
    ("numbers in a list", "ignore = [1]", ["ignore"]),
    ("an unknown level", '[severity]\nN002 = "fatal"', ["severity", "fatal", "warning"]),
    ("a list for a level", "[severity]\nN002 = []", ["severity"]),
    ("a level to fail on", 'fail-on = "fatal"', ["fail-on", "never"]),
    ("severity that is no table", 'severity = "info"', ["severity"]),
    ("accept that is no list", '[accept]\ntext = "四、"', ["accept"]),
    ("accept without text", '[[accept]]\ncode = "N002"', ["accept", "text"]),
    ("accept with empty text", '[[accept]]\ntext = ""', ["accept", "text"]),
    ("accept with an unknown key", '[[accept]]\ntext = "四、"\nline = 3', ["accept", "line"]),
    ("a glob that means nothing", 'exclude = ["!"]', ["exclude", "!"]),
    ("a path glob that means nothing", '[per-path-ignores]\n"!" = ["N"]', ["per-path-ignores"]),
    ("an unknown rule to select", 'select = ["X999"]', ["select", "X999"]),
    ("an unknown rule to ignore", 'ignore = ["X999"]', ["ignore", "X999"]),
    ("an unknown rule's severity", '[severity]\nX999 = "info"', ["severity", "X999"]),
    ("an unknown rule by path", '[per-path-ignores]\n"*" = ["X9"]', ["per-path-ignores", "X9"]),
    ("an unknown rule to accept", '[[accept]]\ntext = "四"\ncode = "X9"', ["accept", "X9"]),
    ("broken TOML", "select = [", ["TOML"]),
    ("another encoding", "# 配置".encode("gb18030"), ["UTF-8"]),
]


@pytest.mark.parametrize(
    ("text", "words"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_a_bad_config_is_refused(drafts: Folder, text: str | bytes, words: list[str]) -> None:
    path = drafts.write("dinggao.toml", text)
    run = drafts.check("--exit-zero", ".")
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith(f"dinggao：{path}：")
    assert run.err.count("\n") == 1
    assert [word for word in words if word not in run.err] == []


@pytest.mark.parametrize("text", ["tool = 1", "[tool]\ndinggao = 1", "[tool.dinggao]\n坏 = 1"])
def test_a_bad_pyproject_is_refused_or_passed_over(drafts: Folder, text: str) -> None:
    drafts.write("pyproject.toml", text)
    run = drafts.run("check", ".")
    assert run.code == (1 if text == "tool = 1" else 2)


@pytest.mark.parametrize("name", ["没有.toml", "."])
def test_a_named_config_that_cannot_be_read_is_refused(drafts: Folder, name: str) -> None:
    run = drafts.run("check", "--config", name, ".")
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith(f"dinggao：{name}：")


def test_a_draft_of_nothing_but_faults_is_silenced_by_path(folder: Folder) -> None:
    folder.write("旧/稿.txt", SLIPPED * 50)
    folder.write("dinggao.toml", '[per-path-ignores]\n"旧/" = ["ALL"]')
    assert folder.check(".").codes == []
