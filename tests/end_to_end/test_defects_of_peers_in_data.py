"""Data that peers stumble over, and cvgen does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput
from tests.end_to_end.command import run, write_data
from tests.end_to_end.peers import (
    OWNER,
    a_work,
    lines_of,
    problems,
    text_of,
)
from tests.support.samples import build_texts, quoted

# Data that others stumble over


@pytest.mark.parametrize(
    ("profile", "publications", "printed"),
    [
        pytest.param(OWNER, a_work(title='"#foo in C#"'), "#foo in C#", id="hash"),
        pytest.param('name: Mei "M" Chen', "[]", "Mei “M” Chen", id="quotes"),
        pytest.param(OWNER, a_work(volume="3", number="7"), "3", id="number"),
        pytest.param(
            OWNER,
            a_work(title=quoted(r"$x^2$ and \frac{a}{b}")),
            r"$x^2$ and \frac{a}{b}",
            id="LaTeX",
        ),
        pytest.param(f"{OWNER}\ncontact:\n", "[]", "Mei Chen", id="empty mapping"),
        pytest.param(OWNER, a_work(title="H~2~O at 10^-3^"), "H2O at 10−3", id="shift"),
        pytest.param(OWNER, a_work(issued='"2021"'), "2021", id="year in quotes"),
    ],
)
def test_text_is_text(profile: str, publications: str, printed: str) -> None:
    text = text_of(build_texts(profile, publications))
    assert printed.replace("-", "") in text.replace("-", "")
    assert "Jan" not in text


@pytest.mark.parametrize("year", ["2021", '"2021"'])
def test_a_year_has_no_month_made_up_for_it(year: str) -> None:
    entry = f"positions: [{{title: Lecturer, start: {year}, end: present}}]"
    event = f"talks: [{{title: A talk, date: {year}}}]"
    result = build_texts(f"{OWNER}\n{entry}\n{event}", "[]", "dates: day")
    assert lines_of(result.pages, "positions/0/label") == ["2021–present"]
    assert lines_of(result.pages, "talks/0/label") == ["2021"]


def test_a_misspelt_key_is_an_error() -> None:
    assert problems(OWNER, a_work(journl="Nature")) == ["unknown key `journl`"]


def test_a_missing_file_and_a_misspelt_option_are_said(tmp_path: Path) -> None:
    assert "nowhere" in run("build", "nowhere", folder=tmp_path).err
    write_data(tmp_path)
    misspelt = run("build", "--outptu", "x.pdf", folder=tmp_path)
    assert misspelt.status == 2
    assert "--output" in misspelt.err


def test_every_problem_of_a_file_is_said_at_its_line() -> None:
    profile = f"{OWNER}\npositions:\n  - titel: Lecturer\n    start: 2024-13\n"
    with pytest.raises(InvalidInput) as caught:
        build_texts(profile)
    lines = [one.location.line for one in caught.value.diagnostics if one.location]
    assert lines == [3, 4]
