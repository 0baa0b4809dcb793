"""Problems are values that know how severe they are and where they stand."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import (
    CvError,
    DataPath,
    Diagnostic,
    InvalidInput,
    Location,
    Severity,
    WrongCommand,
    error,
    has_errors,
    in_order,
    warning,
)

PATH = DataPath("publications", (3, "author", 0))


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (DataPath("profile"), "profile"),
        (DataPath("profile", ("name", "family")), "profile.name.family"),
        (PATH, "publications[3].author[0]"),
        (PATH.child("given"), "publications[3].author[0].given"),
        (PATH.child(), "publications[3].author[0]"),
    ],
    ids=str,
)
def test_a_path_reads_as_one_would_write_it(path: DataPath, text: str) -> None:
    assert str(path) == text


@pytest.mark.parametrize(
    ("location", "text"),
    [
        (Location("data/profile.yaml", 12, 7), "data/profile.yaml:12:7"),
        (Location("data"), "data"),
    ],
    ids=str,
)
def test_a_location_reads_as_editors_know_it(location: Location, text: str) -> None:
    assert str(location) == text


def test_an_error_has_what_it_is_given() -> None:
    location = Location("a.yaml", 1, 2)
    assert error("c", "m", path=PATH, location=location, hints=("h",)) == Diagnostic(
        severity=Severity.ERROR,
        code="c",
        message="m",
        path=PATH,
        location=location,
        hints=("h",),
    )


def test_a_warning_has_no_place_yet() -> None:
    one = warning("c", "m", path=PATH, hints=("h",))
    assert (one.severity, one.location) == (Severity.WARNING, None)
    assert (one.path, one.hints) == (PATH, ("h",))


@pytest.mark.parametrize(
    ("diagnostics", "stop"),
    [
        pytest.param((), False, id="nothing"),
        pytest.param((warning("a", "a"),), False, id="a warning"),
        pytest.param((warning("a", "a"), error("b", "b")), True, id="both"),
    ],
)
def test_only_errors_stop_a_build(
    diagnostics: tuple[Diagnostic, ...], *, stop: bool
) -> None:
    assert has_errors(iter(diagnostics)) is stop


def test_invalid_input_carries_all_problems() -> None:
    problems = [error("a", "one"), error("b", "two")]
    invalid = InvalidInput(iter(problems))
    assert invalid.diagnostics == tuple(problems)
    assert str(invalid) == "one; two"


def test_what_is_raised_on_purpose_leads_to_exit_status_one() -> None:
    assert issubclass(InvalidInput, CvError)
    assert InvalidInput.exit_status == 1


def test_a_wrong_command_is_told_from_wrong_data_by_its_status() -> None:
    problem = error("unknown-variant", "there is no variant `b`")
    assert WrongCommand((problem,)).exit_status == 2
    assert InvalidInput((problem,)).exit_status == CvError.exit_status == 1


def test_problems_of_a_file_stand_in_the_order_of_its_lines() -> None:
    places = [
        Location("b.yaml", 9, 1),
        Location("a.yaml", 1, 1),
        Location("b.yaml", 2, 7),
        None,
        Location("b.yaml", 2, 3),
        Location("a.yaml"),
    ]
    found = in_order(error("any", "a word", location=place) for place in places)
    assert [str(one.location) for one in found] == [
        "b.yaml:2:3",
        "b.yaml:2:7",
        "b.yaml:9:1",
        "a.yaml",
        "a.yaml:1:1",
        "None",
    ]
