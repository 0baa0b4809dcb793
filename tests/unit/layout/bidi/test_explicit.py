"""Embeddings, overrides and isolates raise levels, to a depth and no further."""

from __future__ import annotations

from cvgen.layout.bidi.explicit import (
    explicit_levels,
    first_strong_level,
    matching_isolates,
)

DEEPEST = 125


def levels(written: str) -> list[int]:
    return explicit(written)[0]


def explicit(written: str) -> tuple[list[int], list[str]]:
    classes = written.split()
    return explicit_levels(classes, matching_isolates(classes), 0)


def test_isolates_are_matched_from_the_inside() -> None:
    assert matching_isolates(["LRI", "RLI", "PDI", "L", "PDI", "PDI"]) == {1: 2, 0: 4}


def test_the_first_strong_class_outside_of_isolates_counts() -> None:
    classes = ["EN", "RLI", "R", "PDI", "L", "R"]
    assert first_strong_level(classes, matching_isolates(classes), 0, 6) == 0
    assert first_strong_level(classes, matching_isolates(classes), 5, 6) == 1
    assert first_strong_level(classes, {}, 0, 6) is None


def test_an_embedding_has_the_next_level_of_its_direction() -> None:
    assert levels("L RLE L LRE L PDF L PDF L")[::2] == [0, 1, 2, 1, 0]


def test_an_isolate_stands_outside_of_its_level() -> None:
    assert levels("RLI L PDI L") == [0, 1, 0, 0]
    assert levels("FSI R PDI FSI L PDI") == [0, 1, 0, 0, 2, 0]


def test_an_override_changes_classes() -> None:
    assert explicit("RLO L EN PDF L")[1] == ["RLO", "R", "R", "PDF", "L"]


def test_an_isolate_s_end_ends_the_embeddings_in_it() -> None:
    assert levels("RLI LRE L PDI L")[3:] == [0, 0]


def test_an_end_that_nothing_began_is_ignored() -> None:
    assert levels("PDF PDI L RLI PDF R") == [0, 0, 0, 0, 1, 1]


def test_what_is_too_deep_is_counted_and_not_obeyed() -> None:
    deep = "RLE " * 200 + "L " + "PDF " * 200 + "L"
    found = levels(deep)
    assert max(found) == DEEPEST
    assert (found[200], found[-1]) == (DEEPEST, 0)
    isolates = levels("RLI " * 200 + "L " + "PDI " * 200 + "L")
    assert (isolates[200], isolates[-1]) == (DEEPEST, 0)
