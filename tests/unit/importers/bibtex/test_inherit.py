"""Cross-references give an entry what its book has."""

from __future__ import annotations

from tests.support.nodes import bibtex


def test_a_paper_has_the_title_and_the_year_of_its_proceedings() -> None:
    (work,), said = bibtex(
        "@inproceedings{a, title={A}, author={B C}, crossref={p}}\n"
        "@proceedings{p, title={Proc.}, subtitle={Of X}, year={2024}, editor={D E}}"
    )
    assert work == {
        "id": "a",
        "type": "paper-conference",
        "title": "A",
        "author": ["B C"],
        "editor": ["D E"],
        "container-title": "Proc.: Of X",
        "issued": "2024",
    }
    assert said == []


def test_a_reference_to_nothing_is_said() -> None:
    _, said = bibtex("@misc{a, title={A}, crossref={nosuch}}")
    assert said == ["`a` refers to `nosuch`, which is not there"]


def test_two_that_refer_to_each_other_end() -> None:
    works, said = bibtex(
        "@misc{a, author={A}, title={A}, crossref={b}}"
        "@misc{b, author={B}, title={B}, crossref={a}}"
    )
    assert len(works) == 2
    assert said == [
        "`a`: `bookauthor` has no home here: `B`",
        "`b`: `bookauthor` has no home here: `A`",
    ]


def test_xdata_is_taken_as_it_is() -> None:
    (work,), _ = bibtex("@xdata{x, publisher={P}}@book{a, title={A}, xdata={x}}")
    assert work == {"id": "a", "type": "book", "title": "A", "publisher": "P"}
