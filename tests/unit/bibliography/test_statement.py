"""Each type of work has a statement that suits it, and loses nothing of a work."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.bibliography.parts import Wording
from cvgen.bibliography.statement import STATEMENTS, word_statement
from cvgen.loading.names import read_name
from cvgen.model.date import PartialDate
from cvgen.model.publication import Publication
from cvgen.model.text import RichText, literal, plain_text
from cvgen.model.variant import AuthorPolicy
from cvgen.model.work_type import WorkType
from tests.support.samples import locale
from tests.unit.bibliography.works import BARE

BY = read_name("Ada Okafor")
PRESS = {"publisher": literal("Example Press"), "publisher_place": literal("London")}
MEETING = {"event_title": literal("Example Meeting"), "event_place": literal("Vienna")}
YEAR = PartialDate(2024)
DAY = PartialDate(2024, 5, 9)

VALUES = {
    "genre": (literal("Genre"), "Genre"),
    "container_title": (literal("Container"), "Container"),
    "volume": ("12", "12"),
    "number_of_volumes": ("93", "93"),
    "issue": ("41", "41"),
    "page": ("101-118", "101–118"),
    "number": ("77", "77"),
    "chapter_number": ("6", "ch. 6"),
    "collection_title": (literal("Series"), "Series"),
    "collection_number": ("55", "55"),
    "edition": ("2", "2nd edition"),
    "version": ("1.2", "version 1.2"),
    "number_of_pages": ("300", "300 pp."),
    "medium": (literal("Medium"), "Medium"),
    "publisher": (literal("Press"), "Press"),
    "publisher_place": (literal("London"), "London"),
    "authority": (literal("Office"), "Office"),
    "event_title": (literal("Meeting"), "Meeting"),
    "event_place": (literal("Vienna"), "Vienna"),
    "event_date": (PartialDate(2023, 7), "Jul 2023"),
    "editor": ((BY,), "Ada Okafor (ed.)"),
    "translator": ((BY,), "translated by Ada Okafor"),
}
"""A value of each field, and what must be read of it."""


UNSAID = {"publisher", "publisher_place"}
"""What no list says of an article in a journal, and what is said of all others."""


def is_in_journal(work: Publication) -> bool:
    kinds = {"article-journal", "periodical", "review", "review-book"}
    return work.type.value in kinds and work.container_title is not None


def statement(work: Publication, *, is_told: bool = False) -> str:
    runs = word_statement(work, Wording(locale(), AuthorPolicy(), is_told=is_told))
    return plain_text(RichText(runs)).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("kind", WorkType, ids=lambda kind: str(kind.value))
def test_every_type_has_a_statement_that_ends_with_its_date(kind: WorkType) -> None:
    work = replace(BARE, type=kind, issued=DAY, container_title=literal("Container"))
    assert kind in STATEMENTS
    assert re.match(r"(?:[A-Z][ a-z]+, )?(?:In )?Container", statement(work))
    assert statement(work).endswith("2024")


@pytest.mark.property
@given(st.sampled_from(WorkType), st.sets(st.sampled_from(sorted(VALUES)), min_size=1))
def test_no_field_is_lost_whatever_the_type(kind: WorkType, fields: set[str]) -> None:
    given_values = {field: VALUES[field][0] for field in fields}
    work = replace(BARE, type=kind, issued=YEAR, **given_values)
    text = statement(work).casefold()
    lost = [one for one in fields if VALUES[one][1].casefold() not in text]
    assert lost == [one for one in fields if one in UNSAID and is_in_journal(work)]
    assert text.count("2024") == 1


@pytest.mark.parametrize(
    ("kind", "fields", "text"),
    [
        (
            "article-journal",
            {"container_title": literal("J. Ex."), "volume": "12", "issue": "3"},
            "J. Ex., 12(3), 2024",
        ),
        (
            "article-journal",
            {"container_title": literal("J. Ex."), "volume": "12", "number": "1045"},
            "J. Ex., 12, article 1045, 2024",
        ),
        (
            "article-journal",
            {"container_title": literal("J. Ex."), **PRESS},
            "J. Ex., 2024",
        ),
        ("article-journal", PRESS, "Example Press, London, 2024"),
        (
            "article",
            {
                "genre": literal("Working paper"),
                "number": "1234",
                "collection_title": literal("Ex. Working Papers"),
            },
            "Working paper 1234, Ex. Working Papers, 2024",
        ),
        (
            "article",
            {"publisher": literal("bioRxiv"), "number": "2024/17"},
            "bioRxiv, 2024/17, 2024",
        ),
        (
            "article-newspaper",
            {"container_title": literal("The Example"), "page": "7"},
            "The Example, p. 7, 9 May 2024",
        ),
        (
            "paper-conference",
            {"container_title": literal("Proc. Ex."), "page": "1-9", **MEETING},
            "Proc. Ex., Example Meeting, Vienna, pp. 1–9, 2024",
        ),
        (
            "chapter",
            {
                "container_title": literal("Handbook"),
                "editor": (BY, read_name("Bin Li")),
                "page": "1-9",
                "chapter_number": "4",
                **PRESS,
            },
            (
                "In Ada Okafor and Bin Li (eds), Handbook, ch. 4, pp. 1–9, "
                "Example Press, London, 2024"
            ),
        ),
        (
            "book",
            {"edition": "2", "number_of_pages": "300", **PRESS},
            "2nd edition, Example Press, London, 300 pp., 2024",
        ),
        (
            "thesis",
            {"genre": literal("Ph.D. thesis"), "publisher": literal("University of X")},
            "Ph.D. thesis, University of X, 2024",
        ),
        (
            "report",
            {"number": "TR-7", "publisher": literal("Example Institute")},
            "Report TR-7, Example Institute, 2024",
        ),
        (
            "report",
            {"genre": literal("Technical report"), "number": "7"},
            "Technical report 7, 2024",
        ),
        ("report", {"number": "7"}, "Report 7, 2024"),
        ("document", {"number": "7"}, "No. 7, 2024"),
        ("dataset", {"number": "7"}, "Dataset, no. 7, 2024"),
        ("webpage", {"number": "7"}, "No. 7, 9 May 2024"),
        ("figure", {"number": "f7"}, "f7, 2024"),
        ("document", {"number": "e12", "page": "3"}, "e12, p. 3, 2024"),
        (
            "patent",
            {"number": "EP 1234567", "authority": literal("European Patent Office")},
            "Patent EP 1234567, European Patent Office, 9 May 2024",
        ),
        (
            "software",
            {"version": "1.2", "publisher": literal("Zenodo")},
            "Software, version 1.2, Zenodo, 2024",
        ),
        ("dataset", {"publisher": literal("Dryad")}, "Dataset, Dryad, 2024"),
        (
            "speech",
            {"genre": literal("Keynote"), **MEETING},
            "Keynote, Example Meeting, Vienna, 9 May 2024",
        ),
        (
            "webpage",
            {"container_title": literal("Pages"), "accessed": PartialDate(2026, 1, 2)},
            "Pages, 9 May 2024, accessed 2 Jan 2026",
        ),
        (
            "article-journal",
            {"container_title": literal("J. Ex."), "accessed": PartialDate(2026, 1, 2)},
            "J. Ex., 2024",
        ),
    ],
)
def test_a_type_has_a_statement_that_suits_it(
    kind: str, fields: dict[str, object], text: str
) -> None:
    work = replace(BARE, type=WorkType(kind), issued=DAY, **fields)
    assert statement(work) == text


def test_a_type_that_nothing_else_tells_is_named_unless_the_head_above_does() -> None:
    work = replace(BARE, type=WorkType.DATASET, issued=YEAR, version="1.2")
    assert statement(work) == "Dataset, version 1.2, 2024"
    assert statement(replace(work, version="")) == "Dataset, 2024"
    assert statement(work, is_told=True) == "Version 1.2, 2024"
    mine = replace(work, genre=literal("Survey"))
    assert (
        statement(mine) == statement(mine, is_told=True) == "Survey, version 1.2, 2024"
    )


def test_the_day_of_the_meeting_tells_the_year() -> None:
    work = replace(BARE, type=WorkType.PAPER_CONFERENCE, issued=YEAR, **MEETING)
    held = replace(work, event_date=PartialDate(2024, 7))
    assert statement(held) == "Example Meeting, Vienna, Jul 2024"
    assert statement(replace(held, issued=PartialDate(2025))).endswith("Jul 2024, 2025")


def test_the_place_of_the_meeting_is_not_taken_for_that_of_the_publisher() -> None:
    fields = {"container_title": literal("Proc. Ex."), **MEETING, **PRESS}
    work = replace(BARE, type=WorkType.PAPER_CONFERENCE, issued=YEAR, **fields)
    text = "Proc. Ex., Example Meeting, Vienna, Example Press, London, 2024"
    assert statement(work) == text


def test_proceedings_that_bear_the_name_of_the_meeting_name_it_once() -> None:
    work = replace(BARE, container_title=literal("Example Meeting"), **MEETING)
    assert statement(work) == "Example Meeting, Vienna"


@pytest.mark.parametrize(
    ("kind", "fields", "text"),
    [
        ("article-journal", {"page": "1-9"}, "Pp. 1–9, 2024"),
        ("article-journal", {"number": "1045"}, "Article 1045, 2024"),
        ("chapter", {"page": "7"}, "P. 7, 2024"),
        ("chapter", {"editor": (BY,), "page": "7"}, "Ada Okafor (ed.), p. 7, 2024"),
    ],
)
def test_a_word_at_the_beginning_has_a_capital(
    kind: str, fields: dict[str, object], text: str
) -> None:
    work = replace(BARE, type=WorkType(kind), issued=YEAR, **fields)
    assert statement(work) == text


@pytest.mark.parametrize(
    ("kind", "fields", "text"),
    [
        (
            "article-journal",
            {"container_title": literal("J. Ex."), "volume": "12", "edition": "2"},
            "J. Ex., 12, 2nd edition, 2024",
        ),
        (
            "thesis",
            {"genre": literal("Ph.D. thesis"), "edition": "2"},
            "Ph.D. thesis, 2nd edition, 2024",
        ),
    ],
)
def test_what_a_type_does_not_ask_for_stands_before_the_date(
    kind: str, fields: dict[str, object], text: str
) -> None:
    work = replace(BARE, type=WorkType(kind), issued=YEAR, **fields)
    assert statement(work) == text


@pytest.mark.parametrize("field", ["page", "number"])
def test_a_code_at_the_beginning_keeps_its_case(field: str) -> None:
    work = replace(BARE, type=WorkType.ARTICLE_JOURNAL, issued=YEAR, **{field: "e12"})
    assert statement(work) == "e12, 2024"
    assert statement(replace(work, page="e12", number="e12")) == "e12, 2024"


def test_a_date_alone_is_no_statement() -> None:
    assert statement(replace(BARE, issued=DAY)) == ""
