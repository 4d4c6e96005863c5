"""Regular expressions that compile on first use, and once for a machine.

Compiling is what a short run would spend most of its time on. As Python keeps bytecode, compiled
expressions are kept in this package's ``__pycache__``, for one version of Python and of regex;
where nothing may be written they are compiled in every run.
"""

from __future__ import annotations

import marshal
import os
import sys
from functools import cache

import regex

FOLDER = os.path.join(os.path.dirname(__file__), "__pycache__")
NAME = f"expressions-{regex.__version__}.{sys.implementation.cache_tag}"
MOST = 1000  # expressions kept; beyond, what older rules left behind is dropped
_fresh: dict[str, regex.Pattern[str]] = {}  # compiled in this run


@cache
def compiled(expression: str) -> regex.Pattern[str]:
    """The compiled expression; flags stand inside it, as (?m)."""
    pattern = _thawed(_kept().get(expression))
    if pattern is None:
        pattern = _fresh[expression] = regex.compile(expression)
    return pattern


def _thawed(kept: bytes | None) -> regex.Pattern[str] | None:
    if kept is None:
        return None
    import pickle

    try:
        pattern = pickle.loads(kept)
    except Exception:  # whatever a damaged file may raise: the expression is compiled again
        return None
    return pattern if isinstance(pattern, regex.Pattern) else None


@cache
def _kept() -> dict[str, bytes]:
    """What earlier runs compiled; a file that cannot be read is no more than a slower run."""
    try:
        with open(os.path.join(FOLDER, NAME), "rb") as file:
            kept = marshal.load(file)
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return kept if isinstance(kept, dict) else {}


def keep() -> None:
    """Write down what this run compiled, for the next."""
    if not _fresh:
        return
    import pickle

    older = _kept() if len(_kept()) < MOST else {}
    kept = older | {expression: pickle.dumps(pattern) for expression, pattern in _fresh.items()}
    temporary = os.path.join(FOLDER, f"{NAME}.{os.getpid()}")
    try:
        os.makedirs(FOLDER, exist_ok=True)
        with open(temporary, "wb") as file:
            marshal.dump(kept, file)
        os.replace(temporary, os.path.join(FOLDER, NAME))
    except OSError:
        return
