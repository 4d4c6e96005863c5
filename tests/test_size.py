"""The numbers that DESIGN holds the code to: short functions, short modules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

import pytest

import dinggao
import dinggao_rules

ENGINE, RULES = Path(dinggao.__path__[0]), Path(dinggao_rules.__path__[0])
LONGEST_MODULE = {ENGINE: 300, RULES: 120}
LONGEST_FUNCTION, NEARLY_ALL, MEDIAN = 60, 40, 10


def _modules() -> list[object]:
    return [
        pytest.param(path, limit, id=path.relative_to(root.parent).as_posix())
        for root, limit in LONGEST_MODULE.items()
        for path in sorted(root.rglob("*.py"))
    ]


@pytest.mark.parametrize(("path", "limit"), _modules())
def test_a_module_is_short(path: Path, limit: int) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= limit


def test_no_function_is_long() -> None:
    long = {name: length for name, length in _functions() if length > LONGEST_FUNCTION}
    assert long == {}


@pytest.mark.parametrize(
    ("share", "limit"), [(50, MEDIAN), (95, NEARLY_ALL)], ids=["median", "95 %"]
)
def test_functions_are_short(share: int, limit: int) -> None:
    lengths = [length for _, length in _functions()]
    measured = median(lengths) if share == 50 else quantiles(lengths, n=100)[share - 1]
    assert measured <= limit


def _functions() -> Iterator[tuple[str, int]]:
    """Name and number of lines of every function of both packages."""
    for root in LONGEST_MODULE:
        for path in root.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    length = (node.end_lineno or node.lineno) - node.lineno + 1
                    yield f"{path.name}:{node.name}", length
