"""Regular expressions that compile on first use, so that importing a rule costs nothing."""

from __future__ import annotations

from functools import cache

import regex


@cache
def compiled(expression: str) -> regex.Pattern[str]:
    """The compiled expression; flags stand inside it, as (?m)."""
    return regex.compile(expression)
