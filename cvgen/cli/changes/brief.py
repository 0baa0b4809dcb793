"""All changes from one build to the next, in a line.

Part of ``cli.changes``. What is new is named, as far as there is room; what follows
from it, as numbers that move on, is counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from cvgen.cli.changes.line import LETTERHEAD
from cvgen.live.changes import Changes
from cvgen.record.change import (
    Change,
    Choice,
    ChoiceChanged,
    EntriesReordered,
    EntryAdded,
    EntryChanged,
    EntryDropped,
    PreprintPublished,
    SectionAdded,
    SectionDropped,
    SectionRetitled,
    SectionsReordered,
    StateChanged,
    TextChanged,
    WorkAdded,
    WorkDropped,
    WorkMoved,
    WorkRenamed,
    WorkRenumbered,
    WorkReworded,
    WorksReordered,
)

__all__ = ["word_briefly"]

MOST_NAMED = 3

APPEARANCE = "looks other, says the same"
NOTHING = "nothing on the page has changed"
"""A comment was edited, or what this variant does not print."""

WORKS: tuple[tuple[str, tuple[type[Change], ...]], ...] = (
    ("added", (WorkAdded,)),
    ("removed", (WorkDropped,)),
    ("edited", (WorkReworded, StateChanged, PreprintPublished)),
    ("under another id", (WorkRenamed,)),
    ("moved", (WorkMoved,)),
)
"""What is said of works that are named."""

ENTRIES: tuple[tuple[str, tuple[type[Change], ...]], ...] = (
    ("added", (EntryAdded,)),
    ("removed", (EntryDropped,)),
    ("edited", (EntryChanged,)),
)


def word_briefly(changes: Changes) -> str:
    """The changes in a line, as ``1 work added (a2026), 3 renumbered; 2 → 3 pages``."""
    parts = [
        *_works(changes.what),
        *_entries(changes.what),
        *dict.fromkeys(filter(None, map(_other, changes.what))),
    ]
    if changes.pages:
        before, after = changes.pages
        parts.append(f"{before} → {after} pages")
    return ", ".join(parts) or (NOTHING if changes.looks_same else APPEARANCE)


def _works(what: Sequence[Change]) -> Iterator[str]:
    for verb, kinds in WORKS:
        found = (_work(one) for one in what if isinstance(one, kinds))
        if names := tuple(dict.fromkeys(found)):
            yield f"{_counted(len(names), 'work')} {verb} ({_listed(names)})"
    moved = {one.work for one in what if isinstance(one, WorkRenumbered)}
    if moved:
        yield f"{_counted(len(moved), 'work')} renumbered"


def _work(one: Change) -> str:
    """The id of a work, with that which it had."""
    now = getattr(one, "work", "")
    return f"{one.before} → {now}" if isinstance(one, WorkRenamed) else now


def _entries(what: Sequence[Change]) -> Iterator[str]:
    for verb, kinds in ENTRIES:
        sections = Counter(
            getattr(one, "section", "") for one in what if isinstance(one, kinds)
        )
        for section, count in sections.items():
            where = section or LETTERHEAD
            noun = "line" if not section else "entry"
            yield f"{_counted(count, noun)} {verb} in {where}"


def _other(one: Change) -> str:  # noqa: PLR0911 — a case a line
    """What is said of a change that is neither a work's nor an entry's."""
    match one:
        case TextChanged():
            return f"{one.section} reworded"
        case SectionAdded():
            return f"{one.section} is new"
        case SectionDropped():
            return f"{one.section} is gone"
        case SectionRetitled():
            return f"{one.before} now called {one.after}"
        case SectionsReordered():
            return "sections in another order"
        case WorksReordered() | EntriesReordered():
            return f"{one.section} in another order"
        case ChoiceChanged():
            return _choice(one)
        case _:
            return ""


def _choice(one: ChoiceChanged) -> str:
    match one.choice:
        case Choice.VARIANT_FILE:
            return "the variant's file is another"
        case Choice.PRESET:
            return f"preset {one.after or 'none'}"
        case Choice.VARIANT:
            return f"variant {one.after or 'none'}"
        case Choice.TITLE:
            return f"titled {one.after}"


def _listed(names: Iterable[str]) -> str:
    names = tuple(names)
    more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    return ", ".join(names[:MOST_NAMED]) + more


def _counted(count: int, noun: str) -> str:
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{count} {noun if count == 1 else plural}"
