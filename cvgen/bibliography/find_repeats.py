"""Find works that stand in two lists of a variant, which nobody may have meant.

Part of ``bibliography``, a step of ``examine``. Two lists that each say what kind of
works they hold are to part the works between them; one that picks its works, by marks,
names or a number, shows them once more on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import msgspec

from cvgen.bibliography.number import NumberedList, number_works
from cvgen.counted import counted
from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.model.selection import Selection
from cvgen.model.variant import SectionChoice

__all__ = ["ListAt", "find_repeats"]

MOST_NAMED = 4
"""Works that the message names."""

MOST_EXCLUDED = 20
"""Works that a hint names: nobody copies more by hand."""


class ListAt(msgspec.Struct, frozen=True):
    """A list of a variant, chosen at a place of it."""

    path: DataPath
    choice: SectionChoice
    works: NumberedList


def find_repeats(lists: Sequence[ListAt]) -> Iterator[Diagnostic]:
    """A warning of each two lists that have works in common and pick none of them."""
    parting = [i for i, one in enumerate(lists) if not _picks(one.choice.select)]
    for i, j in combinations(parting, 2):
        there = {work.work.id for work in lists[j].works.works()}
        ids = [work.work.id for work in lists[i].works.works() if work.work.id in there]
        if ids:
            labels = number_works([one.works for one in lists])
            named = [_named(work, labels[i], labels[j]) for work in ids]
            yield _repeat(named, *_cure(lists[i], lists[j], ids))


def _picks(select: Selection) -> bool:
    """Whether a list holds works that somebody has picked, or a number of all."""
    is_short = select.first is not None or select.last_years is not None
    marks = (select.ids, select.list, select.keywords, select.funded_by)
    return is_short or select.selected is True or any((*marks, select.authorship))


def _named(work: str, mine: Mapping[str, str], theirs: Mapping[str, str]) -> str:
    """A work with the numbers that it has in both lists, if they differ."""
    numbers = [one[work] for one in (mine, theirs) if one.get(work)]
    told = " and ".join(dict.fromkeys(numbers))
    return f"`{work}` as {told}" if told else f"`{work}`"


def _repeat(named: Sequence[str], place: DataPath, hint: str) -> Diagnostic:
    more = len(named) - MOST_NAMED
    rest = (f"{counted(more, 'more work')}",) if more > 0 else ()
    told = "; ".join((*named[:MOST_NAMED], *rest))
    verb = "is" if len(named) == 1 else "are"
    return warning(
        "printed-twice",
        f"{counted(len(named), 'work')} {verb} printed in two lists: {told}",
        path=place,
        hints=(hint,),
    )


def _cure(one: ListAt, other: ListAt, ids: Sequence[str]) -> tuple[DataPath, str]:
    """Which list is to be changed, and what is to be written there."""
    for said, silent in ((one, other), (other, one)):
        if key := _left_over(said.choice.select, silent.choice.select):
            return silent.path, f"write `{key}` into the `select` of this list"
    if len(ids) > MOST_EXCLUDED or len(ids) == sum(1 for _ in other.works.works()):
        return other.path, "take one of the lists out, or let it `select` other works"
    named = ", ".join(ids)
    return other.path, f"write `exclude: [{named}]` into the `select` of this list"


def _left_over(said: Selection, silent: Selection) -> str:
    """What a list, which does not say so far, must say to hold what another does not.

    Nothing if the one that says has no single word for that.
    """
    if said.status and not (silent.status or silent.exclude_status):
        return f"exclude-status: [{', '.join(one.value for one in said.status)}]"
    if said.types and not (silent.types or silent.exclude_types):
        return f"exclude-types: [{', '.join(one.value for one in said.types)}]"
    if said.peer_reviewed is not None and silent.peer_reviewed is None:
        return f"peer-reviewed: {'false' if said.peer_reviewed else 'true'}"
    return ""
