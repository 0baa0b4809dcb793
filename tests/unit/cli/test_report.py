"""A problem is shown where it stands, and no file can speak to the terminal."""

from __future__ import annotations

import re
import sys
import unicodedata

import pytest
import typer
from msgspec.structs import replace

from cvgen.cli.report import format_diagnostic, print_diagnostic, print_diagnostics
from cvgen.diagnostics import DataPath, Diagnostic, Location, error, warning
from cvgen.files.plan import NOT_CHECKED


def shown(one: Diagnostic) -> list[str]:
    """The lines of a problem, as a terminal without colours has them."""
    return re.sub("\x1b\\[[0-9;]*m", "", format_diagnostic(one)).split("\n")


def located(
    excerpt: str, column: int, *, length: int = 1, excerpt_column: int = 0
) -> Diagnostic:
    location = Location("a.yaml", 3, column, excerpt, excerpt_column, length)
    return error("code", "it is wrong", location=location)


def excerpt_of(one: Diagnostic) -> tuple[str, str]:
    """The excerpt and the carets under it, both without their margin."""
    _, line, carets = shown(one)
    assert line.startswith("    3 | ")
    assert carets.startswith("      | ")
    return line[8:], carets[8:]


def test_all_that_is_known_of_a_problem_is_shown() -> None:
    one = error(
        "bad-date",
        "`20x4` is not a date",
        path=DataPath("publications", (0, "issued")),
        location=Location("data/publications.yaml", 12, 11, "  issued: 20x4", length=4),
        hints=("write a year", "or a day"),
    )
    assert shown(one) == [
        "data/publications.yaml:12:11: error: `20x4` is not a date",
        "  at publications[0].issued",
        "   12 |   issued: 20x4",
        "      |           ^^^^",
        "  hint: write a year",
        "  hint: or a day",
    ]


def test_other_places_are_named_below_the_first() -> None:
    one = warning(
        "code",
        "it is wrong in 9 places",
        path=DataPath("profile", ("summary",)),
        hints=("mend it",),
    )
    also = (Location("a.yaml", 3, 4, "text"), DataPath("variant", ("title",)))
    assert shown(replace(one, also=also)) == [
        "warning: it is wrong in 9 places",
        "  at profile.summary",
        "  also at a.yaml:3:4",
        "  also at variant.title",
        "  hint: mend it",
    ]


def test_a_problem_without_a_place_is_one_line() -> None:
    assert shown(error("code", "it is wrong")) == ["error: it is wrong"]


def test_a_problem_of_a_whole_file_names_it() -> None:
    one = error("code", "it is wrong", location=Location("a.yaml"))
    assert shown(one) == ["a.yaml: error: it is wrong"]


def test_the_root_of_a_file_is_no_path_worth_showing() -> None:
    one = warning("code", "it is odd", path=DataPath("profile"))
    assert shown(one) == ["warning: it is odd"]


@pytest.mark.parametrize(
    ("one", "colour"),
    [(error("c", "m"), typer.colors.RED), (warning("c", "m"), typer.colors.YELLOW)],
    ids=["error", "warning"],
)
def test_the_severity_is_coloured(one: Diagnostic, colour: str) -> None:
    word = typer.style(one.severity.value, fg=colour, bold=True)
    assert format_diagnostic(one) == f"{word}: m"


@pytest.mark.parametrize(
    ("excerpt", "column", "length", "carets"),
    [
        pytest.param("name: x", 1, 4, "^^^^", id="first column"),
        pytest.param("name: x", 7, 1, "      ^", id="last column"),
        pytest.param("name:", 6, 1, "     ^", id="behind the end"),
        pytest.param("a: b", 4, 9, "   ^", id="longer than the line"),
        pytest.param("\tname: x", 2, 4, " ^^^^", id="after a tab"),
        pytest.param("a: 朱占星 x", 8, 1, "          ^", id="after wide characters"),
        pytest.param("a: 朱占星", 4, 3, "   ^^^^^^", id="under wide characters"),
        pytest.param("a: ｶﾅ x", 7, 1, "      ^", id="after half-width characters"),
        pytest.param("a: Ａ x", 6, 1, "      ^", id="after full-width characters"),
        pytest.param("a: 1\u20dd x", 7, 1, "     ^", id="after an enclosing circle"),
        pytest.param("a: e\u0301 x", 7, 1, "     ^", id="after a combining accent"),
        pytest.param("a: นี้ x", 8, 1, "     ^", id="after Thai marks"),
        pytest.param("a: हि x", 7, 1, "      ^", id="after a spacing vowel sign"),
        pytest.param("a: कु x", 7, 1, "     ^", id="after a vowel sign below"),
        pytest.param("a: \u2764\ufe0f x", 7, 1, "     ^", id="after a selector"),
    ],
)
def test_carets_stand_under_what_is_wrong(
    excerpt: str, column: int, length: int, carets: str
) -> None:
    assert excerpt_of(located(excerpt, column, length=length))[1] == carets


