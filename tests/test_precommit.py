"""The hook that we offer, installed by pre-commit from this checkout, without network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import SLIPPED, SOUND, environment
from wheelhouse import ROOT, WHEELHOUSE, is_filled

Commit = Callable[[str, str], subprocess.CompletedProcess[str]]
AUTHOR = ["-c", "user.name=测试", "-c", "user.email=test@example.invalid"]
NO_WHEELS = "build/wheelhouse is missing or old: run `python tests/wheelhouse.py` first"
CONFIG = """\
repos:
  - repo: {repository}
    rev: {revision}
    hooks:
      - id: dinggao
"""


def run(*command: str, cwd: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a command and keep what it says."""
    return subprocess.run(
        command, cwd=cwd, env=env, capture_output=True, encoding="utf-8", check=False
    )


def git(*arguments: str, cwd: Path, env: dict[str, str]) -> str:
    """Run git; it must succeed."""
    done = run("git", *AUTHOR, *arguments, cwd=cwd, env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="module")
def env(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment that has no network, no settings of the user and a cache of its own."""
    if not is_filled():
        refuse = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        refuse(NO_WHEELS)
    plain = environment(
        PIP_NO_INDEX="1",
        PIP_FIND_LINKS=str(WHEELHOUSE),
        PIP_CONFIG_FILE=os.devnull,
        PIP_DISABLE_PIP_VERSION_CHECK="1",
        PRE_COMMIT_HOME=str(tmp_path_factory.mktemp("pre-commit")),
        GIT_CONFIG_GLOBAL=os.devnull,
        GIT_CONFIG_NOSYSTEM="1",
        LC_ALL="C.UTF-8",
    )
    plain.pop("PYTHONPATH", None)  # the hook must run what was installed, not this checkout
    return plain


@pytest.fixture(scope="module")
def offered(tmp_path_factory: pytest.TempPathFactory, env: dict[str, str]) -> Path:
    """A repository that holds this checkout as it is, committed or not."""
    repository = tmp_path_factory.mktemp("offered")
    listed = git("ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=ROOT, env=env)
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (repository / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, repository / name)
    git("init", "-q", cwd=repository, env=env)
    git("add", "--all", cwd=repository, env=env)
    git("commit", "-qm", "As it is", cwd=repository, env=env)
    return repository


@pytest.fixture(scope="module")
def guarded(
    tmp_path_factory: pytest.TempPathFactory, env: dict[str, str], offered: Path
) -> Path:
    """An office's repository of drafts, guarded by the hook."""
    office = tmp_path_factory.mktemp("office")
    revision = git("rev-parse", "HEAD", cwd=offered, env=env)
    config = CONFIG.format(repository=offered, revision=revision)
    (office / ".pre-commit-config.yaml").write_text(config, "utf-8")
    git("init", "-q", cwd=office, env=env)
    installed = run(
        sys.executable, "-m", "pre_commit", "install", "--install-hooks", cwd=office, env=env
    )
    assert installed.returncode == 0, installed.stdout + installed.stderr
    git("add", ".pre-commit-config.yaml", cwd=office, env=env)
    git("commit", "-qm", "Guard the drafts", cwd=office, env=env)
    return office


@pytest.fixture
def commit(guarded: Path, env: dict[str, str]) -> Commit:
    """Try to commit a draft of a name and a text."""

    def attempt(name: str, text: str) -> subprocess.CompletedProcess[str]:
        (guarded / name).write_text(text, "utf-8")
        git("add", "--", name, cwd=guarded, env=env)
        return run("git", *AUTHOR, "commit", "-m", "Draft", cwd=guarded, env=env)

    return attempt


@pytest.mark.parametrize("name", ["speech.txt", "领导 讲话（送审稿） 1.md"])
def test_a_faulty_draft_is_refused_until_it_is_mended(commit: Commit, name: str) -> None:
    refused = commit(name, SLIPPED)
    assert refused.returncode != 0
    assert f"{name}:3:1: 错误 N002 缺少“三、”" in refused.stdout + refused.stderr
    passed = commit(name, SOUND)
    assert passed.returncode == 0, passed.stdout + passed.stderr


def test_what_is_no_draft_is_let_through(commit: Commit) -> None:
    passed = commit("table.csv", SLIPPED)
    assert passed.returncode == 0, passed.stdout + passed.stderr
