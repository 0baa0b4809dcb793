"""A work becomes an item of CSL-JSON, under CSL's own names."""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.bibliography.csl.variables import Item, csl_variables
from cvgen.loading.names import read_author
from cvgen.model.date import PartialDate
from cvgen.model.identifiers import Doi
from cvgen.model.person import Author
from cvgen.model.publication import Publication
from cvgen.model.text import literal
from cvgen.model.work_type import Status, WorkType
from tests.support.samples import locale
from tests.unit.bibliography.works import BARE

MINE = "\ue008{}\ue009".format


def item(work: Publication, *shown: int, owner: int | None = 1) -> Item:
    return csl_variables(work, shown or (0, 1), owner, locale())


def test_text_variables_have_their_names() -> None:
    work = replace(
        BARE,
        type=WorkType.ARTICLE_JOURNAL,
        container_title=literal("Journal"),
        publisher_place=literal("London"),
        number_of_pages="300",
        doi=Doi("10.1000/182"),
    )
    found = item(work)
    assert {key: value for key, value in found.items() if isinstance(value, str)} == {
        "id": "w",
        "type": "article-journal",
        "title": "Flat minima",
        "container-title": "Journal",
        "publisher-place": "London",
        "number-of-pages": "300",
        "DOI": "10.1000/182",
    }


def test_authors_are_in_parts_and_the_owners_family_name_is_marked() -> None:
    assert item(BARE)["author"] == [
        {"family": "Okafor", "given": "Ada"},
        {"family": MINE("Chen"), "given": "Mei"},
    ]


def test_a_name_keeps_particles_and_suffix() -> None:
    king = Author(family="Berg", given="A.", non_dropping_particle="van", suffix="Jr.")
    assert item(replace(BARE, author=(king,)), 0, owner=None)["author"] == [
        {
            "family": "Berg",
            "given": "A.",
            "non-dropping-particle": "van",
            "suffix": "Jr.",
        }
    ]


def test_groups_and_names_without_spaces_are_whole() -> None:
    people = (Author(literal="ATLAS"), Author(family="陈", given="梅"))
    assert item(replace(BARE, author=people))["author"] == [
        {"literal": "ATLAS"},
        {"literal": MINE("陈梅")},
    ]


def test_an_ellipsis_stands_where_authors_are_left_out() -> None:
    people = tuple(read_author(f"Author X{n}") for n in "abcdefg")
    found = item(replace(BARE, author=people), 0, 3, 6, owner=3)["author"]
    assert [
        one.get("literal", one.get("family")) for one in found if isinstance(one, dict)
    ] == [
        "Xa",
        "…",
        MINE("Xd"),
        "…",
        "Xg",
    ]


def test_a_date_is_told_as_far_as_it_is_known() -> None:
    for date, parts in (
        (PartialDate(2024), [2024]),
        (PartialDate(2024, 5), [2024, 5]),
        (PartialDate(2024, 5, 9), [2024, 5, 9]),
    ):
        assert item(replace(BARE, issued=date))["issued"] == {"date-parts": [parts]}


def test_a_work_without_a_date_says_how_far_it_is() -> None:
    work = replace(BARE, status=Status.UNDER_REVIEW)
    assert item(work)["issued"] == {"literal": "under review"}
