"""What the READMEs show is what the command line prints."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import regex

ROOT = Path(__file__).parents[1]
SHOWN = regex.compile(r"```console\n\$ dinggao (?P<command>[^\n]+)\n(?P<output>.*?)```", regex.S)


def _shown() -> list[tuple[str, str, str]]:
    pages = ("README.md", "README.zh-CN.md")
    return [
        (page, match["command"], match["output"])
        for page in pages
        for match in SHOWN.finditer((ROOT / page).read_text("utf-8"))
    ]


@pytest.mark.parametrize(("page", "command", "output"), _shown(), ids=str)
def test_a_page_shows_what_is_printed(page: str, command: str, output: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dinggao", *shlex.split(command)],
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    printed = done.stdout.decode("utf-8")
    for part in output.split("…（略）\n"):
        assert part in printed


def test_both_pages_show_the_example() -> None:
    assert len({page for page, _, _ in _shown()}) == 2


def test_the_corrected_twin_of_the_example_is_clean() -> None:
    command = [sys.executable, "-m", "dinggao", "check", "--fail-on", "info", "examples/final.txt"]
    assert subprocess.run(command, capture_output=True, cwd=ROOT, check=False).returncode == 0
