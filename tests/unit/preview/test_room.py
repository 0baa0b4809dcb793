"""The room that is left on the pages is counted in lines."""

from __future__ import annotations

import pytest

from cvgen.files.bundled import bundled_folder
from cvgen.pipeline import build
from cvgen.preview.room import Room, room_of
from cvgen.preview.source_map import owners_of
from tests.support.samples import inputs_of, planned, work

PROFILE = "name: Ada Okafor"


def room(works: int, variant: str = "description: Any") -> Room:
    texts = "".join(work(n, f"Title {n}") for n in range(works))
    plan = planned(PROFILE, texts or "[]", variant)
    result = build(plan, inputs_of(plan, bundled_folder("data")))
    return room_of(plan, result, owners_of(result.document))


def test_pages_are_counted_against_the_limit() -> None:
    found = room(40, "limits: {pages: 2}")
    assert (found.pages, found.limit, len(found.spare)) == (3, 2, 3)
    assert room(1).limit is None


def test_a_work_takes_three_lines_and_the_gap_before_it() -> None:
    many, more = room(4).spare[0], room(5).spare[0]
    assert many - more in {3, 4}
    assert more > 20


@pytest.mark.parametrize("works", [1, 9, 30])
def test_the_lines_are_those_that_fit_has_counted(works: int) -> None:
    fitted = room(works, "{fit: true, limits: {pages: 4}}")
    assert room(works).spare == fitted.spare


def test_a_preset_is_named() -> None:
    found = room(3, "{preset: erc-2027, waive: []}")
    assert "ERC" in found.preset
    assert room(3).preset == ""
