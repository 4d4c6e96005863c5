"""JSON: the contract that other tools read (docs/findings.schema.json)."""

from __future__ import annotations

import json
from typing import Any, TextIO

from dinggao.outcome import Outcome
from dinggao.rule import Diagnostic, Fix

VERSION = 1


def write(outcome: Outcome, out: TextIO, *, color: bool = False) -> None:
    """One object; offsets are code points of the decoded text without its BOM, end exclusive."""
    result = {
        "version": VERSION,
        "files": outcome.files,
        "errors": [unread._asdict() for unread in outcome.unread],
        "findings": [finding(diagnostic) for diagnostic in outcome.diagnostics],
    }
    out.write(json.dumps(result, ensure_ascii=False, separators=(",", ":")) + "\n")


def finding(diagnostic: Diagnostic) -> dict[str, Any]:
    """One diagnostic as the contract has it."""
    document, found, rule = diagnostic.document, diagnostic.finding, diagnostic.rule
    begin, end = document.place(found.span.start), document.place(found.span.end)
    return {
        "path": document.path,
        "code": rule.code,
        "name": rule.name,
        "severity": diagnostic.severity.name.lower(),
        "message": found.message,
        "basis": rule.basis,
        "text": document.quote(found.span),
        "start": found.span.start,
        "end": found.span.end,
        "line": begin.line,
        "column": begin.column,
        "end_line": end.line,
        "end_column": end.column,
        "place": None,
        "related": [
            {"start": r.span.start, "end": r.span.end, "message": r.message} for r in found.related
        ],
        "confidence": found.confidence,
        "group": found.group,
        "fixes": [_fix(fix) for fix in found.fixes],
    }


def _fix(fix: Fix) -> dict[str, Any]:
    edits = [
        {"start": e.span.start, "end": e.span.end, "replacement": e.replacement} for e in fix.edits
    ]
    return {"title": fix.title, "safe": fix.safe, "edits": edits}
