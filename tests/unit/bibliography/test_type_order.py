"""Every type has its place, and a working paper that of the papers of its kind."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.bibliography.type_order import PLACES, counted_type
from cvgen.model.text import literal
from cvgen.model.work_type import WorkType
from tests.unit.bibliography.works import BARE


def test_every_type_has_one_place() -> None:
    assert set(PLACES) == set(WorkType)
    assert sorted(PLACES.values()) == list(range(len(WorkType)))


def test_scholarship_comes_before_what_is_for_everybody() -> None:
    wanted = (
        *(WorkType.BOOK, WorkType.CHAPTER, WorkType.ARTICLE_JOURNAL),
        *(WorkType.PAPER_CONFERENCE, WorkType.REPORT, WorkType.PATENT),
        *(WorkType.ARTICLE_NEWSPAPER, WorkType.MAP, WorkType.POST_WEBLOG),
    )
    places = [PLACES[kind] for kind in wanted]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("kind", "genre", "counted"),
    [
        ("report", "Working Paper", "article"),
        ("report", " discussion paper", "article"),
        ("report", "Arbeitspapier", "article"),
        ("report", "NBER working paper", "article"),
        ("report", "IWH-Diskussionspapier", "article"),
        ("report", "Networking paper", "report"),
        ("report", "Working paper of the Commission", "report"),
        ("report", "Technical report", "report"),
        ("report", "", "report"),
        ("chapter", "Working paper", "chapter"),
    ],
)
def test_a_report_that_is_a_working_paper_counts_as_one(
    kind: str, genre: str, counted: str
) -> None:
    work = replace(BARE, type=WorkType(kind), genre=literal(genre) if genre else None)
    assert counted_type(work).value == counted
