"""A PDF that was sent and the data of today differ by exactly the edits made since.

The PDF is really built, from the large sample, and its record read out of its bytes;
then the data is edited at random.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypeAlias, TypeVar

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.bibliography.cited import cited_works
from cvgen.load import load
from cvgen.loading.source import SourceText
from cvgen.model.amount import Amount
from cvgen.model.cv import Cv
from cvgen.model.date import End, PartialDate
from cvgen.model.entry_kinds import GrantStatus
from cvgen.model.publication import Publication
from cvgen.model.sections.grants import Grant
from cvgen.model.sections.positions import Position
from cvgen.model.text import Prose, RichText, TextRun, coalesced, literal
from cvgen.model.work_type import Status
from cvgen.pipeline import build
from cvgen.plan import Plan
from cvgen.record.change import (
    Change,
    EntryAdded,
    EntryChanged,
    EntryDropped,
    EntryPart,
    StateChanged,
    TextChanged,
    WorkAdded,
    WorkDropped,
    WorkPart,
    WorkRenamed,
    WorkRenumbered,
    WorkReworded,
    WorksReordered,
)
from cvgen.record.compare import compare_records
from cvgen.record.find import find_records
from cvgen.record.record import Record
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

Edits: TypeAlias = dict[str, str]
"""What is done, by the id of a work or the place of an entry."""

Effect: TypeAlias = tuple[object, ...]
"""What one edit does, as a comparison should tell it."""

Effects: TypeAlias = Counter[Effect]

WORK_EDITS = ("drop", "retitle", "restate", "volume", "rename")
RENAMED = "-renamed"
"""The end of the id of a work that has another one."""

POSITION_EDITS = ("drop", "retitle", "end")
GRANT_EDITS = ("drop", "retitle", "end", "amount")

POSITIONS, GRANTS = "Appointments", "Grants and funding"
KINDS = {
    EntryAdded: "new",
    EntryDropped: "gone",
    TextChanged: "text",
    WorksReordered: "reordered",
}

LAST_YEAR = PartialDate(2098)
SUMMARY = Prose((literal("I listen to what is not said."),))
OTHER_SUMMARY = Prose((literal("I listen to what is said."),))
ZOOKEEPER = Position(title=literal("Zookeeper"), place=literal("Atlantis"))
UTOPIA = Grant(title=literal("Utopia, mapped"), number="U-1")

E = TypeVar("E", Position, Grant)


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


def edits(places: Sequence[str], kinds: Sequence[str]) -> st.SearchStrategy[Edits]:
    some = st.lists(st.sampled_from(places), unique=True, max_size=6)
    return some.flatmap(
        lambda chosen: st.fixed_dictionaries(
            {place: st.sampled_from(kinds) for place in chosen}
        )
    )


def longer(text: RichText) -> RichText:
    return coalesced((*text.runs, TextRun(" revisited")))


def next_state(work: Publication) -> Status:
    """Another state; a work with a date may have any."""
    state = work.status or Status.PUBLISHED
    return Status.ACCEPTED if state is Status.IN_PRESS else Status.IN_PRESS


def edited_work(work: Publication, edit: str | None) -> Publication | None:
    match edit:
        case "drop":
            return None
        case "retitle":
            return replace(work, title=longer(work.title))
        case "restate":
            return replace(work, status=next_state(work))
        case "volume":
            return replace(work, volume="987")
        case "rename":
            return replace(work, id=f"{work.id}{RENAMED}")
        case _:
            return work


def edited_entry(entry: E, edit: str | None) -> E | None:
    match edit:
        case "drop":
            return None
        case "retitle":
            return replace(entry, title=longer(entry.title))
        case "end":
            return replace(entry, end=End(LAST_YEAR))
        case "amount":
            return replace(entry, amount=Amount(total=987, currency="GBP"))
        case _:
            return entry


def effects_on_works(works: Sequence[Publication], edits: Edits) -> Effects:
    """What was done to works that there were, but for their numbers."""
    parts = {"retitle": (WorkPart.TITLE,), "volume": (WorkPart.DETAILS,)}
    known = {work.id: work for work in works}
    effects = Effects()
    for name, edit in edits.items():
        state = known[name].status or Status.PUBLISHED
        if edit == "drop":
            effects["dropped", name] += 1
        elif edit == "rename":
            effects["renamed", name, f"{name}{RENAMED}"] += 1
        elif edit == "restate":
            effects["state", name, state, next_state(known[name])] += 1
        else:
            effects["reworded", name, parts[edit]] += 1
    return effects


def effects_on_entries(section: str, entries: Sequence[E], edits: Edits) -> Effects:
    return Effects(
        ("gone", section)
        if edit == "drop"
        else ("changed", section, changed_parts(entries[int(place)], edit))
        for place, edit in edits.items()
    )


def changed_parts(entry: Position | Grant, edit: str) -> tuple[EntryPart, ...]:
    """What an edit changes; a grant with dates says elsewhere that it is pending."""
    parts = {
        "retitle": EntryPart.TITLE,
        "end": EntryPart.LABEL,
        "amount": EntryPart.DETAILS,
    }
    match entry:
        case Grant(status=GrantStatus.PENDING, start=None, end=None) if edit == "end":
            return (EntryPart.LABEL, EntryPart.DETAILS)
        case _:
            return (parts[edit],)


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
def edited_works(
    draw: st.DrawFn, before: tuple[Publication, ...], cited: frozenset[str]
) -> tuple[tuple[Publication, ...], Effects]:
    """The works after some edits, and what a comparison should say of them.

    A work that another one cites must stay, under its id. What is new has a title of
    its own, or it might be a work that was dropped.
    """
    names = [work.id for work in before]
    drawn = draw(edits(names, WORK_EDITS)).items()
    done = {
        name: "retitle" if edit in {"drop", "rename"} and name in cited else edit
        for name, edit in drawn
    }
    works, effects = list(before), effects_on_works(before, done)
    if draw(st.booleans()):
        rest = st.sampled_from([name for name in names if name not in done])
        one, other = draw(st.lists(rest, min_size=2, max_size=2, unique=True))
        i, j = names.index(one), names.index(other)
        works[i], works[j] = works[j], works[i]
        effects["reordered", "Publications"] += 1
    after = [new for w in works if (new := edited_work(w, done.get(w.id)))]
    for number in range(draw(st.integers(0, 3))):
        model = draw(st.sampled_from(before))
        place = draw(st.integers(0, len(after)))
        title = longer(longer(model.title))
        after.insert(place, replace(model, id=f"new{number}", title=title))
        effects["added", f"new{number}"] += 1
    return tuple(after), effects


@st.composite
def edited_entries(
    draw: st.DrawFn, section: str, before: tuple[E, ...], new: E, kinds: Sequence[str]
) -> tuple[tuple[E, ...], Effects]:
    """The entries of a section after some edits, likewise."""
    done = draw(edits([str(place) for place in range(len(before))], kinds))
    edited = (edited_entry(one, done.get(str(i))) for i, one in enumerate(before))
    after, effects = (
        [one for one in edited if one],
        effects_on_entries(section, before, done),
    )
    # A section without entries would be gone as a whole.
    if not after or draw(st.booleans()):
        after.insert(draw(st.integers(0, len(after))), new)
        effects["new", section] += 1
    return tuple(after), effects


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
