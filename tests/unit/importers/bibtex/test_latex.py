"""LaTeX becomes rich text, and what nobody knows is named."""

from __future__ import annotations

import pytest

from cvgen.importers.bibtex.latex import read_latex
from cvgen.importers.writing.markup import write_markup
from cvgen.model.text import plain_text


@pytest.mark.parametrize(
    ("written", "markup"),
    [
        (
            "M{\\\"u}ller, {\\ss}, \\'e, \\v{S}, \\c c, {\\o}, \\L{}",
            "Müller, ß, é, Š, ç, ø, Ł",
        ),
        ("{\\'\\i}, \\'{\\i}, {\\DJ}, {\\AA}", "í, í, Đ, Å"),
        ("On {DNA} in {{Big}} Cities", "On DNA in Big Cities"),
        ("R\\&D, 100\\%, a\\_b, \\#1, \\$5", "R&D, 100%, a_b, #1, $5"),
        ("50% off", "50% off"),
        ("50% off & \\emph{on} & on", "50% off & *on* & on"),
        ("A <i>B</i>, CO<sub>2</sub> & <b>C</i>", "A *B*, CO~2~ & <b>C</i>"),
        ("<i>a <b>b</b></i>", "<i>a </i><b><i>b</i></b>"),
        ("pp. 1--2 --- ``so''", "pp. 1–2 — “so”"),
        ("A.~B", "A.\\ B"),
        ("\\emph{E. coli} and {\\it S.~aureus}", "*E. coli* and *S.\\ aureus*"),
        ("\\textbf{a} b\\textsuperscript{2}", "**a** b^2^"),
        ("H$_2$O at 10$^{-3}$", "H~2~O at 10^−3^"),
        (
            "$k$-means in $O(n \\log n)$",
            "*k*-means in *O*(*n* log *n*)",
        ),
        ("on $\\mathbb{R}^n$", "on ℝ^*n*^"),
        ("a * b [c] <d>", "a * b [c] <d>"),
        ("R &amp; D", "R & D"),
        ("\\href{https://x.org}{here}", "[here](https://x.org)"),
        ("\\LaTeX{} and \\TeX", "LaTeX and TeX"),
        ("a\\~{}b\\^{}", "a~b^"),
        ("\\foreignlanguage{german}{Lärm}", "Lärm"),
        ("${\\rm CO}_2$", "CO~2~"),
        ("{\\textless}5", "<5"),
        ("{\\apjl}", "The Astrophysical Journal Letters"),
    ],
)
def test_latex_becomes_unicode_and_marks(written: str, markup: str) -> None:
    found = read_latex(written)
    assert write_markup(found.text) == markup
    assert found.unknown == ()


def test_a_command_that_nobody_knows_is_named_and_its_text_stays() -> None:
    found = read_latex("a \\foo{b} \\nosuch c")
    assert plain_text(found.text) == "a b c"
    assert found.unknown == ("\\foo", "\\nosuch")


def test_a_link_of_another_kind_is_only_its_text() -> None:
    found = read_latex("\\href{javascript:alert(1)}{here}")
    assert plain_text(found.text) == "here"
    assert found.text.runs[0] == read_latex("here").text.runs[0]
    assert found.unknown == ("\\href{javascript:alert(1)}",)


@pytest.mark.parametrize("written", ["\\", "\\emph", "$", "{", "\\begin{x}", "\\frac"])
def test_half_a_command_is_no_mishap(written: str) -> None:
    assert isinstance(plain_text(read_latex(written).text), str)


def test_nothing_is_too_deep() -> None:
    assert plain_text(read_latex("{" * 3000 + "a" + "}" * 3000).text)
    tags = read_latex("<i>" * 20_000 + "a" + "</i>" * 20_000)
    assert plain_text(tags.text).replace("<i>", "").replace("</i>", "") == "a"
