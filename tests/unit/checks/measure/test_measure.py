"""PDFs of LaTeX, LibreOffice, Typst and cvgen measure what their sources ask for."""

from __future__ import annotations

import pytest

from cvgen.checks.measured.box import Sides
from cvgen.checks.measured.measured import Font, Measured, Origin
from cvgen.checks.measured.page import Evidence, InkKind, Marginal, Place
from cvgen.checks.summary.margins import least_sides, page_margins
from cvgen.checks.summary.sizes import Part, count_sizes
from cvgen.checks.summary.spacing import measure_density, measure_spacing
from cvgen.units import mm
from tests.support.finished import FINISHED, finished, measured
from tests.support.samples import built_sample

TOLERANCE = 0.02
OVERHANG = 0.1
"""Points by which a round letter may stand over."""

OVERSHOOT = 1.5
"""Points by which the outermost letters may keep from the edge of their column."""

INK_OF_PAPER = pytest.approx(841.89, abs=TOLERANCE)

KEPT = ["latex-11pt", "latex-times-12pt", "libreoffice", "typst"]


def near(value: float) -> object:
    return pytest.approx(value, abs=TOLERANCE)


def text_margins(file: Measured) -> Sides:
    sides = least_sides(page_margins(page).text for page in file.pages)
    assert sides
    return sides


def sizes(file: Measured, part: Part = Part.BODY) -> list[object]:
    return [one.size for one in count_sizes(file.pages, part)]


def marginals(file: Measured) -> list[tuple[int, str, Marginal]]:
    return [
        (page.number, line.text, line.marginal)
        for page, line in file.lines()
        if line.marginal
    ]


@pytest.mark.parametrize("name", KEPT)
def test_the_kept_files_are_few_and_small(name: str) -> None:
    assert (FINISHED / f"{name}.pdf").stat().st_size < 30_720
    assert finished(name).gaps == ()


def test_eleven_points_of_latex_are_not_eleven() -> None:
    assert sizes(finished("latex-11pt")) == [near(10.95 * 72 / 72.27), near(14.346)]


def test_twelve_points_of_latex_are_not_twelve_and_notes_are_smaller() -> None:
    file = finished("latex-times-12pt")
    assert sizes(file) == [near(7.372), near(8.966), near(9.963), near(11.955)]
    smallest = count_sizes(file.pages)[0]
    assert str(smallest.first) == "page 2, line 12: “1”"
    assert smallest.characters == 1


def test_eleven_points_of_libreoffice_are_eleven() -> None:
    file = finished("libreoffice")
    assert sizes(file) == [near(9), near(11), near(14)]
    assert sizes(file, Part.MARGINALS) == [near(8)]
    assert sizes(file, Part.WHOLE) == [near(8), near(9), near(11), near(14)]


def test_sizes_of_typst_are_what_they_are_called() -> None:
    assert sizes(finished("typst")) == [near(10.5), near(12.6), near(14.7)]


@pytest.mark.parametrize(
    ("name", "left", "right"),
    [
        ("latex-11pt", mm(20), mm(20)),
        ("latex-times-12pt", 72.0, 72.0),
        ("libreoffice", mm(25), mm(15)),
        ("typst", 54.0, 54.0),
    ],
)
def test_margins_are_the_source_s_but_for_the_letters_own_space(
    name: str, left: float, right: float
) -> None:
    found = text_margins(finished(name))
    assert left - OVERHANG <= found.left <= left + OVERSHOOT
    # LibreOffice sets ragged right: a line is as long as its words are.
    slack = 12.0 if name == "libreoffice" else OVERSHOOT
    assert right - OVERHANG <= found.right <= right + slack


def test_papers_are_the_source_s() -> None:
    papers = [
        (round(page.paper_width), round(page.paper_height))
        for name in KEPT
        for page in finished(name).pages
    ]
    a4, letter = (595, 842), (612, 792)
    assert papers == [a4] * 2 + [letter] * 3 + [a4] * 2 + [letter]
    assert finished("latex-11pt").pages[0].height == INK_OF_PAPER


@pytest.mark.parametrize(
    ("name", "size", "leading"),
    [
        ("latex-11pt", 10.909, 13.6 * 72 / 72.27),
        ("latex-times-12pt", 11.955, 14.5 * 72 / 72.27),
        ("libreoffice", 11, 14),
        ("typst", 10.5, 15),
    ],
)
def test_leading_is_the_source_s(name: str, size: float, leading: float) -> None:
    (found,) = (
        one
        for one in measure_spacing(finished(name).pages)
        if one.size == pytest.approx(size, abs=TOLERANCE)
    )
    assert found.usual == near(leading)
    assert found.tightest == near(leading)
    assert found.lines > 8


def test_families_go_by_the_names_of_funders() -> None:
    families = {name: {font.family for font in finished(name).fonts} for name in KEPT}
    assert families == {
        "latex-11pt": {"Computer Modern"},
        "latex-times-12pt": {"Times New Roman"},
        "libreoffice": {"Arial"},
        "typst": {"Libertinus Serif"},
    }
    assert finished("libreoffice").fonts == (
        Font("LiberationSans", "Arial", embedded=True),
        Font("LiberationSans-Bold", "Arial", embedded=True, bold=True),
    )


