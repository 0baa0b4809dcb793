"""Neutrals take a direction from both sides, brackets from what they hold."""

from __future__ import annotations

import pytest

from cvgen.layout.bidi.classes import direction_of
from cvgen.layout.bidi.neutral import resolve_brackets, resolve_neutral
from cvgen.layout.bidi.sequences import IsolatingRun


def sequence(length: int, level: int = 0) -> IsolatingRun:
    side = direction_of(level)
    return IsolatingRun(tuple(range(length)), level, side, side)


def brackets(text: str, kinds: str, level: int = 0) -> str:
    """The types that brackets have made of those of a text."""
    done = kinds.split()
    marks = [kind == "NSM" for kind in done]
    resolve_brackets(done, text, marks, sequence(len(done), level))
    return " ".join(done)


@pytest.mark.parametrize(
    ("text", "kinds", "level", "resolved"),
    [
        ("(a)", "ON L ON", 0, "L L L"),
        ("(a)", "ON L ON", 1, "R L R"),
        ("x(a)", "L ON L ON", 1, "L L L L"),
        ("(א1)", "ON R EN ON", 0, "L R EN L"),
        ("(1)", "ON EN ON", 1, "R EN R"),
        ("(-)", "ON ON ON", 1, "ON ON ON"),
        ("(a]", "ON L ON", 0, "ON L ON"),
        ("([a)]", "ON ON L ON ON", 0, "L ON L L ON"),
        ("\u2329a〉", "ON L ON", 0, "L L L"),
        ("(a)\u0301", "ON L ON NSM", 0, "L L L L"),
    ],
    ids=[
        "same",
        "other",
        "context",
        "both-weak",
        "number",
        "nothing",
        "no-pair",
        "crossed",
        "canonical",
        "mark",
    ],
)
def test_brackets_take_the_direction_of_what_they_hold(
    text: str, kinds: str, level: int, resolved: str
) -> None:
    assert brackets(text, kinds, level) == resolved


def test_too_many_open_brackets_are_no_pairs() -> None:
    deep = 64
    kinds = "ON " * deep + "L " + "ON " * deep
    assert "L" in brackets("(" * 63 + "a" + ")" * 63, "ON " * 63 + "L" + " ON" * 63)[:2]
    assert brackets("(" * deep + "a" + ")" * deep, kinds) == kinds.strip()


@pytest.mark.parametrize(
    ("kinds", "level", "resolved"),
    [
        ("R ON R", 0, "R R R"),
        ("L ON R", 0, "L L R"),
        ("L WS R", 1, "L R R"),
        ("R ON EN", 0, "R R EN"),
        ("AN WS", 0, "AN L"),
        ("ON", 1, "R"),
        ("FSI PDI L", 0, "L L L"),
    ],
)
def test_neutrals_between_equals_take_their_direction(
    kinds: str, level: int, resolved: str
) -> None:
    given_types = kinds.split()
    run = sequence(len(given_types), level)
    assert resolve_neutral(given_types, run) == resolved.split()
