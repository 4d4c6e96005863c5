"""dinggao.toml, or [tool.dinggao] of pyproject.toml: the nearest one upward."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, TypeVar

from dinggao.policy import Accepted, is_glob
from dinggao.rule import Severity

T = TypeVar("T")
NAMES = ("dinggao.toml", "pyproject.toml")
LEVELS = {severity.name.lower(): severity for severity in Severity}
FAIL_ON = (*reversed(LEVELS), "never")


class ConfigError(Exception):
    """A config that cannot be used; the message names the file, the key and what is allowed."""


class Config(NamedTuple):
    """Settings, and the file they come from (None: none found)."""

    source: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = {}
    path_ignores: Mapping[str, tuple[str, ...]] = {}
    accept: tuple[Accepted, ...] = ()
    exclude: tuple[str, ...] = ()
    fail_on: str = "error"

    @property
    def root(self) -> str:
        """The folder that globs are relative to."""
        return os.path.dirname(self.source) if self.source else os.getcwd()

    def codes(self) -> Iterator[tuple[str, str]]:
        """Every selector of rules that the config holds, with the key that it stands under."""
        yield from (("select", code) for code in self.select)
        yield from (("ignore", code) for code in self.ignore)
        yield from (("severity", code) for code in self.severity)
        for codes in self.path_ignores.values():
            yield from (("per-path-ignores", code) for code in codes)
        yield from (("accept", accepted.code) for accepted in self.accept if accepted.code)


def load(path: str | None = None, start: str | None = None) -> Config:
    """The config at ``path``, or the nearest one upward from ``start``, or the defaults."""
    if path is not None:
        full = os.path.abspath(path)
        return _parse(full, _read(full, path))
    folder = os.path.abspath(start or os.getcwd())
    while True:
        for name in NAMES:
            candidate = os.path.join(folder, name)
            if os.path.isfile(candidate):  # False where nobody may look
                table = _read(candidate, candidate)
                if table is not None:
                    return _parse(candidate, table)
        above = os.path.dirname(folder)
        if above == folder:
            return Config()
        folder = above


def parse(path: str, text: str) -> Config:
    """The config that a file of this name and content holds."""
    return _parse(path, _tables(path, text))


def _read(path: str, shown: str) -> dict[str, Any] | None:
    try:
        with open(path, encoding="utf-8-sig") as file:
            return _tables(path, file.read())
    except UnicodeDecodeError:
        raise ConfigError(f"{shown}：配置文件须是 UTF-8 编码") from None
    except FileNotFoundError:
        raise ConfigError(f"{shown}：没有这个配置文件") from None
    except OSError as error:
        raise ConfigError(f"{shown}：读不了配置文件（{error.strerror}）") from None


def _tables(path: str, text: str) -> dict[str, Any] | None:
    """The table of settings; None for a pyproject.toml that holds none."""
    import tomllib

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}：不是有效的 TOML（{error}）") from None
    return table if os.path.basename(path) != "pyproject.toml" else _section(path, table)


def _section(path: str, table: Mapping[str, Any]) -> dict[str, Any] | None:
    tools = table.get("tool")
    section = tools.get("dinggao") if isinstance(tools, dict) else None
    if section is None or isinstance(section, dict):
        return section
    raise ConfigError(f"{path}：“tool.dinggao”须是一张表，如 [tool.dinggao]")


def _parse(path: str, table: Mapping[str, Any] | None) -> Config:
    values: dict[str, Any] = {"source": path}
    for key, value in (table or {}).items():
        if key not in _KEYS:
            raise ConfigError(f"{path}：不认识的键“{key}”；可用的键：{'、'.join(_KEYS)}")
        name, convert = _KEYS[key]
        try:
            values[name] = convert(value)
        except _BadError as error:
            raise ConfigError(f"{path}：“{key}”{error}") from None
    return Config(**values)


class _BadError(Exception):
    """A value that its key does not allow; the message ends the sentence that the key begins."""


def _strings(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _BadError('须是字符串的数组，如 ["P001", "N"]')
    return tuple(value)


def _globs(value: object) -> tuple[str, ...]:
    lines = _strings(value)
    for line in lines:
        _glob(line)
    return lines


def _glob(line: str) -> None:
    if not is_glob(line):
        raise _BadError(f"里的“{line}”不成路径模式；写法同 .gitignore，如 *.txt、旧稿/")


def _table(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise _BadError("须是一张表")
    return value


def _severities(value: object) -> dict[str, Severity]:
    return {code: LEVELS[_one_of(level, LEVELS)] for code, level in _table(value).items()}


def _one_of(value: object, allowed: Mapping[str, T] | tuple[str, ...]) -> str:
    if not isinstance(value, str) or value not in allowed:
        raise _BadError(f"的值“{value}”不对；可用：{'、'.join(allowed)}")
    return value


def _path_ignores(value: object) -> dict[str, tuple[str, ...]]:
    table = _table(value)
    for glob in table:
        _glob(glob)
    return {glob: _strings(codes) for glob, codes in table.items()}


def _accepted(value: object) -> tuple[Accepted, ...]:
    if not isinstance(value, list):
        raise _BadError("须写成 [[accept]] 表的数组")
    return tuple(_one_accepted(_table(entry)) for entry in value)


def _one_accepted(entry: Mapping[str, object]) -> Accepted:
    unknown = entry.keys() - {"text", "code", "path"}
    if unknown:
        raise _BadError(f"里有不认识的键“{min(unknown)}”；可用的键：text、code、path")
    if not all(isinstance(value, str) for value in entry.values()) or not entry.get("text"):
        raise _BadError("的每一项都要有不空的 text，各键的值都是字符串")
    accepted = Accepted(**entry)  # type: ignore[arg-type]
    _glob(accepted.path)
    return accepted


_KEYS: dict[str, tuple[str, Callable[[object], object]]] = {
    "select": ("select", _strings),
    "ignore": ("ignore", _strings),
    "severity": ("severity", _severities),
    "per-path-ignores": ("path_ignores", _path_ignores),
    "accept": ("accept", _accepted),
    "exclude": ("exclude", _globs),
    "fail-on": ("fail_on", lambda value: _one_of(value, FAIL_ON)),
}