def test_smaller_type_has_more_characters_to_an_inch() -> None:
    arial = measure_density(finished("libreoffice").pages[1:])
    libertinus = measure_density(finished("typst").pages)
    assert arial
    assert libertinus
    assert 15.2 < arial.usual < 15.6 < arial.densest < 16
    assert 17.3 < libertinus.usual < 17.6


def test_running_heads_and_feet_are_told_from_the_text() -> None:
    head, foot = Place.HEAD, Place.FOOT
    repeated, artifact = Evidence.REPEATED, Evidence.ARTIFACT
    assert marginals(finished("latex-times-12pt")) == [
        (1, "Ada Okafor", Marginal(head, repeated)),
        (1, "Page 1 of 3", Marginal(foot, repeated)),
        (2, "Ada Okafor", Marginal(head, repeated)),
        (2, "Page 2 of 3", Marginal(foot, repeated)),
        (3, "Ada Okafor", Marginal(head, repeated)),
        (3, "Page 3 of 3", Marginal(foot, repeated)),
    ]
    assert marginals(finished("libreoffice")) == [
        (1, "Ada Okafor – track record", Marginal(head, artifact)),
        (1, "1", Marginal(foot, artifact)),
        (2, "Ada Okafor – track record", Marginal(head, artifact)),
        (2, "2", Marginal(foot, artifact)),
    ]
    assert marginals(finished("typst")) == []
    for name in ("latex-11pt", "latex-times-12pt", "libreoffice"):
        pages = finished(name).pages
        assert [page.printed_number for page in pages] == [1, 2, 3][: len(pages)]


def test_the_rule_of_a_running_head_is_its_own_and_that_of_notes_is_not() -> None:
    second = finished("latex-times-12pt").pages[1]
    assert [(ink.kind, ink.marginal) for ink in second.ink] == [
        (InkKind.DRAWING, Marginal(Place.HEAD, Evidence.BESIDE)),
        (InkKind.DRAWING, None),
    ]


def test_headings_come_from_the_tags_else_from_the_type() -> None:
    found = {
        name: [(one.level, one.text, one.page, one.origin) for one in headings]
        for name in KEPT
        if (headings := finished(name).headings)
    }
    assert found == {
        "latex-11pt": [
            (1, "Action", 1, Origin.TYPE),
            (1, "Auction", 1, Origin.TYPE),
            (1, "Action", 2, Origin.TYPE),
        ],
        "libreoffice": [
            (1, "Education", 1, Origin.TAGS),
            (1, "Outputs", 1, Origin.TAGS),
        ],
        "typst": [
            (1, "Outputs", 1, Origin.TAGS),
            (2, "Data", 1, Origin.TAGS),
            (1, "Service", 1, Origin.TAGS),
        ],
    }


def test_links_have_their_words() -> None:
    paper, data = "https://example.org/floods", "https://example.org/data"
    found = {
        name: [(link.uri, link.text, link.shows_address) for link in links]
        for name in KEPT
        if (links := finished(name).links)
    }
    assert found == {
        "latex-11pt": [(paper, "the paper", False), (data, data, True)],
        "libreoffice": [(paper, "the paper", False)],
        "typst": [(data, data, True)],
    }


@pytest.mark.parametrize(
    ("name", "version", "title", "language"),
    [
        ("latex-11pt", "1.5", "Track record", ""),
        ("latex-times-12pt", "1.5", "", ""),
        ("libreoffice", "1.6", "Track record", "en-GB"),
        ("typst", "1.7", "Track record", "en"),
    ],
)
def test_what_a_file_says_of_itself(
    name: str, version: str, title: str, language: str
) -> None:
    facts = finished(name).file
    assert (facts.version, facts.info.title, facts.language) == (
        version,
        title,
        language,
    )
    assert facts.info.author == ("Ada Okafor" if title else "")
    assert facts.tagged is bool(language)


def test_text_is_read_with_its_ligatures_apart() -> None:
    for name in KEPT:
        words = " ".join(line.text for _, line in finished(name).lines())
        assert "an efficient office affects the affluent" in words
        assert "the difference is explained" in words


def test_a_cv_of_cvgen_measures_what_it_was_laid_out_to() -> None:
    built = built_sample()
    file = measured(built.pdf)
    sides = text_margins(file)
    assert sides.left == pytest.approx(mm(20), abs=0.5)
    assert sides.right == pytest.approx(mm(20), abs=0.5)
    laid_out = {
        round(run.size, 2)
        for page in built.pages
        for placed in (*page.lines, *page.marginals)
        for run in placed.line.runs
    }
    assert {round(one.size or 0, 2) for one in count_sizes(file.pages, Part.WHOLE)} == (
        laid_out
    )
    assert [page.printed_number for page in file.pages] == [
        page.number for page in built.pages
    ]
    assert file.file.standards == ("PDF/A-2a", "PDF/UA-1")
    assert file.headings[0].text == "Zhanxing Zhu"
    assert all(font.embedded for font in file.fonts)
    assert file.gaps == ()
