"""A variant without some pieces of what it can do without.

Part of ``fit``. Numbers are given to what is left, as everywhere: works are taken out
of the selection, and a list of the first ten that loses two is one of the first eight
of the others.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from cvgen.bibliography.bibliography import Bibliography
from cvgen.fit.drops import PUBLICATIONS, Drop, SectionDrop, WorkDrop, dropped_details
from cvgen.model.variant import SectionChoice, Variant

__all__ = ["Counts", "apply_drops", "entries_left", "gone_works"]

Counts = tuple[int, ...]
"""How many pieces of each drop are left out."""


def apply_drops(
    variant: Variant, drops: Sequence[Drop], counts: Counts, listed: Bibliography
) -> Variant:
    """The variant without the first so many pieces of each drop.

    ``listed`` are its lists with nothing dropped.
    """
    left = entries_left(drops, counts)
    sections = [
        replace(choice, first=left[place]) if place in left else choice
        for place, choice in enumerate(variant.sections)
        if left.get(place) != 0
    ]
    return replace(
        variant,
        hide=(*variant.hide, *dropped_details(drops, counts)),
        sections=tuple(_without(sections, gone_works(drops, counts), listed)),
    )


def entries_left(drops: Sequence[Drop], counts: Counts) -> dict[int, int]:
    """How many entries are left of each section that loses some, by its place.

    Nothing is left of it if they are all that it has.
    """
    left: dict[int, int] = {}
    for drop, count in zip(drops, counts, strict=True):
        if isinstance(drop, SectionDrop) and count:
            rest = drop.total - count
            left[drop.place] = min(rest, left.get(drop.place, rest))
    return left


def gone_works(drops: Sequence[Drop], counts: Counts) -> frozenset[str]:
    """The works that are left out."""
    return frozenset(
        work
        for drop, count in zip(drops, counts, strict=True)
        if isinstance(drop, WorkDrop)
        for work in drop.works[:count]
    )


def _without(
    sections: Sequence[SectionChoice], gone: frozenset[str], listed: Bibliography
) -> list[SectionChoice]:
    """The sections with lists that lack some works, and take no others for them."""
    if not gone:
        return list(sections)
    pending = iter(listed.lists)
    found: list[SectionChoice] = []
    for choice in sections:
        if choice.section != PUBLICATIONS:
            found.append(choice)
            continue
        lost = sum(1 for one in next(pending).references() if one.work in gone)
        select = choice.select
        first = None if select.first is None else select.first - lost
        exclude = (*select.exclude, *sorted(gone))
        kept = replace(select, first=first, exclude=exclude)
        found.append(replace(choice, select=kept))
    return found
