from __future__ import annotations

import pytest

from cvgen.cli.changes.line import Line
from cvgen.cli.changes.works import SingleWorkChange, word_work
from cvgen.model.work_type import Status
from cvgen.record.change import (
    Listing,
    PreprintPublished,
    StateChanged,
    WorkAdded,
    WorkDropped,
    WorkMoved,
    WorkPart,
    WorkRenamed,
    WorkReworded,
    WorksReordered,
)

TITLES = {"flat": "Flat minima"}


def at(number: str = "[1]", section: str = "Works", group: str = "") -> Listing:
    return Listing(section=section, group=group, number=number)


@pytest.mark.parametrize(
    ("change", "verb", "text"),
    [
        (
            WorkAdded(work="flat", listing=at(), state=Status.UNDER_REVIEW),
            "new",
            "[1] flat: Flat minima, under review",
        ),
        (
            WorkAdded(work="flat", listing=at(""), state=Status.PUBLISHED),
            "new",
            "flat: Flat minima",
        ),
        (WorkDropped(work="gone", listing=at(), state=None), "dropped", "[1] gone"),
        (
            StateChanged(
                work="flat",
                listing=at(),
                before=Status.UNDER_REVIEW,
                after=Status.IN_PRESS,
            ),
            "in press",
            "[1] flat: Flat minima, was under review",
        ),
        (
            PreprintPublished(work="flat", listing=at()),
            "published",
            "[1] flat: Flat minima, was a preprint",
        ),
        (
            WorkRenamed(work="flat", before="minima", listing=at()),
            "other id",
            "[1] flat: Flat minima, was minima",
        ),
        (
            WorkReworded(
                work="flat", listing=at(), parts=(WorkPart.TITLE, WorkPart.DETAILS)
            ),
            "reworded",
            "[1] flat: Flat minima (title, details)",
        ),
        (
            WorksReordered(section="Works"),
            "reordered",
            "works that have not changed stand in another order",
        ),
    ],
    ids=[
        *("new", "published", "dropped", "state", "type", "id", "reworded"),
        "reordered",
    ],
)
def test_a_change_is_a_line(change: SingleWorkChange, verb: str, text: str) -> None:
    assert word_work(change, TITLES) == Line("Works", verb, text)


@pytest.mark.parametrize(
    ("before", "place"),
    [
        (at("[3]", "B"), "[3] in B"),
        (at("", "B"), "in B"),
        (at("[P1]", group="Preprints"), "[P1] in Preprints"),
        (at("[P1]", "B", "Preprints"), "[P1] in B, Preprints"),
    ],
    ids=["list", "unnumbered", "group", "both"],
)
def test_a_work_that_has_moved_tells_from_where(before: Listing, place: str) -> None:
    moved = WorkMoved(work="flat", before=before, after=at())
    text = f"[1] flat: Flat minima, was {place}"
    assert word_work(moved, TITLES) == Line("Works", "moved", text)
