"""What other tools for academic CVs get wrong, and cvgen does not."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from cvgen.diagnostics import InvalidInput
from cvgen.layout.frame import Page
from cvgen.plan import Result
from tests.end_to_end.command import run, write_data
from tests.support.samples import build_texts, built_sample, quoted, work

OWNER = "name: Mei Chen"
LEAST_SIZE = 9.0
"""Points: smaller text is hard to read on paper."""


def a_work(key: str = "w", **changes: str) -> str:
    """A publication with some fields written otherwise; an empty one is left out."""
    fields = {"title": f"Title {key}", "author": "[Ada Okafor, Mei Chen]"}
    fields |= {"issued": "2024"} | {k.replace("_", "-"): v for k, v in changes.items()}
    lines = [f"{name}: {value}" for name, value in fields.items() if value]
    return "\n  ".join((f"- id: {key}", *lines)) + "\n"


def text_of(result: Result) -> str:
    """The text of all pages as a reader extracts it, white space folded."""
    pages = pypdfium2.PdfDocument(result.pdf)
    return " ".join(
        " ".join(page.get_textpage().get_text_range() for page in pages).split()
    )


def lines_of(pages: tuple[Page, ...], node: str) -> list[str]:
    """The lines whose place in the document ends so."""
    lines = [line for page in pages for line in page.lines]
    return [one.line.text for one in lines if one.node.endswith(node)]


def labels(publications: str, variant: str = "", profile: str = OWNER) -> list[str]:
    """The numbers in the left column, from top to bottom."""
    return lines_of(build_texts(profile, publications, variant).pages, "/number")


def bold(result: Result) -> set[str]:
    """What is set in bold; heads and titles are in a lighter face."""
    return {
        "".join(word.text for word in run.words)
        for page in result.pages
        for placed in page.lines
        for run in placed.line.runs
        if run.typeface.name.endswith("-Bold")
    }


def problems(profile: str, publications: str = "[]") -> list[str]:
    """The messages of a build that is refused."""
    with pytest.raises(InvalidInput) as caught:
        build_texts(profile, publications)
    return [one.message for one in caught.value.diagnostics]


# Filters and numbers


def test_a_filtered_list_is_numbered_from_one() -> None:
    works = a_work("a", issued="2020") + a_work("b", issued="2021") + a_work("c")
    variant = "sections: [{section: publications, select: {ids: [a, c]}}]"
    assert labels(works, variant) == ["[1]", "[2]"]


def test_a_new_work_leaves_the_numbers_of_the_older_ones() -> None:
    variant = "numbering: {direction: descending}"
    older = a_work("a", issued="2020") + a_work("b", issued="2021")
    newer = a_work("c", issued="2025")
    assert labels(older, variant) == ["[2]", "[1]"]
    assert labels(newer + older, variant) == ["[3]", "[2]", "[1]"]


def test_ninety_works_that_count_down_all_stand_on_the_pages() -> None:
    works = "".join(work(number, f"Title {number}.") for number in range(90))
    variant = "numbering: {direction: descending}"
    result = build_texts("name: Ada Okafor", works, variant)
    assert lines_of(result.pages, "/number") == [f"[{n}]" for n in range(90, 0, -1)]
    baselines = [line.baseline for page in result.pages for line in page.lines]
    assert min(baselines) > 0
    text = text_of(result)
    assert [n for n in range(90) if f"Title {n}." not in text] == []


def test_a_long_list_of_bullets_stays_on_the_pages() -> None:
    bullets = "".join(f"\n    - Item {number}." for number in range(150))
    section = f"sections:\n- id: news\n  title: News\n  bullets:{bullets}"
    result = build_texts(f"{OWNER}\n{section}\n")
    assert len(result.pages) > 1
    assert min(one.baseline for page in result.pages for one in page.lines) > 0
    assert {"News", "Item 0."} <= {one.line.text for one in result.pages[0].lines}
    text = text_of(result)
    assert [n for n in range(150) if f"Item {n}." not in text] == []


def test_no_page_ends_with_a_head() -> None:
    works = "".join(work(number, f"Title {number}") for number in range(200))
    variant = "sections: [{section: publications, group: {by: year}}]"
    pages = build_texts("name: Ada Okafor", works, variant).pages
    assert len(pages) > 4
    lowest = [max(page.lines, key=lambda one: one.baseline).node for page in pages]
    assert {node.rsplit("/", 1)[1] for node in lowest} == {"details"}


# Works without what others need


def test_an_undated_work_is_printed() -> None:
    works = a_work("a") + a_work("b", issued="", status="under-review")
    text = text_of(build_texts(OWNER, works))
    assert "Title b" in text
    assert "Under review" in text


def test_a_work_needs_neither_venue_nor_publisher_nor_type() -> None:
    assert "Title w" in text_of(build_texts(OWNER, a_work()))


def test_works_of_a_year_are_sorted_by_month() -> None:
    works = a_work("a", issued="2024-03") + a_work("b", issued="2024-11")
    text = text_of(build_texts(OWNER, works))
    assert text.index("Title b") < text.index("Title a")


def test_publications_are_set_as_large_as_the_rest() -> None:
    sizes = [
        run.size
        for page in built_sample().pages
        for placed in page.lines
        if "/publications" in f"/{placed.node}"
        for run in placed.line.runs
    ]
    assert sizes
    assert min(sizes) >= LEAST_SIZE


# Authors


@pytest.mark.parametrize("name", ["Okafor", "Plato", "陈美", "Okafor, Ada"])
def test_an_author_may_be_written_in_any_form(name: str) -> None:
    works = a_work(author=f"[{quoted(name)}, Mei Chen]")
    assert "Title w" in text_of(build_texts(OWNER, works))


def test_a_name_within_another_is_not_set_off() -> None:
    works = a_work(author="[Mei Chenoweth, Amei Chen, Mei Chen]")
    found = bold(build_texts(OWNER, works))
    assert "Mei Chen" in found
    assert not any("Chenoweth" in text or "Amei" in text for text in found)


def test_a_namesake_is_not_set_off() -> None:
    works = a_work(author="[Bo Chen, Mei Chen, M. Chen]")
    found = bold(build_texts(OWNER, works))
    assert [text for text in found if text.endswith("Chen")] == ["Mei Chen"]


def test_the_name_is_set_off_in_author_lists_only() -> None:
    profile = f"{OWNER}\nheadline: A headline\nsummary: With the Mei Chen Foundation."
    found = bold(build_texts(profile, a_work(title="On Mei Chen", author="[Mei Chen]")))
    assert not any("Foundation" in text for text in found)
    assert [text for text in found if text.startswith("On Mei")] == []


@pytest.mark.parametrize("spelling", ["M. Chen", '"Chen, Mei"', '"Chen, M."'])
def test_the_owner_is_known_by_initials_and_in_either_order(spelling: str) -> None:
    profile = f"{OWNER}\naliases: [M. Chen]"
    works = a_work(author=f"[Ada Okafor, {spelling}]")
    found = bold(build_texts(profile, works))
    assert any(text.endswith("Chen") for text in found)


def test_a_running_head_shows_the_name_and_nothing_of_its_making() -> None:
    works = "".join(work(number, f"Title {number}") for number in range(30))
    text = text_of(build_texts("name: Ada Okafor", works))
    assert "Ada Okafor — Curriculum Vitae page 2 of 2" in text


def test_authors_stand_in_the_order_of_the_file() -> None:
    works = a_work(author="[Zoe Young, Ada Okafor, Mei Chen]")
    assert "Zoe Young, Ada Okafor and Mei Chen" in text_of(build_texts(OWNER, works))


def test_a_cut_list_shows_the_owner_and_counts_nobody() -> None:
    others = [f"Author X{chr(97 + number)}" for number in range(23)]
    works = a_work(author=f"[{', '.join([*others, 'Mei Chen', 'Last Writer'])}]")
    text = text_of(build_texts(OWNER, works, "authors: {limit: 3}"))
    assert "Mei Chen (24th of 25)" in text
    assert "more" not in text
    assert "et al" not in text


def test_marks_stand_beside_names_and_never_in_them() -> None:
    assert problems(OWNER, a_work(author='["Okafor*, Ada", Mei Chen]')) == [
        "the name `Okafor*, Ada` holds marks"
    ]
    marked = "[{name: Ada Okafor}, Mei Chen]".replace("name", "literal")
    marked = marked.replace("Okafor}", "Okafor, roles: [equal-contribution]}")
    text = text_of(build_texts(OWNER, a_work(author=marked)))
    assert "Ada Okafor*" in text
    assert "* equal contribution" in text


@pytest.mark.parametrize("rest", ["others", "et al."])
def test_names_that_an_export_left_out_are_missed(rest: str) -> None:
    works = a_work(author=f"[Mei Chen, {rest}]")
    assert problems(OWNER, works) == ["names are missing here"]


def test_a_work_without_the_owner_is_an_error() -> None:
    assert len(problems(OWNER, a_work(author="[Ada Okafor]"))) == 1


# Fields that people misuse for want of others


def test_a_state_is_not_a_type() -> None:
    assert problems(OWNER, a_work(type="under-review")) == [
        "`under-review` is not one of the choices here"
    ]
    works = a_work(status="under-review", selected="true", awards="[Best paper]")
    text = text_of(build_texts(OWNER, works))
    assert "Under review" in text
    assert "Best paper" in text


def test_a_work_may_be_chosen_for_one_application_and_not_for_another() -> None:
    assert problems(OWNER, a_work(selected1="true")) == ["unknown key `selected1`"]
    works = a_work("a", lists="{dfg: best, erc: best}") + a_work("b", lists="{erc: x}")
    lists = ("dfg/best", "erc/best", "erc/x")
    found = [
        f"sections: [{{section: publications, select: {{list: {one}}}}}]"
        for one in lists
    ]
    texts = [text_of(build_texts(OWNER, works, one)) for one in found]
    assert ["Title b" in text for text in texts] == [False, False, True]


@pytest.mark.parametrize(
    "doi",
    [
        "10.1000/xyz",
        "https://doi.org/10.1000/xyz",
        "http://dx.doi.org/10.1000/xyz",
        "doi:10.1000/xyz",
        "https://doi.org/https://doi.org/10.1000/xyz",
    ],
)
def test_a_doi_is_printed_and_linked_once(doi: str) -> None:
    result = build_texts(OWNER, a_work(DOI=doi))
    assert "doi:10.1000/xyz" in text_of(result)
    assert "doi.org/https" not in text_of(result)
    assert _addresses(result) == ["https://doi.org/10.1000/xyz"]


def _addresses(result: Result) -> list[str]:
    return [
        annotation.get_object()["/A"]["/URI"]
        for page in PdfReader(io.BytesIO(result.pdf)).pages
        for annotation in page.get("/Annots", ())
        if "/URI" in annotation.get_object().get("/A", {})
    ]


@pytest.mark.parametrize("missing", ["source", "as-of"])
def test_a_metric_says_whose_and_of_when_it_is(missing: str) -> None:
    fields = {"name": "h-index", "value": "23", "source": "S", "as-of": "2026-10-01"}
    entry = ", ".join(f"{key}: {one}" for key, one in fields.items() if key != missing)
    assert problems(f"{OWNER}\nmetrics: [{{{entry}}}]") == [f"`{missing}` is missing"]


# The page


def test_pages_are_counted_in_any_script() -> None:
    works = "".join(
        a_work(f"w{number}", author="[陈梅]", title="深度学习") for number in range(60)
    )
    result = build_texts("name: {literal: 陈梅}", works)
    assert f"page 2 of {len(result.pages)}" in text_of(result)


def test_what_a_file_says_is_what_a_reader_sees() -> None:
    result = built_sample()
    for page in PdfReader(io.BytesIO(result.pdf)).pages:
        contents = page.get_contents()
        assert contents is not None
        operators = contents.get_data()
        assert b" Tj" in operators or b"TJ" in operators
        assert not re.search(rb"\b[37] Tr\b", operators)
    seen = {one.node for page in result.pages for one in page.lines}
    assert len(seen) > len(result.pages)


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


# One record, several CVs


def test_one_record_is_grouped_sorted_filtered_and_limited(tmp_path: Path) -> None:
    works = [("a", "Zeal", 2024), ("b", "Awe", 2024), ("c", "Joy", 2022)]
    works.append(("d", "Old", 2010))
    data = write_data(
        tmp_path,
        publications="".join(
            a_work(key, title=title, issued=str(year)) for key, title, year in works
        ),
        profile=f"{OWNER}\n",
    )
    variants = data / "variants"
    variants.mkdir()
    choices = "{section: publications, select: {last-years: 5}, sort: [title]"
    (variants / "short.yaml").write_text(
        f"sections: [{choices}, group: {{by: year}}}}]\nlimits: {{works: 2}}\n"
    )
    (variants / "long.yaml").write_text("{}\n")
    done = run("build", "--all", folder=tmp_path)
    assert done.status == 0
    assert "limit" in done.err
    short, whole = (
        _words(tmp_path / "build" / f"chen-cv-{name}.pdf") for name in ("short", "long")
    )
    wanted = ["2024", "Awe", "Zeal", "2022", "Joy"]
    assert [one for one in short if one in {*wanted, "Old"}][: len(wanted)] == wanted
    assert "Old" not in short
    assert {title for _, title, _ in works} <= set(whole)


def _words(pdf: Path) -> list[str]:
    pages = pypdfium2.PdfDocument(pdf)
    return [word for p in pages for word in p.get_textpage().get_text_range().split()]
