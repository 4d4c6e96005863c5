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
    if all(number == place for place, number in enumerate(numbers, 1)):
        return [Step(Verdict.FITS, number) for number in numbers]
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
    expected = state.expected[-1]
    if state.swapping:
        if number == expected - 2:
            yield _reach(state, 0, Verdict.SWAPPED, state.expected, called=expected - 1)
    elif number == expected:
        yield _reach(state, 0, Verdict.FITS, _onward(state, number), lonely=first)
    else:
        yield from _slips(state, number, first)
        if number == expected + 1 and following == expected:
            yield _reach(state, SWAP, Verdict.FITS, _onward(state, number), swapping=True)
        if not first:
            yield from _other_lists(state, number)


def _slips(state: _State, number: int, first: bool) -> Iterator[_State]:
    """The number goes on with its list, and somebody slipped."""
    expected = state.expected[-1]
    far = FAR * min(abs(number - expected), 10)
    yield _reach(state, 1 + far + EVEN, Verdict.MISNUMBERED, _onward(state, expected))
    if number > expected:
        yield _reach(state, 1 + far, Verdict.SKIPS, _onward(state, number), lonely=first)
    elif number == expected - 1:
        cost = REPEAT if number > 1 else REPEATED_FIRST
        yield _reach(state, cost, Verdict.REPEATS, state.expected)
    else:
        yield _reach(state, RETURN + far, Verdict.RETURNS, _onward(state, number))


def _other_lists(state: _State, number: int) -> Iterator[_State]:
    """The number opens a new list, or takes up an outer one."""
    leaving = LONELY * state.lonely
    if number <= 2:
        verdict = Verdict.RESTARTS if number == 1 else Verdict.MISNUMBERED
        opened = (*state.expected, 2)[-DEPTH:]
        yield _reach(state, RESTART + leaving + number - 1, verdict, opened, lonely=True, called=1)
    outer = state.expected[:-1]
    for depth, resumed in enumerate(outer):
        if number == resumed:
            after = (*outer[:depth], number + 1)
            yield _reach(state, RESUME + leaving, Verdict.FITS, after, called=number)


def _onward(state: _State, number: int) -> tuple[int, ...]:
    """The open lists once the innermost has come to a number."""
    return (*state.expected[:-1], number + 1)


def _reach(
    state: _State,
    cost: float,
    verdict: Verdict,
    expected: tuple[int, ...],
    *,
    lonely: bool = False,
    swapping: bool = False,
    called: int | None = None,
) -> _State:
    step = Step(verdict, state.expected[-1] if called is None else called)
    return _State(state.cost + cost, expected, lonely, (state.steps, step), swapping)
