from __future__ import annotations

from cvgen.cli.problem import Problem, describe_problem
from cvgen.diagnostics import DataPath, Location, Severity, error


def test_a_problem_has_its_place_as_words_and_numbers() -> None:
    path = DataPath("publications", (3, "title"))
    place = Location("p.yaml", 2, 5, "title:")
    found = describe_problem(
        error("x", "it is wrong", path=path, location=place, hints=("mend it",))
    )
    assert found == Problem(
        severity=Severity.ERROR,
        code="x",
        message="it is wrong",
        path="publications[3].title",
        file="p.yaml",
        line=2,
        column=5,
        also=(),
        hints=("mend it",),
    )


def test_a_problem_without_a_place_has_none() -> None:
    found = describe_problem(error("x", "it is wrong"))
    assert (found.file, found.line, found.column, found.path) == ("", 0, 0, "")
