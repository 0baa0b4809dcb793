"""Works go out as BibTeX."""

from __future__ import annotations

from cvgen.exporters.references.bibtex import export_bibtex
from tests.support.nodes import works

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
        "  month   = {05},\n"
        "  volume  = {3},\n"
        "  number  = {2},\n"
        "  pages   = {1--9},\n"
        "  doi     = {10.1000/a_b},\n"
        '  cvgen   = {{"id":"a\\u007bc","contribution":"All of it.",'
        '"selected":"true"}},\n'
        "}\n"
    )


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
