"""Every character belongs to one sequence, which goes on behind isolates."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cvgen.layout.bidi.classes import REMOVED
from cvgen.layout.bidi.explicit import explicit_levels, matching_isolates
from cvgen.layout.bidi.sequences import IsolatingRun, isolating_runs
from tests.unit.layout.documents import steady

CLASSES = [
    *("L", "R", "AL", "EN", "WS", "ON", "NSM", "BN"),
    *("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"),
]


def sequences(classes: list[str], base: int = 0) -> tuple[IsolatingRun, ...]:
    matches = matching_isolates(classes)
    levels, _ = explicit_levels(classes, matches, base)
    return isolating_runs(classes, levels, matches, base)


def test_a_sequence_goes_on_behind_an_isolate() -> None:
    around, within = sequences(["L", "RLI", "R", "PDI", "L"])
    assert (around.places, around.level) == ((0, 1, 3, 4), 0)
    assert (within.places, within.level, within.start, within.end) == (
        (2,),
        1,
        "R",
        "R",
    )


def test_the_ends_take_the_higher_level_beside_them() -> None:
    first, second = sequences(["L", "RLE", "L", "PDF"])
    assert (first.start, first.end) == ("L", "R")
    assert (second.start, second.end) == ("R", "R")


def test_behind_an_isolate_that_never_ends_is_the_paragraph() -> None:
    first, _ = sequences(["L", "RLI", "R"])
    assert first.end == "L"


@given(st.lists(st.sampled_from(CLASSES)), st.sampled_from((0, 1)))
@steady
def test_every_kept_place_is_in_one_sequence(classes: list[str], base: int) -> None:
    places = [i for one in sequences(classes, base) for i in one.places]
    kept = [i for i, kind in enumerate(classes) if kind not in REMOVED]
    assert sorted(places) == kept
