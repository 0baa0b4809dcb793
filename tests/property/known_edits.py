"""Edits of a CV, with the changes that each of them is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias, TypeVar

from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.model.amount import Amount
from cvgen.model.date import End, PartialDate
from cvgen.model.entry_kinds import GrantStatus
from cvgen.model.publication import Publication
from cvgen.model.sections.grants import Grant
from cvgen.model.sections.positions import Position
from cvgen.model.text import Prose, RichText, TextRun, coalesced, literal
from cvgen.model.work_type import Status
from cvgen.record.change import (
    EntryAdded,
    EntryDropped,
    EntryPart,
    TextChanged,
    WorkPart,
    WorksReordered,
)

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

KINDS = {
    EntryAdded: "new",
    EntryDropped: "gone",
    TextChanged: "text",
    WorksReordered: "reordered",
}

LAST_YEAR = PartialDate(2098)
OTHER_SUMMARY = Prose((literal("I listen to what is said."),))
ZOOKEEPER = Position(title=literal("Zookeeper"), place=literal("Atlantis"))
UTOPIA = Grant(title=literal("Utopia, mapped"), number="U-1")

E = TypeVar("E", Position, Grant)


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
