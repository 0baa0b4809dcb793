"""A quotation mark that is missing is looked for where the text began."""

from __future__ import annotations

import pytest

from cvgen.loading.nodes import parse
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText

OTHER_KIND = "put a text that has quotation marks in it in the other kind of them"


def problem(text: str) -> tuple[str, str, tuple[str, ...]]:
    """The message of the one problem of a text, its place and its hints."""
    report = Report(SourceText("profile.yaml", text), "profile")
    assert parse(report) is None
    (one,) = report.problems
    return one.message, str(one.location), one.hints


@pytest.mark.parametrize("mark", ['"', "'"])
@pytest.mark.parametrize(
    ("text", "place", "opened"),
    [
        ("title: “A\nissued: 2020\n\nnote: “B”\n", "4:8", "line 1"),
        ("title: “A\nissued: 2020\nnote: “B: C”\n", "3:8", "line 1"),
        ("- {title: “A, issued: 2020}\n- {title: “B”, page: 1}\n", "2:12", "line 1"),
        ("title: “A\nauthor: [“B”, “C”]\n", "2:11", "line 1"),
        ("a: {title: “A, note: “B”}\n", "1:23", "column 12"),
        ("a: [“A”, “B, “C”]\n", "1:15", "column 10"),
    ],
)
def test_the_line_is_named_in_which_the_text_began(
    text: str, place: str, opened: str, mark: str
) -> None:
    message, location, hints = problem(text.replace("“", mark).replace("”", mark))
    assert message == "the text goes on behind its closing quotation mark"
    assert location == f"profile.yaml:{place}"
    assert hints == (
        f"the quotation mark was opened in {opened}: close it where the text ends",
        OTHER_KIND,
    )


def test_a_text_that_is_closed_is_not_blamed_for_what_stands_below_it() -> None:
    message, _, hints = problem('title: "A\n  B"\n  note: C\n')
    assert message != "the text goes on behind its closing quotation mark"
    assert not any("opened" in one for one in hints)


def test_a_second_text_on_the_line_is_shown_with_its_quotation_marks() -> None:
    _, _, hints = problem('title: "a" "b"\n')
    assert hints[0] == "write `title: 'a\" \"b'`"
