"""Explain a sequence of numbers as lists that a person counted, with the fewest slips.

[1, 2, 2, 3] repeats a number; in [1, 2, 2, 4] the second 2 should be 3; in [1, 2, 4] 3 is missing;
[1, 2, 1, 2] is two lists; [1, 2, 1, 2, 3] may be a nested list and the return to its parent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple


class Verdict(Enum):
    """What a number is in the likeliest reading of its sequence."""

    FITS = "fits"
    RESTARTS = "restarts"  # the first of a new list
    REPEATS = "repeats"  # the number before it again; those after it go on from there
    SKIPS = "skips"  # numbers are missing before it; those after it go on from there
    MISNUMBERED = "misnumbered"  # it alone is wrong; those after it fit as if it were right
    SWAPPED = "swapped"  # it and the one before stand in each other's place
    RETURNS = "returns"  # goes back to an earlier number and on from there


class Step(NamedTuple):
    """One number: the verdict, and the number that its place calls for."""

    verdict: Verdict
    expected: int


# Costs in slips. A new list is cheaper than any slip unless it leaves a list of one item behind.
RESTART, LONELY, RESUME, SWAP, RETURN = 0.5, 0.4, 0.2, 1.2, 1.6
REPEAT, REPEATED_FIRST, FAR = 1.0, 1.6, 0.03
EVEN = 0.01  # between equals a gap or a repetition explains more than a slip of the pen
BEAM, DEPTH = 12, 3


class _State(NamedTuple):
    cost: float
    expected: tuple[int, ...]  # next number of each open list, innermost last
    lonely: bool  # the innermost list has one item so far
    steps: tuple[object, ...]  # linked list: (previous links, step)
    swapping: bool = False


def explain(numbers: Sequence[int]) -> list[Step]:
    """The likeliest reading of the numbers, one step each."""
    states = [_State(0.0, (1,), False, ())]
    for index, number in enumerate(numbers):
        following = numbers[index + 1] if index + 1 < len(numbers) else None
        best: dict[tuple[tuple[int, ...], bool, bool], _State] = {}
        for state in states:
            for reached in _readings(state, number, following, index == 0):
                key = reached.expected, reached.lonely, reached.swapping
                if key not in best or reached.cost < best[key].cost:
                    best[key] = reached
        states = sorted(best.values(), key=lambda s: s.cost)[:BEAM]
    return _unlink(min(states, key=lambda s: s.cost + LONELY * s.lonely))


def _unlink(state: _State) -> list[Step]:
    steps, links = [], state.steps
    while links:
        links, step = links  # type: ignore[assignment]
        steps.append(step)
    return steps[::-1]  # type: ignore[return-value]


def _readings(state: _State, number: int, following: int | None, first: bool) -> Iterator[_State]:
    """Every state that reading one more number can lead to."""
    outer, expected = state.expected[:-1], state.expected[-1]

    def reach(cost: float, verdict: Verdict, after: tuple[int, ...], lonely: bool = False,
              swapping: bool = False, called: int = expected) -> _State:
        steps = (state.steps, Step(verdict, called))
        return _State(state.cost + cost, after, lonely, steps, swapping)

    if state.swapping:
        if number == expected - 2:
            yield reach(0, Verdict.SWAPPED, state.expected, called=expected - 1)
        return
    if number == expected:
        yield reach(0, Verdict.FITS, (*outer, number + 1), lonely=first)
        return
    far = FAR * min(abs(number - expected), 10)
    yield reach(1 + far + EVEN, Verdict.MISNUMBERED, (*outer, expected + 1))
    if number > expected:
        yield reach(1 + far, Verdict.SKIPS, (*outer, number + 1), lonely=first)
    elif number == expected - 1:
        cost = REPEAT if number > 1 else REPEATED_FIRST
        yield reach(cost, Verdict.REPEATS, state.expected)
    else:
        yield reach(RETURN + far, Verdict.RETURNS, (*outer, number + 1))
    if number == expected + 1 and following == expected:
        yield reach(SWAP, Verdict.FITS, (*outer, number + 1), swapping=True)
    if number <= 2 and not first:
        verdict = Verdict.RESTARTS if number == 1 else Verdict.MISNUMBERED
        cost = RESTART + LONELY * state.lonely + (number - 1)
        yield reach(cost, verdict, (*state.expected, 2)[-DEPTH:], lonely=True, called=1)
    for depth, resumed in enumerate(outer):
        if number == resumed:
            cost = RESUME + LONELY * state.lonely
            yield reach(cost, Verdict.FITS, (*outer[:depth], number + 1), called=number)
