"""The command line, end to end: what is printed, where, and the exit code."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import COMMAND, PNG, SLIPPED, SOUND, Folder, environment
from dinggao.scan import Draft

FORMATS = ["text", "json", "github"]
TWO_SLIPS = "一、甲\n三、乙\n三、丙\n"

each_format = pytest.mark.parametrize("form", FORMATS)


# Formats


def test_text_shows_place_rule_message_and_words(folder: Folder) -> None:
    folder.write("稿.txt")
    run = folder.run("check", "--select", "N002", "稿.txt")
    assert run.out.splitlines()[0].startswith("稿.txt:3:1: 错误 N002 缺少“三、”")
    assert run.out.splitlines()[1:3] == ["    四、丙", "    ^^^^"]
    assert run.out.splitlines()[-1].startswith("检查了 1 个文件，共 1 处")


def test_json_is_one_object_and_nothing_else(folder: Folder) -> None:
    folder.write("稿.txt")
    run = folder.check("--select", "N002", "稿.txt", "没有.txt")
    assert run.json["version"] == 1
    assert run.json["files"] == 1
    assert [error["path"] for error in run.json["errors"]] == ["没有.txt"]
    (finding,) = run.json["findings"]
    assert (finding["path"], finding["code"], finding["text"]) == ("稿.txt", "N002", "四、")
    assert (finding["line"], finding["column"], finding["start"], finding["end"]) == (3, 1, 8, 10)


def test_github_annotates_lines(folder: Folder) -> None:
    folder.write("a,b.txt")
    run = folder.run("check", "--format", "github", "--select", "N002", "a,b.txt")
    place = "file=a%2Cb.txt,line=3,endLine=3,col=1,endColumn=2"
    assert run.out.startswith(f"::error {place},title=N002 skipped-heading-number::缺少“三、”")
    assert run.out.count("\n") == 1


def test_offsets_count_from_behind_the_bom(folder: Folder) -> None:
    folder.write("稿.txt", b"\xef\xbb\xbf" + SLIPPED.encode())
    (finding,) = folder.check("--select", "N002", ".").json["findings"]
    assert (finding["start"], finding["line"], finding["column"]) == (8, 3, 1)


def test_findings_are_sorted_by_path_and_place(folder: Folder) -> None:
    for name in ("丙.txt", "a.txt", "b/乙.txt"):
        folder.write(name, TWO_SLIPS)
    run = folder.check("丙.txt", "b", "a.txt", "-", "--stdin-filename", "b.txt", stdin=TWO_SLIPS)
    order = [(found["path"], found["start"], found["code"]) for found in run.json["findings"]]
    assert order == sorted(order)
    assert run.paths == ["a.txt", "b.txt", "b/乙.txt", "丙.txt"]


# Exit codes

EXITS = [
    ("a sound draft", SOUND, [], 0),
    ("a fault", SLIPPED, [], 1),
    ("a fault of which the user wants no word", SLIPPED, ["--ignore", "N"], 0),
    ("a fault that is let pass", SLIPPED, ["--exit-zero"], 0),
    ("a missing file", SOUND, ["没有.txt"], 2),
    ("a missing file and a fault", SLIPPED, ["没有.txt"], 2),
    ("a missing file is not let pass", SLIPPED, ["--exit-zero", "没有.txt"], 2),
    ("a missing file with nothing to fail on", SLIPPED, ["--fail-on", "never", "没有.txt"], 2),
    ("an unknown rule", SOUND, ["--select", "N999"], 2),
    ("an unknown option", SOUND, ["--fast"], 2),
]


@each_format
@pytest.mark.parametrize(
    ("text", "arguments", "code"), [row[1:] for row in EXITS], ids=[row[0] for row in EXITS]
)
def test_the_exit_code_is_the_same_for_every_format(
    folder: Folder, form: str, text: str, arguments: list[str], code: int
) -> None:
    folder.write("稿.txt", text)
    assert folder.run("check", "--format", form, "稿.txt", *arguments).code == code


FAIL_ON = [
    ("error", "error", 1),
    ("error", "warning", 1),
    ("error", "info", 1),
    ("error", "never", 0),
    ("warning", "error", 0),
    ("warning", "warning", 1),
    ("warning", "info", 1),
    ("warning", "never", 0),
    ("info", "error", 0),
    ("info", "warning", 0),
    ("info", "info", 1),
    ("info", "never", 0),
]


@pytest.mark.parametrize(("severity", "fail_on", "code"), FAIL_ON)
def test_fail_on_is_the_level_from_which_a_finding_counts(
    folder: Folder, severity: str, fail_on: str, code: int
) -> None:
    folder.write("稿.txt")
    folder.write("dinggao.toml", f'severity = {{ N002 = "{severity}" }}\nselect = ["N002"]\n')
    run = folder.check("--fail-on", fail_on, "稿.txt")
    assert (run.code, run.json["findings"][0]["severity"]) == (code, severity)


def test_the_other_files_are_checked_when_one_cannot_be_read(folder: Folder) -> None:
    folder.write("稿.txt")
    run = folder.check("没有.txt", "稿.txt")
    assert (run.code, run.paths) == (2, ["稿.txt"])


# Choosing rules

SELECTED = [
    ("a code", ["--select", "N001"], set()),
    ("its code", ["--select", "N002"], {"N002"}),
    ("its name", ["--select", "skipped-heading-number"], {"N002"}),
    ("a family", ["--select", "N"], {"N002"}),
    ("a prefix", ["--select", "N00"], {"N002"}),
    ("two codes", ["--select", "N001,N002"], {"N002"}),
    ("codes with spaces", ["--select", " N001, N002 ,"], {"N002"}),
    ("another family", ["--select", "U"], set()),
    ("selected and ignored", ["--select", "N", "--ignore", "N002"], set()),
]


@pytest.mark.parametrize(
    ("arguments", "codes"), [row[1:] for row in SELECTED], ids=[row[0] for row in SELECTED]
)
def test_rules_are_selected(folder: Folder, arguments: list[str], codes: set[str]) -> None:
    folder.write("稿.txt")
    assert set(folder.check(*arguments, "稿.txt").codes) == codes


def test_all_selects_every_rule(folder: Folder) -> None:
    folder.write("稿.txt")
    assert "N002" in folder.check("--select", "ALL", "稿.txt").codes


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_rule_is_named(folder: Folder, option: str) -> None:
    run = folder.run("check", option, "N001,X999", ".")
    assert (run.code, run.out) == (2, "")
    assert "X999" in run.err
    assert run.err.count("\n") == 1


# Standard input


def test_standard_input_is_checked(folder: Folder) -> None:
    run = folder.check("-", stdin=SLIPPED)
    assert (run.code, run.paths, run.json["files"]) == (1, ["-"], 1)


def test_standard_input_has_the_name_that_it_is_given(folder: Folder) -> None:
    run = folder.check("-", "--stdin-filename", "讲话 稿.md", stdin=f"```\n{SLIPPED}```\n{SLIPPED}")
    assert run.paths == ["讲话 稿.md"]
    assert [found["line"] for found in run.json["findings"]] == [8]


def test_standard_input_and_files_are_checked_together(folder: Folder) -> None:
    folder.write("稿.txt")
    assert folder.check("-", "稿.txt", stdin=SLIPPED).json["files"] == 2


def test_empty_standard_input_is_a_sound_draft(folder: Folder) -> None:
    assert folder.check("-").json["files"] == 1


# Encodings


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8-sig"])
def test_encodings_are_recognised(folder: Folder, encoding: str) -> None:
    folder.write("稿.txt", SLIPPED.encode(encoding))
    assert folder.check("稿.txt").codes == ["N002"]


def test_an_encoding_may_be_named(folder: Folder) -> None:
    folder.write("稿.txt", SLIPPED.encode("big5"))
    assert folder.check("--encoding", "big5", "稿.txt").codes == ["N002"]


@pytest.mark.parametrize("encoding", ["nonsense", "base64", "undefined"])
def test_an_encoding_that_is_none_is_refused(folder: Folder, encoding: str) -> None:
    run = folder.run("check", "--encoding", encoding, ".")
    assert run.code == 2
    assert encoding in run.err


@each_format
def test_what_cannot_be_decoded_is_named(folder: Folder, form: str) -> None:
    folder.write("坏.txt", SLIPPED.encode()[:-4] + b"\xff\n")
    run = folder.run("check", "--format", form, ".")
    assert run.code == 2
    assert run.err.startswith("dinggao：./坏.txt：第 ")
    assert run.err.count("\n") == 1


# Files and folders


def test_a_folder_is_walked(folder: Folder) -> None:
    for name in ("b.md", "a.txt", "深/层/c.markdown", "d.TXT", "e.docx", ".git/f.txt"):
        folder.write(name)
    assert folder.check(".").paths == ["./a.txt", "./b.md", "./d.TXT", "./深/层/c.markdown"]


def test_the_current_folder_is_checked_when_none_is_named(folder: Folder) -> None:
    folder.write("a.txt")
    assert folder.check().paths == ["./a.txt"]


@pytest.mark.parametrize("name", ["稿", "稿/"])
def test_walked_files_are_joined_to_the_folder_as_it_was_named(folder: Folder, name: str) -> None:
    folder.write("稿/a.txt")
    assert folder.check(name).paths == ["稿/a.txt"]


def test_names_may_be_chinese_and_hold_spaces(folder: Folder) -> None:
    folder.write("领导 讲话（送审稿） 1.txt")
    run = folder.check("领导 讲话（送审稿） 1.txt")
    assert run.paths == ["领导 讲话（送审稿） 1.txt"]


def test_a_named_file_of_any_ending_is_checked(folder: Folder) -> None:
    folder.write("稿.draft")
    assert folder.check("稿.draft").codes == ["N002"]


@each_format
def test_a_folder_without_drafts_is_a_warning(folder: Folder, form: str) -> None:
    folder.write("空/a.docx", PNG)
    run = folder.run("check", "--format", form, "空")
    assert run.code == 0
    assert run.err.startswith("dinggao：空：")


def test_a_missing_file_is_named(folder: Folder) -> None:
    run = folder.check("没有.txt")
    assert run.code == 2
    assert run.err.startswith("dinggao：没有.txt：没有这个文件")
    assert run.json["errors"][0]["path"] == "没有.txt"


def test_a_name_too_long_is_an_error(folder: Folder) -> None:
    assert folder.run("check", "长" * 200).code == 2


def test_a_binary_file_that_is_named_is_an_error(folder: Folder) -> None:
    folder.write("图.txt", PNG)
    run = folder.run("check", "图.txt")
    assert run.code == 2
    assert run.err.startswith("dinggao：图.txt：不是文本文件")


def test_a_binary_file_met_in_a_walk_is_skipped(folder: Folder) -> None:
    folder.write("图.txt", PNG)
    folder.write("稿.txt")
    run = folder.check(".")
    assert (run.code, run.paths, run.json["files"], run.err) == (1, ["./稿.txt"], 1, "")


def test_a_broken_link_met_in_a_walk_is_skipped(folder: Folder) -> None:
    folder.write("稿.txt")
    (folder.path / "旧.txt").symlink_to("没有.txt")
    (folder.path / "圈").symlink_to(".")
    assert folder.check(".").json["files"] == 1


def _forbid(monkeypatch: pytest.MonkeyPatch, owner: object, method: str) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(owner, method, refuse)


def test_a_file_that_may_not_be_read_is_named(
    in_process: Callable[..., int],
    folder: Folder,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder.write("密.txt")
    _forbid(monkeypatch, Draft, "load")
    assert in_process("check", "--isolated", "密.txt") == 2
    assert capsys.readouterr().err.startswith("dinggao：密.txt：没有权限")


def test_a_folder_that_may_not_be_read_is_named(
    in_process: Callable[..., int],
    folder: Folder,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder.write("密/稿.txt")
    _forbid(monkeypatch, os, "scandir")
    assert in_process("check", "--isolated", "密") == 2
    assert capsys.readouterr().err == "dinggao：密：没有权限；请修改权限或换一个账户运行\n"


# .gitignore


def test_gitignore_is_respected_below_a_folder(folder: Folder) -> None:
    folder.write(".gitignore", "旧稿/\n*.bak.txt\n!\n")
    folder.write("稿/.gitignore", "/草.txt\n!存.bak.txt\n")
    for name in ("旧稿/a.txt", "稿/旧稿/b.txt", "c.bak.txt", "稿/草.txt", "稿/深/草.txt"):
        folder.write(name)
    assert folder.check(".").paths == ["./稿/深/草.txt"]


def test_a_named_file_is_checked_though_git_ignores_it(folder: Folder) -> None:
    folder.write(".gitignore", "*.txt\n")
    folder.write("稿.txt")
    assert folder.check("稿.txt").codes == ["N002"]


def test_a_named_folder_is_checked_though_git_ignores_it(folder: Folder) -> None:
    folder.write(".gitignore", "旧稿/\n")
    folder.write("旧稿/稿.txt")
    assert folder.check("旧稿").codes == ["N002"]


# What is shown on a terminal

CARETS = [
    ("wide characters before the fault", "甲乙。一是丙。三是丁。\n", "三是"),
    ("narrow characters before the fault", "abc。一是丙。三是丁。\n", "三是"),
    ("a tab before the fault", "甲\t乙。一是丙。三是丁。\n", "三是"),
    ("a control character before the fault", "甲\x1b乙。一是丙。三是丁。\n", "三是"),
    ("full-width digits before the fault", "１２年。一是丙。三是丁。\n", "三是"),
]


@pytest.mark.parametrize(
    ("text", "fault"), [row[1:] for row in CARETS], ids=[row[0] for row in CARETS]
)
def test_carets_stand_under_the_fault(folder: Folder, text: str, fault: str) -> None:
    from dinggao.report.text import width

    run = folder.run("check", "--select", "N009", "-", stdin=text)
    words, carets = run.out.splitlines()[1:3]
    before = carets[: carets.index("^")]
    assert width(words[: words.index(fault)]) == width(before)
    assert carets.count("^") == width(fault)
    assert "\x1b" not in run.out


@pytest.mark.parametrize("env", [{}, {"NO_COLOR": "1"}, {"TERM": "xterm-256color"}], ids=str)
def test_what_is_piped_has_no_colour(folder: Folder, env: dict[str, str]) -> None:
    assert "\x1b" not in folder.run("check", "-", stdin=SLIPPED, **env).out


@pytest.mark.parametrize(("env", "colour"), [({}, True), ({"NO_COLOR": "1"}, False)], ids=str)
def test_a_terminal_shows_colour_unless_it_is_not_wanted(
    folder: Folder, env: dict[str, str], colour: bool
) -> None:
    folder.write("稿.txt")
    shown = _on_terminal(folder, "check", "稿.txt", **env)
    assert ("\x1b[31m" in shown) == colour
    assert "N002" in shown


def _on_terminal(folder: Folder, *arguments: str, **env: str) -> str:
    import pty

    ours, theirs = pty.openpty()
    whole = environment(LC_ALL="C.UTF-8", **env)
    child = subprocess.Popen([*COMMAND, *arguments], stdout=theirs, cwd=folder.path, env=whole)
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(ours, 4096):
            shown += piece
    except OSError:  # Linux says so when the other end is closed
        pass
    child.wait()
    os.close(ours)
    return shown.decode()


@pytest.mark.parametrize("locale", ["C", "POSIX", "C.UTF-8"])
def test_what_is_piped_is_utf_8_whatever_the_locale(folder: Folder, locale: str) -> None:
    run = folder.run("check", "-", stdin=SLIPPED, LC_ALL=locale, PYTHONUTF8="0")
    assert "缺少“三、”" in run.out


# Interrupts and pipes


def _heed_interrupts() -> None:
    """A shell's background jobs inherit that they shall not."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_an_interrupt_ends_with_130() -> None:
    """The process reads when it has taken more than a pipe holds: then it is interrupted.

    Should that happen between two reads, the end of the input lets it notice.
    """
    child = subprocess.Popen(
        [*COMMAND, "check", "--isolated", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        preexec_fn=_heed_interrupts,  # noqa: PLW1509 (no threads here)
    )
    assert child.stdin is not None
    child.stdin.write(b"\n" * 1_000_000)
    child.stdin.flush()
    child.send_signal(signal.SIGINT)
    printed = child.communicate()
    assert (child.returncode, printed) == (130, (b"", b""))


@pytest.mark.parametrize("arguments", [["check", "-"], ["rules"], ["check", "--help"]], ids=str)
def test_a_closed_pipe_ends_quietly(arguments: list[str]) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    done = subprocess.run(
        [*COMMAND, *arguments],
        input=SLIPPED.encode() * 1000,
        stdout=theirs,
        stderr=subprocess.PIPE,
        env=environment(),
        check=False,
    )
    os.close(theirs)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has /dev/full")
def test_a_full_disk_is_an_error(folder: Folder) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "check", "-"],
            input=SLIPPED.encode(),
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1