def test_the_caret_of_a_long_line_stands_in_its_piece() -> None:
    piece = "b" * 60 + "x" + "c" * 39
    one = located(piece, 5001, excerpt_column=61)
    assert shown(one)[0] == "a.yaml:3:5001: error: it is wrong"
    assert excerpt_of(one) == (piece, " " * 60 + "^")


def test_a_line_number_of_six_digits_moves_both_margins() -> None:
    location = Location("a.yaml", 123456, 3, "a: b")
    _, line, carets = shown(error("code", "m", location=location))
    assert line == "123456 | a: b"
    assert carets == "       |   ^"


DANGEROUS = [
    pytest.param("\x1b]0;title\x07", id="escape sequence"),
    pytest.param("\r", id="carriage return"),
    pytest.param("\n", id="line feed"),
    pytest.param("\x08", id="backspace"),
    pytest.param("\x9b31m", id="C1 control"),
    pytest.param("\u202e", id="right-to-left override"),
    pytest.param("\u2066", id="isolate"),
    pytest.param("\u200b", id="zero-width space"),
    pytest.param("\u2028", id="line separator"),
    pytest.param("\u2029", id="paragraph separator"),
    pytest.param("\udc80", id="lone surrogate"),
]


@pytest.mark.parametrize("text", DANGEROUS)
def test_nothing_that_moves_or_hides_reaches_the_terminal(text: str) -> None:
    one = error(
        f"c{text}",
        f"m{text}",
        path=DataPath("profile", (f"p{text}",)),
        location=Location(f"f{text}", 1, 1, f"e{text}"),
        hints=(f"h{text}",),
    )
    lines = shown(one)
    assert len(lines) == 5
    assert sum(line.count("\ufffd") for line in lines) >= 5
    categories = {unicodedata.category(c) for line in lines for c in line}
    assert categories.isdisjoint({"Cc", "Cf", "Cs", "Zl", "Zp"})


def test_a_tab_is_shown_as_a_space() -> None:
    assert excerpt_of(located("\tname:\tx", 1))[0] == " name: x"


def test_a_hidden_character_takes_one_column() -> None:
    line, carets = excerpt_of(located("a: \u202eb x", 7))
    assert line == "a: \ufffdb x"
    assert carets == "      ^"


@pytest.mark.parametrize(
    ("problems", "last"),
    [
        pytest.param([error("c", "m")], "1 error; nothing was written", id="one"),
        pytest.param(
            [error("c", "m"), warning("c", "w"), error("c", "m")],
            "2 errors; nothing was written",
            id="two",
        ),
        pytest.param([warning("c", "w")], "warning: w", id="only a warning"),
    ],
)
def test_errors_are_counted_at_the_end(
    problems: list[Diagnostic], last: str, capsys: pytest.CaptureFixture[str]
) -> None:
    print_diagnostics(problems)
    out, err = capsys.readouterr()
    assert err.splitlines()[-1] == last
    assert out == ""


@pytest.mark.parametrize(
    ("no_colour", "terminal", "coloured"),
    [
        pytest.param("", "xterm", True, id="terminal"),
        pytest.param("1", "xterm", False, id="NO_COLOR"),
        pytest.param("", "dumb", False, id="dumb terminal"),
    ],
)
def test_a_terminal_gets_colours_unless_they_are_not_wanted(
    no_colour: str,
    terminal: str,
    *,
    coloured: bool,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", no_colour)
    monkeypatch.setenv("TERM", terminal)
    print_diagnostics([error("c", "m")])
    assert ("\x1b[" in capsys.readouterr().err) is coloured


def test_nothing_to_say_prints_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    print_diagnostics([])
    assert capsys.readouterr() == ("", "")


def test_one_problem_can_be_a_result(capsys: pytest.CaptureFixture[str]) -> None:
    print_diagnostic(error("c", "m"), err=False)
    assert capsys.readouterr() == ("error: m\n", "")


def test_what_was_not_checked_stands_in_the_last_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_diagnostics((error("x", "it is wrong"), NOT_CHECKED))
    assert capsys.readouterr().err == (
        "error: it is wrong\n"
        "1 error; nothing was written; citations, lists and pages were not checked\n"
    )
