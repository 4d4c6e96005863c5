"""Fixtures: the command line as a user runs it, in a folder of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

SLIPPED = "一、甲\n二、乙\n四、丙\n"  # N002: 三、 is missing
SOUND = "一、甲\n二、乙\n三、丙\n"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0"
STRICT = ["-X", "warn_default_encoding", "-W", "error::EncodingWarning"]
STRICT += ["-W", "ignore:UTF-8 Mode affects:EncodingWarning"]  # regex asks on import
COMMAND = [sys.executable, *STRICT, "-m", "dinggao"]
PLAIN_NAMES = ("PYTHONPATH", "PATH", "HOME", "SYSTEMROOT", "VIRTUAL_ENV", "COVERAGE_PROCESS_START")


class Run(NamedTuple):
    """What a run of the command line left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """Standard output, which must be one JSON object and nothing else."""
        assert self.out.startswith("{"), self.err
        result: dict[str, Any] = json.loads(self.out)
        return result

    @property
    def codes(self) -> list[str]:
        """The codes of the findings of ``--format json``."""
        return [finding["code"] for finding in self.json["findings"]]

    @property
    def paths(self) -> list[str]:
        """The distinct paths of the findings of ``--format json``, in order."""
        return list(dict.fromkeys(finding["path"] for finding in self.json["findings"]))


class Folder:
    """A folder of drafts in which the command line runs."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, name: str, content: str | bytes = SLIPPED) -> Path:
        """Put a file there, with the folders that it needs."""
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def run(self, *arguments: str, stdin: str | bytes = b"", cwd: str = ".", **env: str) -> Run:
        """Run ``dinggao`` with these arguments; no traceback is ever right."""
        data = stdin if isinstance(stdin, bytes) else stdin.encode("utf-8")
        done = subprocess.run(
            [*COMMAND, *arguments],
            input=data,
            capture_output=True,
            cwd=self.path / cwd,
            env=environment(**env),
            check=False,
        )
        run = Run(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
        assert "Traceback" not in run.err, run.err
        return run

    def check(self, *arguments: str, **how: Any) -> Run:
        """Run ``dinggao check --format json``."""
        return self.run("check", "--format", "json", *arguments, **how)


def environment(**more: str) -> dict[str, str]:
    """The environment without what could change what is printed."""
    kept = {name: os.environ[name] for name in PLAIN_NAMES if name in os.environ}
    if "PYTHONPATH" in kept:  # the run may be in another folder
        roots = kept["PYTHONPATH"].split(os.pathsep)
        kept["PYTHONPATH"] = os.pathsep.join(str(Path(root).resolve()) for root in roots)
    return {**kept, **more}


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where CI=true, a test that is skipped has not passed."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") == "true" and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """An empty folder of drafts."""
    return Folder(tmp_path)


@pytest.fixture
def in_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Run the command line within the test's own process, where the system can be faked."""
    from dinggao import cli

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(cli, "_speak_utf8", lambda: None)
    return lambda *arguments: cli.main(arguments)
