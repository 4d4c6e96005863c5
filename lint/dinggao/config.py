"""dinggao.toml, or [tool.dinggao] of pyproject.toml: the nearest one upward."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from dinggao.policy import Accepted
from dinggao.rule import Severity

T = TypeVar("T")
NAMES = ("dinggao.toml", "pyproject.toml")
LEVELS = {severity.name.lower(): severity for severity in Severity}
FAIL_ON = (*reversed(LEVELS), "never")


class ConfigError(Exception):
    """A config that cannot be used; the message names the file, the key and what is allowed."""


@dataclass(frozen=True, slots=True)
class Config:
    """Settings, and the file they come from (None: none found)."""

    source: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    path_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    accept: tuple[Accepted, ...] = ()
    exclude: tuple[str, ...] = ()
    fail_on: str = "error"

    @property
    def root(self) -> Path:
        """The folder that globs are relative to."""
        return self.source.parent if self.source else Path.cwd()


def load(path: Path | None = None, start: Path | None = None) -> Config:
    """The config at ``path``, or the nearest one upward from ``start``, or the defaults."""
    if path:
        return _parse(path, _read(path))
    here = (start or Path.cwd()).absolute()
    for folder in (here, *here.parents):
        for name in NAMES:
            if (folder / name).is_file():
                table = _read(folder / name)
                if table is not None:
                    return _parse(folder / name, table)
    return Config()


def _read(path: Path) -> dict[str, Any] | None:
    """The table of settings; None for a pyproject.toml that holds none."""
    import tomllib

    try:
        table = tomllib.loads(path.read_text("utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}：不是有效的 TOML（{error}）") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{path}：配置文件须是 UTF-8 编码") from None
    except OSError as error:
        raise ConfigError(f"{path}：读不了配置文件（{error.strerror}）") from None
    if path.name != "pyproject.toml":
        return table
    section = table.get("tool", {}).get("dinggao")
    return dict(section) if isinstance(section, dict) else None


def _parse(path: Path, table: Mapping[str, Any] | None) -> Config:
    values: dict[str, Any] = {"source": path}
    for key, value in (table or {}).items():
        if key not in _KEYS:
            raise ConfigError(f"{path}：不认识的键“{key}”；可用的键：{'、'.join(_KEYS)}")
        name, convert = _KEYS[key]
        try:
            values[name] = convert(value)
        except _Bad as error:
            raise ConfigError(f"{path}：“{key}”{error}") from None
    return Config(**values)


class _Bad(Exception):
    """A value that its key does not allow; the message ends the sentence that the key begins."""


def _strings(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _Bad("须是字符串的数组，如 [\"P001\", \"N\"]")
    return tuple(value)


def _table(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise _Bad("须是一张表")
    return value


def _severities(value: object) -> dict[str, Severity]:
    return {code: LEVELS[_one_of(level, LEVELS)] for code, level in _table(value).items()}


def _one_of(value: object, allowed: Mapping[str, T] | tuple[str, ...]) -> str:
    if not isinstance(value, str) or value not in allowed:
        raise _Bad(f"的值“{value}”不对；可用：{'、'.join(allowed)}")
    return value


def _path_ignores(value: object) -> dict[str, tuple[str, ...]]:
    return {glob: _strings(codes) for glob, codes in _table(value).items()}


def _accepted(value: object) -> tuple[Accepted, ...]:
    if not isinstance(value, list):
        raise _Bad("须写成 [[accept]] 表的数组")
    return tuple(_one_accepted(_table(entry)) for entry in value)


def _one_accepted(entry: Mapping[str, object]) -> Accepted:
    unknown = entry.keys() - {"text", "code", "path"}
    if unknown:
        raise _Bad(f"里有不认识的键“{min(unknown)}”；可用的键：text、code、path")
    if not all(isinstance(value, str) for value in entry.values()) or not entry.get("text"):
        raise _Bad("的每一项都要有不空的 text，各键的值都是字符串")
    return Accepted(**entry)  # type: ignore[arg-type]


_KEYS: dict[str, tuple[str, Callable[[object], object]]] = {
    "select": ("select", _strings),
    "ignore": ("ignore", _strings),
    "severity": ("severity", _severities),
    "per-path-ignores": ("path_ignores", _path_ignores),
    "accept": ("accept", _accepted),
    "exclude": ("exclude", _strings),
    "fail-on": ("fail_on", lambda value: _one_of(value, FAIL_ON)),
}
