"""Words that a person accepts as meant, written into the config for them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from dinggao.config import Config, ConfigError, parse
from dinggao.document import Document, Span
from dinggao.expression import compiled
from dinggao.fix import write as replace_file
from dinggao.policy import Accepted
from dinggao.rule import Diagnostic

ENOUGH = 6  # code points that make accepted words particular; shorter faults take in their clause
_CLAUSE = r"[^，。；：、！？\s]*"
_PLACE = r"(?s)(?P<path>.+):(?P<line>\d{1,9}):(?P<column>\d{1,9}):*"


def place(text: str) -> tuple[str, int, int]:
    """PATH:LINE:COLUMN taken apart. Raises ConfigError for anything else."""
    named = compiled(_PLACE).fullmatch(text)
    if not named:
        raise ConfigError(f"{text}：位置要写成 文件:行:列，照 check 报出的抄，如 讲话稿.txt:12:3")
    return named["path"], int(named["line"]), int(named["column"])


def entries_at(
    document: Document, diagnostics: Iterable[Diagnostic], line: int, column: int, root: str
) -> list[Accepted]:
    """What to accept for the findings at a place: the words of their clause, in this file."""
    path = os.path.relpath(document.path, root).replace(os.sep, "/")
    if path.startswith("../"):  # beyond the globs of this config
        raise ConfigError(
            f"{document.path}：不在配置文件所在的文件夹（{root}）里；请到稿子所在的文件夹里认可"
        )
    path = "/" + _literal(path)
    return [
        Accepted(words(document, d.finding.span), d.rule.code, path)
        for d in diagnostics
        if document.place(d.finding.span.start) == (line, column)
    ]


def _literal(path: str) -> str:
    """The glob that means this path and no other, whatever stands in its name."""
    return compiled(r"[\\*?\[\]]|\s$").sub(r"\\\g<0>", path)


def words(document: Document, span: Span) -> str:
    """The faulty words, with the clause around them where they are too short to be particular."""
    if span.end - span.start >= ENOUGH:
        return document.quote(span)
    line = document.line_span(span.start)
    behind = compiled(_CLAUSE).match(document.text, span.end, line.end)
    before = compiled("(?r)" + _CLAUSE).match(document.text, line.start, span.start)
    start = before.start() if before else span.start
    end = behind.end() if behind else span.end
    return document.text[start:end].strip()


def write(config: Config, entries: Sequence[Accepted]) -> str:
    """Append entries to the config in force, or to a new dinggao.toml; returns its path."""
    target = config.source or os.path.abspath("dinggao.toml")
    entries = [entry for entry in dict.fromkeys(entries) if entry not in config.accept]
    if not entries:
        return target
    table = "tool.dinggao.accept" if target.endswith("pyproject.toml") else "accept"
    old = ""
    if os.path.exists(target):
        with open(target, encoding="utf-8-sig", newline="") as file:
            old = file.read()
    parts = [old.rstrip() + "\n"] if old.strip() else []
    new = "\n".join([*parts, *(_entry(table, entry) for entry in entries)])
    try:
        parse(target, new)
    except ConfigError:
        message = "已有写在一行里的 accept，没法接着添；请改成 [[accept]] 的写法"
        raise ConfigError(f"{target}：{message}") from None
    try:
        replace_file(target, new.encode("utf-8"))
    except UnicodeEncodeError:
        raise ConfigError(f"{target}：文件名或文字里有存不成 UTF-8 的字符，没法写进去") from None
    return target


def _entry(table: str, entry: Accepted) -> str:
    lines = [f"[[{table}]]", f"text = {_quoted(entry.text)}"]
    lines += [
        f"{key} = {_quoted(value)}"
        for key, value in (("code", entry.code), ("path", entry.path))
        if value
    ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A TOML basic string."""
    import json

    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
