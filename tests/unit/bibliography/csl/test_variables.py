"""A work becomes an item of CSL-JSON, under CSL's own names."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.bibliography.csl.variables import Item, csl_variables
from cvgen.bibliography.work import OwnedWork
from cvgen.loading.names import read_author
from cvgen.model.date import PartialDate
from cvgen.model.identifiers import ArxivId, Doi, WebAddress
from cvgen.model.person import Author
from cvgen.model.publication import Publication, TranslatedTitle
from cvgen.model.text import literal
from cvgen.model.work_type import Status, WorkType
from tests.support.samples import locale
from tests.unit.bibliography.works import BARE

MINE = "\ue008{}\ue009".format


def item(
    work: Publication, *shown: int, owner: int | None = 1, initials: bool = False
) -> Item:
    owned = OwnedWork(work, owner)
    return csl_variables(owned, shown or (0, 1), locale(), initials=initials)


def test_text_variables_have_their_names() -> None:
    work = replace(
        BARE,
        type=WorkType.ARTICLE_JOURNAL,
        container_title=literal("Journal"),
        publisher_place=literal("London"),
        number_of_pages="300",
        event_title=literal("Meeting"),
        language="de",
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
        "event": "Meeting",
        "event-title": "Meeting",
        "language": "de",
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
    assert item(work)["issued"] == {"literal": "\ue00aunder review\ue00b"}


def test_a_note_is_left_to_the_cv() -> None:
    assert "note" not in item(replace(BARE, note=literal("In Swedish")))


def test_a_title_is_followed_by_its_translation() -> None:
    translated = (TranslatedTitle(language="en", title=literal("Spring")),)
    work = replace(
        BARE, title=literal("春"), language="zh", title_translated=translated
    )
    assert item(work)["title"] == "春 [Spring]"


def test_arxiv_is_the_address_of_a_work_that_has_no_other() -> None:
    work = replace(BARE, arxiv=ArxivId("2401.00001"))
    assert item(work)["URL"] == "https://arxiv.org/abs/2401.00001"
    assert "URL" not in item(replace(work, doi=Doi("10.1000/182")))
    page = replace(work, url=WebAddress("https://example.org/a"))
    assert item(page)["URL"] == "https://example.org/a"


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ("Chien-yi", {"family": "Lin", "given": "Chien-Yi"}),
        ("c.y.", {"family": "Lin", "given": "C. Y."}),
        (
            "Maria de los Ángeles",
            {"family": "Lin", "given": "Maria de los Ángeles"},
        ),
        ("Sir JP", {"family": "Lin", "given": "J. P."}),
        ("יואב", {"literal": "יואב Lin"}),
        ("Mei 梅", {"literal": "Mei 梅 Lin"}),
        ("", {"family": "Lin"}),
    ],
)
def test_initials_are_made_of_capitals_only(given: str, parts: dict[str, str]) -> None:
    work = replace(BARE, author=(Author(family="Lin", given=given),))
    assert item(work, 0, owner=None, initials=True)["author"] == [parts]
    full = {"family": "Lin", "given": given} if given else {"family": "Lin"}
    assert item(work, 0, owner=None)["author"] == [full]


@pytest.mark.parametrize(
    ("kind", "page", "told"),
    [
        (WorkType.ARTICLE_JOURNAL, "", "e6302"),
        (WorkType.ARTICLE_JOURNAL, "1-9", "1-9"),
        (WorkType.REPORT, "", None),
    ],
)
def test_the_number_of_an_article_stands_for_its_page(
    kind: WorkType, page: str, told: str | None
) -> None:
    found = item(replace(BARE, type=kind, page=page, number="e6302"))
    assert (found.get("page"), found["number"]) == (told, "e6302")
