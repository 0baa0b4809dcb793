"""What is typed as a mark and printed as text is said; what is text is not."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.texts import PlacedText
from cvgen.checks.lint.unread_marks import (
    CLOSE,
    HINTS,
    check_unread_marks,
    find_latex,
    find_unclosed,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the gut of *Homo sapiens in winter", "*Homo"),
        ("see (**bold things)", "**bold"),
        ("bold things** here", "**"),
        ("<i>in vitro", "<i>"),
        ("in vitro</i>", "</i>"),
    ],
)
def test_a_mark_without_a_partner_is_found(text: str, found: str) -> None:
    assert find_unclosed(text) == found


@pytest.mark.parametrize(
    "text",
    ["C*-algebras", "A* search", "3 * 4", "a*b", "p* < 0.05", "x < y > z", "", "***"],
)
def test_an_asterisk_that_is_a_sign_is_none(text: str) -> None:
    assert find_unclosed(text) == ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (r"on \textit{Homo sapiens}", r"\textit{Homo sapiens}"),
        (r"the $\alpha$-particle", r"$\alpha$"),
        ("of $x^2$ and", "$x^2$"),
        (r"\alpha rays", r"\alpha"),
        (r"{\it sic}", r"\it"),
        ('G{"o}del', '{"o}'),
        ('G"{o}del', '"{o}'),
        (r"Gar\c{c}on", r"\c{c}"),
    ],
)
def test_latex_is_found(text: str, found: str) -> None:
    assert find_latex(text) == found


@pytest.mark.parametrize(
    "text", ["USD $5 and $10", "AT&T", r"C:\Users", "{count}", "a {b} c", "α × ö", ""]
)
def test_other_signs_are_no_latex(text: str) -> None:
    assert find_latex(text) == ""


def test_the_place_is_named_and_what_to_write() -> None:
    texts = [
        PlacedText("profile", ("summary",), r"\emph{so}"),
        PlacedText("publications", (0, "title"), "*Homo"),
        PlacedText("publications", (1, "title"), "Homo"),
    ]
    latex, mark = check_unread_marks(texts)
    assert (latex.code, str(latex.path), latex.hints) == (
        "latex",
        "profile.summary",
        HINTS,
    )
    assert latex.message == r"`\emph{so}` is printed as it is typed"
    assert (mark.code, mark.hints) == ("unclosed-mark", (CLOSE,))
    assert (latex.found, mark.found) == (r"\emph{so}", "*Homo")
    assert str(mark.path) == "publications[0].title"


def test_a_hostile_text_takes_no_long_time() -> None:
    for sign in ("*", "$", "\\a{", "{", "$_", "<i"):
        assert len(find_latex(sign * 20_000)) <= 200
        assert len(find_unclosed(sign * 20_000)) <= 200
