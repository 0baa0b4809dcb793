"""Differences that say nothing are none."""

from __future__ import annotations

import pytest

from cvgen.importers.merge.compare import is_alike, is_same_preprint, shown
from cvgen.loading.names import read_author
from cvgen.model.date import PartialDate
from cvgen.model.identifiers import ArxivId, Doi
from cvgen.model.publication import Preprint
from cvgen.model.text import literal
from cvgen.model.work_type import WorkType

CHEN = read_author("Mei Chen")


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (literal("Floods: a Review"), literal("floods — a review")),
        (Doi("10.1/A"), Doi("10.1/a")),
        (ArxivId("2401.00001v2"), ArxivId("2401.00001")),
        (PartialDate(2024, 5), PartialDate(2024)),
        ((CHEN,), (read_author("M. Chen"),)),
        (read_author("García Márquez, Ana"), read_author("Ana García Márquez")),
        (Preprint(arxiv=ArxivId("2401.1")), Preprint(arxiv=ArxivId("2401.1v2"))),
        ("1-9", "1–9"),
    ],
)
def test_spellings_are_alike(mine: object, theirs: object) -> None:
    assert is_alike(mine, theirs)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (literal("Floods"), literal("Droughts")),
        (ArxivId("solv-int/9901001"), ArxivId("solv-int/9902002")),
        (PartialDate(2024), PartialDate(2024, 5)),
        ((CHEN,), (CHEN, CHEN)),
        (CHEN, read_author("Ada Chen")),
        (WorkType.BOOK, WorkType.REPORT),
    ],
)
def test_facts_are_not(mine: object, theirs: object) -> None:
    assert not is_alike(mine, theirs)


def test_a_preprint_without_a_number_may_be_any() -> None:
    assert is_same_preprint(Preprint(arxiv=ArxivId("1")), Preprint(doi=Doi("10.1/a")))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (literal("A"), "A"),
        (PartialDate(2024, 5), "2024-05"),
        ((CHEN, CHEN), "Mei Chen; Mei Chen"),
        (WorkType.BOOK, "book"),
        (Doi("10.1/a"), "10.1/a"),
        ("3", "3"),
    ],
)
def test_a_value_is_shown_as_a_person_reads_it(value: object, text: str) -> None:
    assert shown(value) == text
