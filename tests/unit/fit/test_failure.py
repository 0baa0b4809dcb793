"""A CV that cannot fit: by how many lines, and what would make it fit."""

from __future__ import annotations

import re

from cvgen.diagnostics import DataPath, Diagnostic
from cvgen.fit.report import Fitted
from cvgen.fit.search import fit
from tests.unit.fit.cases import case

SECTIONS = "sections: [summary, talks, publications]\n"


def fitted(variant: str) -> Fitted:
    return fit(case(f"fit: yes\ndesign: {{font-size: 16}}\n{variant}"))


def failure(variant: str) -> Diagnostic:
    (problem,) = fitted(variant).diagnostics
    return problem


def test_the_error_says_by_how_many_lines_and_what_was_done() -> None:
    found = failure(f"{SECTIONS}limits: {{pages: 1, font-size: 16}}")
    assert re.fullmatch(
        r"the CV is \d+ lines too long for 1 page, even with the tightest spaces, in "
        r"text of 16 pt",
        found.message,
    )
    assert found.path == DataPath("variant", ("limits", "pages"))


def test_it_says_that_all_that_is_droppable_was_dropped() -> None:
    found = failure(
        f"{SECTIONS}limits: {{pages: 1, font-size: 16}}\ndroppable: [links, summary]"
    )
    assert found.message == (
        "the CV is 9 lines too long for 1 page, even with the tightest spaces, "
        "in text of 16 pt and without all that is droppable"
    )


def test_a_section_that_would_help_is_named_and_does_help() -> None:
    text = "limits: {pages: 1, font-size: 16}"
    found = failure(f"{SECTIONS}{text}")
    assert "leave out `talks`, or make it `droppable`" in found.hints
    assert fitted(f"sections: [summary, publications]\n{text}").report


def test_works_that_may_not_go_are_counted() -> None:
    text = f"{SECTIONS}limits: {{pages: 1, font-size: 16}}\n"
    found = failure(f"{text}droppable: {{what: publications, keep: 6}}")
    assert "6 works may not go: `selected`, named, cited or to keep" in found.hints
    assert "may not go" not in " ".join(failure(f"{text}droppable: links").hints)


def test_a_size_that_would_do_is_named_and_does() -> None:
    found = failure(f"{SECTIONS}limits: {{pages: 1, font-size: 15.5}}")
    (hint,) = (one for one in found.hints if "font-size" in one)
    size = re.search(r"font-size: ([\d.]+)", hint)
    assert size
    assert fitted(f"{SECTIONS}limits: {{pages: 1, font-size: {size[1]}}}").report


def test_the_pages_that_it_would_fit_are_named_and_do() -> None:
    found = failure(f"{SECTIONS}limits: {{pages: 1, font-size: 16}}")
    assert found.hints[-1] == "it would fit 2 pages"
    assert fitted(f"{SECTIONS}limits: {{pages: 2, font-size: 16}}").report


def test_where_no_section_helps_it_says_so() -> None:
    text = "fit: yes\ndesign: {font-size: 16, margin: 60}\nsections: [publications]\n"
    (found,) = fit(case(f"{text}limits: {{pages: 1, font-size: 16}}")).diagnostics
    assert found.hints[0] == (
        "make more `droppable`; no section alone is long enough to help"
    )
