"""A work without authors has those of the work that it is."""

from __future__ import annotations

import pytest

from cvgen.importers.draft import Draft
from cvgen.importers.merge.borrow_authors import borrow_authors
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
"""


@pytest.fixture(scope="module")
def works() -> tuple[Publication, ...]:
    return load_publications(Report(source(TEXT), "publications"))


def borrowed(works: tuple[Publication, ...], **fields: str) -> object:
    (found,) = borrow_authors(works, [Draft("x", mapping(fields))])
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
    assert borrowed(works, **fields) == {**fields, "author": authors}


@pytest.mark.parametrize(
    "fields", [{"title": "Noise"}, {"title": "Droughts and what comes of them"}]
)
def test_a_short_title_and_an_unknown_work_borrow_nothing(
    works: tuple[Publication, ...], fields: dict[str, str]
) -> None:
    assert borrowed(works, **fields) == fields


def test_what_has_authors_keeps_them(works: tuple[Publication, ...]) -> None:
    draft = Draft("x", mapping({"DOI": "10.5555/floods", "author": ["B. Else"]}))
    assert borrow_authors(works, [draft]) == (draft,)
    other = Draft("y", mapping({"DOI": "10.5555/floods"}))
    assert borrow_authors(works, [draft, other])[0] == draft