# The other commands


def test_no_command_is_bad_usage(folder: Folder) -> None:
    run = folder.run()
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith("dinggao：")


@pytest.mark.parametrize("selector", ["N002", "skipped-heading-number"])
def test_a_rule_is_explained(folder: Folder, selector: str) -> None:
    run = folder.run("explain", selector)
    assert run.code == 0
    assert run.out.startswith("# N002 skipped-heading-number\n")
    assert "为什么：" in run.out


def test_an_unknown_rule_is_not_explained(folder: Folder) -> None:
    run = folder.run("explain", "X999")
    assert (run.code, run.out) == (2, "")
    assert "X999" in run.err


def test_rules_are_listed(folder: Folder) -> None:
    rules = folder.run("rules", "--format", "json").json["rules"]
    keys = ["code", "name", "severity", "default", "basis", "summary"]
    assert [list(rule) for rule in rules] == [keys] * len(rules)
    assert [rule["code"] for rule in rules] == sorted(rule["code"] for rule in rules)
    lines = folder.run("rules").out.splitlines()
    assert [line.split()[0] for line in lines] == [rule["code"] for rule in rules]


def test_the_version_is_told(folder: Folder) -> None:
    assert folder.run("--version").out.startswith("dinggao ")


def test_a_file_named_twice_is_told_once(folder: Folder) -> None:
    folder.write("稿.txt")
    run = folder.check("稿.txt", "./稿.txt", ".")
    assert run.json["files"] == 1
    assert len(run.codes) == 1


def test_what_a_finding_has_lowered_no_setting_raises(folder: Folder) -> None:
    folder.write("dinggao.toml", '[severity]\nP001 = "error"\n')
    folder.write("稿.txt", "附件1\n报名表（样表）\n由xx局填写。\n")
    assert [f["severity"] for f in folder.check("稿.txt").json["findings"]] == ["info"]
