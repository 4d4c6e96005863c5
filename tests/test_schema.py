"""What ``--format json`` prints keeps the contract of docs/findings.schema.json."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from conftest import PNG, SLIPPED, Folder
from dinggao.engine import discover
from helpers import marked

SCHEMA = Path(__file__).parent.parent / "docs" / "findings.schema.json"


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    """The schema, itself checked."""
    schema = json.loads(SCHEMA.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What is printed of every bad example of every rule, and of files that cannot be read."""
    folder = Folder(tmp_path_factory.mktemp("drafts"))
    for rule in discover():
        for number, bad in enumerate(rule.bad):
            folder.write(f"稿/{rule.code} {number}.txt", marked(bad.text)[0])
    folder.write("图.txt", PNG)
    return folder.check("--select", "ALL", "稿", "图.txt", "没有.txt").json


def test_every_finding_keeps_the_contract(
    validator: Draft202012Validator, everything: dict[str, Any]
) -> None:
    assert everything["findings"]
    assert len(everything["errors"]) == 2
    assert [error.message for error in validator.iter_errors(everything)] == []


def test_every_rule_is_told(everything: dict[str, Any]) -> None:
    told = {finding["code"] for finding in everything["findings"]}
    assert {rule.code for rule in discover() if not rule.joins} - told == set()


def test_offsets_lines_and_columns_agree_with_the_text(folder: Folder) -> None:
    text = f"前言😀\r\n{SLIPPED}"
    for found in folder.check("-", stdin=text).json["findings"]:
        assert text[found["start"] : found["end"]] == found["text"]
        line = text.split("\n")[found["line"] - 1]
        assert line[found["column"] - 1 :].startswith(found["text"])
        assert found["end_column"] - found["column"] == len(found["text"])


def test_a_run_without_findings_keeps_the_contract(
    validator: Draft202012Validator, folder: Folder
) -> None:
    assert folder.check("-").json == {"version": 1, "files": 1, "errors": [], "findings": []}
    validator.validate(folder.check("-").json)


BROKEN: list[dict[str, Any]] = [
    {},
    {"version": 2, "files": 0, "errors": [], "findings": []},
    {"version": 1, "files": 0, "errors": [], "findings": [], "more": 1},
    {"version": 1, "files": 0, "errors": [], "findings": [{}]},
    {"version": 1, "files": 0, "errors": [{"path": "稿.txt"}], "findings": []},
]


@pytest.mark.parametrize("printed", BROKEN, ids=str)
def test_the_schema_refuses_what_breaks_the_contract(
    validator: Draft202012Validator, printed: dict[str, Any]
) -> None:
    assert not validator.is_valid(printed)
