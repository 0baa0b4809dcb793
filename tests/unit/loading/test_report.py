"""Problems are collected, placed, ordered and bounded."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import DataPath
from cvgen.loading.fault import Fault, Spot
from cvgen.loading.node import Scalar, Sequence
from cvgen.loading.report import MAX_PROBLEMS, Report, shorten, spot
from cvgen.loading.source import SourceText

FAULT = Fault("code", "message", ("hint",))


def report(text: str = "", document: str = "profile") -> Report:
    return Report(SourceText(f"{document}.yaml", text), document)


def test_a_problem_has_place_path_and_hints() -> None:
    one = report("a: bc\n")
    one.steps += ["contact", 3]
    one.refuse(FAULT, Scalar("bc", 1, 4))
    (problem,) = one.problems
    assert problem.path == DataPath("profile", ("contact", 3))
    assert problem.location is not None
    assert str(problem.location) == "profile.yaml:1:4"
    assert problem.location.excerpt == "a: bc"
    assert problem.location.length == 2
    assert problem.hints == ("hint",)


@pytest.mark.parametrize(
    ("text", "node", "found", "place"),
    [
        ("a: see xy", Scalar("see xy", 1, 4), "xy", (1, 8, 2)),
        ("a: 'see xy'", Scalar("see xy", 1, 4, "'"), "xy", (1, 9, 2)),
        ("a: |\n  one\n  xy", Scalar("one\nxy\n", 1, 4, "|"), "xy", (3, 3, 2)),
        ('a: "\\x78y"', Scalar("xy", 1, 4, '"'), "xy", (1, 4, 4)),
        ("a: b\nc: xy", Scalar("b", 1, 4), "xy", (1, 4, 1)),
        ("a: |\n  b", Scalar("b", 1, 4, "|"), "", (1, 4, 1)),
        ("a: 'bc'", Scalar("bc", 1, 4, "'"), "", (1, 4, 4)),
        ("- [a]", Sequence((), 1, 3), "", (1, 3, 1)),
    ],
    ids=[
        "plain",
        "quoted",
        "literal",
        "escaped",
        "elsewhere",
        "whole literal",
        "whole quoted",
        "list",
    ],
)
def test_the_piece_at_fault_is_found(
    text: str, node: Scalar | Sequence, found: str, place: tuple[int, int, int]
) -> None:
    fault = Fault("code", "message", (), found)
    one = spot(fault, node, text.split("\n"))
    assert (one.line, one.column, one.length) == place


@pytest.mark.parametrize(
    ("steps", "subject"),
    [
        ((), "the profile file"),
        (("name",), "`name`"),
        (("aliases", 2), "item 3 of `aliases`"),
        ((2,), "item 3 of the list"),
    ],
)
def test_the_subject_is_named(steps: tuple[str | int, ...], subject: str) -> None:
    one = report()
    one.steps += steps
    assert one.subject == subject


def test_problems_are_ordered_by_file_and_place() -> None:
    first, second = report("x\ny"), report("x\ny", "publications")
    second.add(Spot(FAULT, 1, 1))
    first.add(Spot(FAULT, 2, 1))
    first.add(Spot(FAULT, 1, 1))
    places = [str(one.location) for one in shorten([first, second])]
    assert places == ["profile.yaml:1:1", "profile.yaml:2:1", "publications.yaml:1:1"]


@pytest.mark.parametrize(
    ("count", "last"),
    [
        (MAX_PROBLEMS, "message"),
        (MAX_PROBLEMS + 1, "1 more problem not shown"),
        (MAX_PROBLEMS + 250, "250 more problems not shown"),
    ],
)
def test_no_more_than_a_hundred_are_shown(count: int, last: str) -> None:
    one = report("x")
    for _ in range(count):
        one.refuse(FAULT, Scalar("x", 1, 1))
    problems = shorten([one])
    assert len(problems) <= MAX_PROBLEMS + 1
    assert problems[-1].message == last


def test_the_limit_holds_for_both_files_together() -> None:
    reports = [report("x"), report("x", "publications")]
    for one in reports:
        for _ in range(70):
            one.refuse(FAULT, Scalar("x", 1, 1))
    problems = shorten(reports)
    assert len(problems) == MAX_PROBLEMS + 1
    assert problems[-1].message == "40 more problems not shown"
