"""A variant without some pieces of what it can do without.

Part of ``fit``. Numbers are given to what is left, as everywhere: works are taken out
of the selection, and a list of the first ten that loses two is one of the first eight
of the others.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from cvgen.bibliography.bibliography import Bibliography
from cvgen.fit.drops import PUBLICATIONS, DetailDrop, Drop, SectionDrop, WorkDrop
from cvgen.model.variant import SectionChoice, Variant

__all__ = ["Counts", "apply_drops"]

Counts = tuple[int, ...]
"""How many pieces of each drop are left out."""


def apply_drops(
    variant: Variant, drops: Sequence[Drop], counts: Counts, listed: Bibliography
) -> Variant:
    """The variant without the first so many pieces of each drop.

    ``listed`` are its lists with nothing dropped.
    """
    sections: list[SectionChoice | None] = list(variant.sections)
    hidden = list(variant.hide)
    gone: frozenset[str] = frozenset()
    for drop, count in zip(drops, counts, strict=True):
        match drop:
            case DetailDrop() if count:
                hidden.append(drop.detail)
            case SectionDrop() if count:
                sections[drop.place] = _cut(variant.sections[drop.place], drop, count)
            case WorkDrop():
                gone |= frozenset(drop.works[:count])
            case _:
                pass
    return replace(
        variant,
        hide=tuple(hidden),
        sections=tuple(one for one in _without(sections, gone, listed) if one),
    )


def _cut(choice: SectionChoice, drop: SectionDrop, count: int) -> SectionChoice | None:
    """A section without its last entries; nothing if they are all that it has."""
    left = drop.total - count
    return replace(choice, first=left) if left else None


def _without(
    sections: Sequence[SectionChoice | None],
    gone: frozenset[str],
    listed: Bibliography,
) -> list[SectionChoice | None]:
    """The sections with lists that lack some works, and take no others for them."""
    if not gone:
        return list(sections)
    pending = iter(listed.lists)
    found: list[SectionChoice | None] = []
    for choice in sections:
        if choice is None or choice.section != PUBLICATIONS:
            found.append(choice)
            continue
        lost = sum(1 for one in next(pending).references() if one.work in gone)
        select = choice.select
        first = None if select.first is None else select.first - lost
        exclude = (*select.exclude, *sorted(gone))
        kept = replace(select, first=first, exclude=exclude)
        found.append(replace(choice, select=kept))
    return found
