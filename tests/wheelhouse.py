"""Fetch, once, the wheels that a hook environment of this project is installed from offline."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WHEELHOUSE = ROOT / "build" / "wheelhouse"
MADE_FOR = WHEELHOUSE / "requirements.txt"


def main() -> int:
    """Fill build/wheelhouse, unless it holds what pyproject.toml asks for."""
    if not is_filled():
        WHEELHOUSE.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "pip", "download", "-qq", "--dest", str(WHEELHOUSE)]
        subprocess.run([*command, "--only-binary=:all:", *requirements()], check=True)
        MADE_FOR.write_text(_label(), "utf-8")
    return 0


def requirements() -> list[str]:
    """What building the project and running its core need."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return [*project["build-system"]["requires"], *project["project"]["dependencies"]]


def is_filled() -> bool:
    """Whether the wheelhouse holds what pyproject.toml asks for, for this Python."""
    return MADE_FOR.is_file() and MADE_FOR.read_text("utf-8") == _label()


def _label() -> str:
    python = f"# {sys.implementation.cache_tag} {sysconfig.get_platform()}"
    return "\n".join([python, *requirements(), ""])


if __name__ == "__main__":
    sys.exit(main())
