"""A PDF that was sent and the data of today differ by exactly the edits made since.

The PDF is really built, from the large sample, and its record read out of its bytes;
then the data is edited at random.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.bibliography.cited import cited_works
from cvgen.load import load
from cvgen.loading.source import SourceText
from cvgen.model.cv import Cv
from cvgen.model.publication import Publication
from cvgen.model.text import Prose, literal
from cvgen.pipeline import build
from cvgen.plan import Plan
from cvgen.record.change import (
    Change,
    EntryAdded,
    EntryChanged,
    EntryDropped,
    StateChanged,
    TextChanged,
    WorkAdded,
    WorkDropped,
    WorkRenamed,
    WorkRenumbered,
    WorkReworded,
    WorksReordered,
)
from cvgen.record.compare import compare_records
from cvgen.record.find import find_records
from cvgen.record.record import Record
from tests.property.known_edits import (
    GRANT_EDITS,
    KINDS,
    OTHER_SUMMARY,
    POSITION_EDITS,
    RENAMED,
    UTOPIA,
    ZOOKEEPER,
    Effect,
    Effects,
    edited_entries,
    edited_works,
)
from tests.support.samples import LARGE, described, folder_sources, inputs

pytestmark = pytest.mark.property

VARIANT = """
sections:
  - summary
  - {section: positions, order: file}
  - {section: grants, order: file}
  - {section: publications, sort: file}
numbering: {direction: DIRECTION}
"""
DIRECTIONS = ("ascending", "descending")

POSITIONS, GRANTS = "Appointments", "Grants and funding"
SUMMARY = Prose((literal("I listen to what is not said."),))


@cache
def sent(direction: str) -> tuple[Plan, Record]:
    """The plan of a CV, and the record in its PDF."""
    text = VARIANT.replace("DIRECTION", direction)
    sources = replace(
        folder_sources(LARGE),
        variant=SourceText("v.yaml", text),
        variant_name="v",
    )
    plan = load(sources)
    # The sample's own summary tells how many works there are.
    profile = replace(plan.cv.profile, summary=SUMMARY)
    plan = replace(plan, cv=replace(plan.cv, profile=profile))
    (record,) = find_records("sent.pdf", build(plan, inputs()).pdf)
    return plan, record


def effects_on_numbers(
    before: Sequence[Publication], after: Sequence[Publication], direction: str
) -> Effects:
    """What follows for the numbers, which are those of the places in the file."""
    old, new = numbers(before, direction), numbers(after, direction)
    then = {name: old.get(name.removesuffix(RENAMED)) for name in new}
    return Effects(
        ("renumbered", name, number, new[name])
        for name, number in then.items()
        if number not in {None, new[name]}
    )


def numbers(works: Sequence[Publication], direction: str) -> Mapping[str, str]:
    ids = [work.id for work in works]
    if direction == "descending":
        ids.reverse()
    return {name: f"[{number}]" for number, name in enumerate(ids, start=1)}


def effect(change: Change) -> Effect:  # noqa: PLR0911 -- a line for each kind
    match change:
        case WorkAdded():
            return ("added", change.work)
        case WorkDropped():
            return ("dropped", change.work)
        case WorkRenamed():
            return ("renamed", change.before, change.work)
        case StateChanged():
            return ("state", change.work, change.before, change.after)
        case WorkReworded():
            return ("reworded", change.work, change.parts)
        case WorkRenumbered():
            before, after = change.before.number, change.after.number
            return ("renumbered", change.work, before, after)
        case EntryChanged():
            return ("changed", change.section, change.parts)
        case EntryAdded() | EntryDropped() | TextChanged() | WorksReordered():
            return (KINDS[type(change)], change.section)
        case _:
            return ("unexpected", change)


@st.composite
def edited_cv(draw: st.DrawFn, plan: Plan) -> tuple[Cv, Effects]:
    """A CV after some edits, and what a comparison should say of them."""
    cv, profile = plan.cv, plan.cv.profile
    cited = cited_works(cv, plan.variant)
    works, effects = draw(edited_works(cv.publications, cited))
    positions, more = draw(
        edited_entries(POSITIONS, profile.positions, ZOOKEEPER, POSITION_EDITS)
    )
    grants, others = draw(edited_entries(GRANTS, profile.grants, UTOPIA, GRANT_EDITS))
    effects += more + others
    if draw(st.booleans()):
        profile = replace(profile, summary=OTHER_SUMMARY)
        effects["text", "Research summary"] += 1
    profile = replace(profile, positions=positions, grants=grants)
    return replace(cv, profile=profile, publications=works), effects


@settings(max_examples=40, deadline=None)
@given(direction=st.sampled_from(DIRECTIONS), data=st.data())
def test_all_edits_are_found_and_nothing_else(
    direction: str, data: st.DataObject
) -> None:
    plan, record = sent(direction)
    cv, effects = data.draw(edited_cv(plan))
    effects += effects_on_numbers(plan.cv.publications, cv.publications, direction)
    changes = compare_records(record, described(replace(plan, cv=cv)))
    event("nothing changed" if not effects else "something changed")
    assert Effects(map(effect, changes)) == effects


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_without_edits_nothing_has_changed(direction: str) -> None:
    plan, record = sent(direction)
    assert compare_records(record, described(plan)) == ()
    assert sum(len(group.works) for group in record.sections[-1].groups) == 200
