"""GitHub workflow commands: an annotation on each finding's line."""

from __future__ import annotations

from typing import TextIO

from dinggao.outcome import Outcome
from dinggao.rule import Diagnostic, Severity

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def write(outcome: Outcome, out: TextIO, *, color: bool = False) -> None:
    """One command a finding."""
    for diagnostic in outcome.diagnostics:
        out.write(_command(diagnostic) + "\n")


def _command(diagnostic: Diagnostic) -> str:
    document, found = diagnostic.document, diagnostic.finding
    begin, end = document.place(found.span.start), document.place(found.span.end)
    properties = {
        "file": document.path,
        "line": begin.line,
        "endLine": end.line,
        "col": begin.column,
        "endColumn": max(begin.column, end.column - 1) if begin.line == end.line else end.column,
        "title": f"{diagnostic.rule.code} {diagnostic.rule.name}",
    }
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{_COMMANDS[diagnostic.severity]} {listed}::{_data(found.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
