"""Works go out as BibTeX."""

from __future__ import annotations

import re

import pytest

from cvgen.exporters.references.bibtex import export_bibtex
from cvgen.importers.accept import accept
from cvgen.importers.bibtex.import_bibtex import import_bibtex
from cvgen.model.work_type import Status
from tests.support.nodes import source, works

WORK = """\
- id: "a b{c"
  type: article-journal
  title: Floods in Vienna & beyond
  author: ["van der Berg, Jan, Jr.", {literal: ATLAS Team}, 李静]
  container-title: J
  issued: 2024-05
  volume: 3
  issue: 2
  page: 1-9
  DOI: 10.1000/a_b
  selected: true
  contribution: All of it.
"""


def test_an_entry_has_bibtexs_fields_and_the_rest_in_one_of_ours() -> None:
    assert export_bibtex(works(WORK.replace("a b{c", "a{c"))) == (
        "@article{a-c,\n"
        "  author  = {van der Berg, Jr., Jan and {ATLAS Team} and 李静},\n"
        "  title   = {Floods in {Vienna} \\& beyond},\n"
        "  journal = {J},\n"
        "  year    = {2024},\n"
        "  month   = may,\n"
        "  volume  = {3},\n"
        "  number  = {2},\n"
        "  pages   = {1--9},\n"
        "  doi     = {10.1000/a_b},\n"
        '  cvgen   = {{"id":"a\\u007bc","contribution":"All of it.",'
        '"selected":"true"}},\n'
        "}\n"
    )


@pytest.mark.parametrize("month", range(1, 13))
def test_a_month_is_bibtexs_own_string_and_comes_back(month: int) -> None:
    there = works(
        WORK.replace("a b{c", "a{c").replace("2024-05", f"2024-{month:02}-09")
    )
    name = [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ][month - 1]
    found = export_bibtex(there)
    assert f"  month   = {name},\n  day     = {{9}},\n" in found
    back, _ = accept(import_bibtex(source(found)))
    assert [one.work for one in back] == list(there)


def keys(*ids: str) -> list[str]:
    one = '- {id: "%s", title: A, author: [Mei Chen], issued: 2024}\n'
    found = export_bibtex(works("".join(one % name for name in ids)), is_bare=True)
    return re.findall("@misc{(.*),", found)


def test_no_two_works_have_one_key() -> None:
    assert keys("smith=20", "smith-20") == ["smith-20-2", "smith-20"]
    assert keys("a=1", "a%1", "a-1-2") == ["a-1", "a-1-3", "a-1-2"]
    assert keys("Smith", "smith") == ["Smith", "smith-2"]


def test_ids_that_are_no_keys_come_back() -> None:
    one = '- {id: "%s", title: %s, author: [Mei Chen], issued: 2024}\n'
    there = works(one % ("smith=20", "Noise") + one % ("smith-20", "Signals"))
    back, _ = accept(import_bibtex(source(export_bibtex(there))))
    assert [found.work.id for found in back] == ["smith=20", "smith-20"]


def test_bare_it_is_for_others_alone() -> None:
    found = export_bibtex(works(WORK.replace("a b{c", "a")), is_bare=True)
    assert "cvgen" not in found
    assert "All of it" not in found


def test_a_masters_thesis_is_one() -> None:
    text = (
        "- {id: a, type: thesis, genre: Master's thesis, title: A, author: [B], "
        "issued: 2024, publisher: C}"
    )
    found = export_bibtex(works(text))
    assert found.startswith("@mastersthesis{a,")
    assert "school = {C}" in found
    assert "cvgen" not in found


def test_nothing_is_nothing() -> None:
    assert export_bibtex(()) == ""


def test_a_list_that_goes_on_does_so_in_bibtex() -> None:
    written = WORK.replace("a b{c", "a").replace("李静]", "李静]\n  and-others: true")
    (work,) = works(written)
    text = export_bibtex((work,))
    assert "{ATLAS Team} and 李静 and others}" in text
    (back,), _ = accept(import_bibtex(source(text)))
    assert back.work == work


@pytest.mark.parametrize("state", Status)
def test_every_state_comes_back_in_bibtexs_own_field(state: Status) -> None:
    there = works(
        "- {id: a, title: A, author: [Mei Chen], issued: 2026, "
        f"status: {state.value}}}"
    )
    found = export_bibtex(there, is_bare=True)
    assert f"  pubstate = {{{state.value.replace('-', ' ')}}},\n" in found
    back, _ = accept(import_bibtex(source(found)))
    assert [one.work for one in back] == list(there)
