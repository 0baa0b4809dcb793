"""A paragraph's runs are parted where the direction changes, and lose nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.document.block import StyledRun
from cvgen.layout.bidi.direct import direct
from cvgen.model.text import Isolate
from tests.support.right_to_left import as_hebrew, as_latin
from tests.unit.layout.documents import NOTE, any_characters, run, steady

BEGINS, GOES_ON = Isolate.BEGINS, Isolate.GOES_ON

some_runs = st.lists(
    st.builds(
        lambda text, isolate: replace(run(text), isolate=isolate),
        st.text(st.sampled_from("aא1 ,\u2067\u2069") | any_characters, min_size=1),
        st.sampled_from(Isolate),
    )
)


def isolate(text: str, kind: Isolate = BEGINS) -> StyledRun:
    return replace(run(as_hebrew(text)), isolate=kind)


def parts(*runs: str | StyledRun, base: int | None = None) -> list[tuple[str, int]]:
    """The parts in Latin capitals with their levels."""
    styled = [run(as_hebrew(one)) if isinstance(one, str) else one for one in runs]
    directed = direct(styled, base)
    texts = [as_latin(one.text) for one in directed.runs]
    return list(zip(texts, directed.levels, strict=True))


def test_a_run_is_parted_where_its_direction_changes() -> None:
    assert parts("a AB c") == [("a ", 0), ("AB", 1), (" c", 0)]
    assert parts("A 1 B") == [("A ", 1), ("1", 2), (" B", 1)]


def test_a_part_keeps_the_style_of_its_run() -> None:
    directed = direct([run("a"), run("א", NOTE)], None)
    assert [one.style for one in directed.runs] == [run("").style, NOTE]


def test_names_that_are_not_isolates_run_together() -> None:
    assert parts("by AB, CD and e") == [("by ", 0), ("AB, CD", 1), (" and e", 0)]


def test_a_comma_between_isolates_keeps_its_place() -> None:
    names = (isolate("AB"), run(", "), isolate("CD"))
    assert parts(*names) == [("AB", 1), (", ", 0), ("CD", 1)]


def test_of_names_that_are_isolates_none_changes_places() -> None:
    latin = replace(run("ab"), isolate=BEGINS)
    names = (isolate("AB"), run(", "), latin, run(", "), isolate("CD"), run(" e"))
    assert parts(*names, base=1) == [
        ("AB", 3),
        (", ", 1),
        ("ab", 2),
        (", ", 1),
        ("CD", 3),
        (" ", 1),
        ("e", 2),
    ]


def test_a_year_behind_an_isolate_stays_behind_it() -> None:
    assert parts(isolate("AB"), ", 12(3), 2024.") == [("AB", 1), (", 12(3), 2024.", 0)]


def test_an_isolate_may_have_several_runs() -> None:
    title = (isolate("AB "), isolate("C", GOES_ON), run(", 1"))
    assert parts(*title) == [("AB ", 1), ("C", 1), (", 1", 0)]
    assert direct(title, None).base == 0


def test_isolates_side_by_side_are_two() -> None:
    assert parts(isolate("A 1"), isolate("B")) == [("A ", 1), ("1", 2), ("B", 1)]


def test_the_first_strong_character_outside_of_isolates_gives_the_base() -> None:
    assert direct([isolate("AB"), run(" and c")], None).base == 0
    assert direct([run(as_hebrew("AB c"))], None).base == 1
    assert direct([isolate("AB")], None).base == 0
    assert direct([run(as_hebrew("A"))], 0).base == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a", False), ("é中", False), ("aא", True), ("ا", True), ("\u202ea", True)],
    ids=["ascii", "others", "hebrew", "arabic", "override"],
)
def test_only_right_to_left_text_has_directions(text: str, *, expected: bool) -> None:
    assert bool(direct([run("x"), run(text)], None).levels) is expected


@pytest.mark.property
@given(runs=some_runs, base=st.sampled_from((None, 0, 1)))
@steady
def test_the_text_is_kept_in_its_order(runs: list[StyledRun], base: int | None) -> None:
    directed = direct(runs, base)
    assert "".join(one.text for one in directed.runs) == "".join(
        one.text for one in runs
    )
    assert len(directed.levels) in {0, len(directed.runs)}
