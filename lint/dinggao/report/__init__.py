"""Reports: one module an output format, each with ``write(outcome, out, **style)``."""

from __future__ import annotations

import importlib
from typing import TextIO

from dinggao.outcome import Outcome

FORMATS = ("text", "json", "github")


def write(name: str, outcome: Outcome, out: TextIO, *, color: bool = False) -> None:
    """Write an outcome in one of FORMATS."""
    importlib.import_module(f"dinggao.report.{name}").write(outcome, out, color=color)
