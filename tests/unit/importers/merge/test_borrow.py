"""A work that names nobody has the people of the work that it is."""

from __future__ import annotations

import pytest

from cvgen.importers.draft import Draft
from cvgen.importers.merge.borrow import borrow
from cvgen.loading.load import load_publications
from cvgen.loading.report import Report
from cvgen.model.publication import Publication
from tests.support.nodes import mapping, plain, source

TEXT = """\
- id: floods
  title: "Floods: a long review"
  author: ["Chen, Mei", {literal: ATLAS, self: true}]
  issued: 2024
  DOI: 10.5555/floods
  preprint: {DOI: 10.5555/floods.v1}
- id: noise
  title: Noise
  author: [Ada Okafor]
  issued: 2023
- id: handbook
  type: book
  title: Handbook
  editor: [Ada Okafor]
  translator: [Mei Chen]
  publisher: Example Press
  issued: 2021-05
- id: handbook-again
  type: book
  title: Handbook
  editor: [Mei Chen]
  publisher: Another Press
  issued: 2021
- id: ice
  type: article-journal
  title: Ice and what comes of it
  author: [Mei Chen]
  issued: 2020
  preprint: {arxiv: 2001.00009}
- id: thesis
  type: thesis
  title: Of what there is to hear
  author: [Mei Chen]
  issued: 2016
- id: draft
  type: manuscript
  title: A draft
  author: [Mei Chen]
  status: in-preparation
- id: ink
  type: article
  title: Ink, hand and time
  author: [Mei Chen]
  arxiv: 2401.00002v2
  issued: 2024
"""


@pytest.fixture(scope="module")
def works() -> tuple[Publication, ...]:
    return load_publications(Report(source(TEXT), "publications"))


def borrowed(works: tuple[Publication, ...], **fields: str) -> object:
    (found,) = borrow(works, [Draft("x", mapping(fields))])
    return plain(found.node)


@pytest.mark.parametrize(
    "fields",
    [
        {"DOI": "https://doi.org/10.5555/FLOODS"},
        {"DOI": "10.5555/floods.v1"},
        {"title": "Floods: A Long Review."},
        {"title": "Floods: a long review", "DOI": "nonsense"},
    ],
)
def test_a_work_is_known_by_its_doi_or_its_title(
    works: tuple[Publication, ...], fields: dict[str, str]
) -> None:
    authors = ["Mei Chen", {"literal": "ATLAS", "self": "true"}]
    typed = {"type": "article-journal", **fields}
    assert borrowed(works, **typed) == {**typed, "author": authors}


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "Noise", "type": "article"},
        {"title": "Noise"},
        {"title": "Noise", "issued": "2022"},
        {"title": "Floods: a long review", "issued": "2022"},
        {"title": "Floods: a long review", "DOI": "10.5555/other"},
        {"title": "Droughts and what comes of them"},
    ],
)
def test_a_short_title_another_year_and_an_unknown_work_borrow_nothing(
    works: tuple[Publication, ...], fields: dict[str, str]
) -> None:
    assert borrowed(works, **fields) == fields


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"title": "noise", "issued": "2023-04"}, "noise"),
        ({"title": "Floods: a long review", "issued": "2025"}, "floods"),
        ({"title": "Else", "DOI": "10.5555/floods"}, "floods"),
        ({"title": "A draft"}, "draft"),
        ({"title": "Ink", "arxiv": "2401.00002"}, "ink"),
        ({"title": "Handbook", "issued": "2021"}, "handbook"),
        (
            {
                "title": "Handbook",
                "issued": "2021",
                "container-title": "Another press",
            },
            "handbook-again",
        ),
    ],
)
def test_one_without_a_type_is_the_work_of_its_number_or_its_title_and_year(
    works: tuple[Publication, ...], fields: dict[str, str], name: str
) -> None:
    found = borrowed(works, **fields)
    assert isinstance(found, dict)
    assert found["id"] == name


def test_it_lends_the_type_the_people_and_the_state(
    works: tuple[Publication, ...],
) -> None:
    assert borrowed(works, title="Handbook", issued="2021-05") == {
        "title": "Handbook",
        "issued": "2021-05",
        "id": "handbook",
        "type": "book",
        "editor": ["Ada Okafor"],
        "translator": ["Mei Chen"],
    }
    assert borrowed(works, title="A draft") == {
        "title": "A draft",
        "id": "draft",
        "type": "manuscript",
        "author": ["Mei Chen"],
        "status": "in-preparation",
    }


def test_the_house_of_a_book_is_its_publisher(works: tuple[Publication, ...]) -> None:
    fields = {"title": "Handbook", "issued": "2021", "container-title": "Press"}
    found = borrowed(works, **fields)
    assert isinstance(found, dict)
    assert (found["publisher"], found["issued"]) == ("Press", "2021")
    assert "container-title" not in found
    thesis = borrowed(
        works, title="Of what there is to hear", **{"container-title": "Poly"}
    )
    assert isinstance(thesis, dict)
    assert thesis["publisher"] == "Poly"


def test_where_a_paper_is_is_no_publisher(works: tuple[Publication, ...]) -> None:
    found = borrowed(works, title="A draft", **{"container-title": "Bees"})
    assert isinstance(found, dict)
    assert found["container-title"] == "Bees"
    assert "publisher" not in found


def test_the_number_of_a_preprint_makes_it_one(works: tuple[Publication, ...]) -> None:
    found = borrowed(works, title="Floods", DOI="10.5555/floods.v1")
    assert isinstance(found, dict)
    assert (found["id"], found["type"]) == ("floods", "article")
    found = borrowed(works, title="Ice", arxiv="2001.00009v2")
    assert isinstance(found, dict)
    assert (found["id"], found["type"]) == ("ice", "article")


def test_a_type_and_a_title_that_tells_are_enough_in_any_year(
    works: tuple[Publication, ...],
) -> None:
    fields = {"title": "Ice and what comes of it", "type": "book", "issued": "2009"}
    assert borrowed(works, **fields) == {**fields, "author": ["Mei Chen"]}


def test_what_has_authors_keeps_them(works: tuple[Publication, ...]) -> None:
    draft = Draft("x", mapping({"DOI": "10.5555/floods", "author": ["B. Else"]}))
    assert borrow(works, [draft]) == (draft,)
    other = Draft("y", mapping({"DOI": "10.5555/floods"}))
    assert borrow(works, [draft, other])[0] == draft
