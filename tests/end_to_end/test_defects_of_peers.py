"""What other tools for academic CVs get wrong, and cvgen does not."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from cvgen.plan import Result
from tests.end_to_end.command import run, write_data
from tests.end_to_end.peers import (
    LEAST_SIZE,
    OWNER,
    a_work,
    labels,
    lines_of,
    problems,
    text_of,
)
from tests.support.samples import build_texts, built_sample, work

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
