"""What may be left out, in which pieces and in which order.

Part of ``fit``: a variant's ``droppable`` becomes drops, each of so many pieces. A
detail goes from all works at once; a section goes as a whole, or loses its last entry
again and again until it is gone or has what it must keep; works go one by one, first
those that nobody has accepted, then the oldest, and never one that is selected or
cited.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

import msgspec
from msgspec.structs import replace

from cvgen.bibliography.annotations import SHOWN
from cvgen.bibliography.bibliography import Bibliography
from cvgen.bibliography.progress import is_accepted, progress
from cvgen.bibliography.select import newest_year
from cvgen.bibliography.sort import age_order
from cvgen.document.arrange import Arrangement, arrange
from cvgen.document.outline import all_sections
from cvgen.model.cv import Cv
from cvgen.model.droppable import Droppable
from cvgen.model.entry import SectionEntry
from cvgen.model.publication import Publication
from cvgen.model.section_key import SectionKey
from cvgen.model.selection import SortField
from cvgen.model.variant import SectionChoice, Variant
from cvgen.model.work_detail import WorkDetail
from cvgen.model.work_type import Status

__all__ = [
    "DETAILS",
    "PUBLICATIONS",
    "DetailDrop",
    "Drop",
    "SectionDrop",
    "WorkDrop",
    "dropped_details",
    "drops_of",
    "pieces",
    "spared_works",
    "spelt_out",
]

PUBLICATIONS = SectionKey.PUBLICATIONS.value
ACCEPTED = len(Status)
"""Beyond all states in which nobody has accepted a work."""

DETAILS = {detail.value: detail for detail in WorkDetail}


class DetailDrop(msgspec.Struct, frozen=True):
    """A detail that no work shows any more."""

    detail: WorkDetail


class SectionDrop(msgspec.Struct, frozen=True, kw_only=True):
    """A section at a place among the variant's sections.

    Up to ``most`` pieces of ``total`` go; all of them are the whole section. Pieces are
    its ``entries`` from the last on, by their positions in the file, unless it only
    goes as a whole.
    """

    place: int
    entries: tuple[int, ...] = ()
    most: int

    @property
    def total(self) -> int:
        """Of how many pieces it is."""
        return len(self.entries) or 1


class WorkDrop(msgspec.Struct, frozen=True):
    """Works by their ids, in the order in which they go."""

    works: tuple[str, ...]


Drop: TypeAlias = DetailDrop | SectionDrop | WorkDrop


def pieces(drop: Drop) -> int:
    """How many times something can be left out."""
    match drop:
        case DetailDrop():
            return 1
        case SectionDrop():
            return drop.most
        case WorkDrop():
            return len(drop.works)


def drops_of(
    variant: Variant, cv: Cv, bibliography: Bibliography, cited: frozenset[str]
) -> tuple[Drop, ...]:
    """The drops of a variant that names its sections, in the declared order."""
    return tuple(
        drop
        for one in variant.droppable
        for drop in _drops(one, variant, cv, bibliography, cited)
        if pieces(drop)
    )


def _drops(
    one: Droppable,
    variant: Variant,
    cv: Cv,
    bibliography: Bibliography,
    cited: frozenset[str],
) -> Iterator[Drop]:
    if one.what == PUBLICATIONS:
        yield WorkDrop(_spare_works(one, variant, cv, bibliography, cited))
        return
    named = [i for i, it in enumerate(variant.sections) if it.section == one.what]
    for place in named:
        yield _section_drop(one, place, variant, cv)
    if not named and (detail := DETAILS.get(one.what)):
        shown = (SHOWN | set(variant.show)) - set(variant.hide)
        if detail in shown:
            yield DetailDrop(detail)


def _section_drop(one: Droppable, place: int, variant: Variant, cv: Cv) -> SectionDrop:
    entries = _entries_of(variant.sections[place], variant, cv)
    if one.whole or not entries:
        return SectionDrop(place=place, most=0 if one.keep else 1)
    most = max(len(entries) - (one.keep or 0), 0)
    return SectionDrop(place=place, entries=entries, most=most)


def _entries_of(choice: SectionChoice, variant: Variant, cv: Cv) -> tuple[int, ...]:
    """The entries that a section prints; none if it cannot be cut."""
    if choice.section == SectionKey.SUMMARY.value:
        return ()
    entries = _entries(choice.section, cv)
    dated = [one for one in entries if isinstance(one, SectionEntry)]
    if len(dated) < len(entries):
        return tuple(range(len(entries[: choice.first])))
    wanted = Arrangement(
        order=choice.order,
        first=choice.first,
        last_years=choice.last_years,
        when=choice.when,
        newest=newest_year(cv, variant),
        audience=variant.audience,
    )
    return tuple(index for index, _ in arrange(dated, wanted))


def _entries(section: str, cv: Cv) -> Sequence[object]:
    profile = cv.profile
    own = (one.entries for one in profile.sections if one.id == section)
    found: Sequence[object] = getattr(profile, section, next(own, ()))
    return found


def _spare_works(
    one: Droppable,
    variant: Variant,
    cv: Cv,
    bibliography: Bibliography,
    cited: frozenset[str],
) -> tuple[str, ...]:
    """Works that nobody has chosen and nothing cites, in the order in which they go."""
    free = _unchosen(variant, cv, bibliography)
    spare = [work for work in free if work.id not in cited]
    others = len(dict.fromkeys(_listed(bibliography))) - len(spare)
    count = len(spare) - max((one.keep or 0) - others, 0)
    going = _least_first(spare, variant)
    return tuple(work.id for work in going[: max(count, 0)])


def _least_first(printed: Sequence[Publication], variant: Variant) -> list[Publication]:
    """Works in printed order, those first that a CV misses least.

    That are the ones that nobody has accepted, the farther from print the sooner, then
    the oldest. Of works alike in this, and of all where a list has an order of its
    own, the last in print goes first.
    """
    ordered = list(reversed(printed))
    if all(map(_is_by_date, variant.sections)):
        ordered.sort(key=age_order)
    ordered.sort(key=lambda work: ACCEPTED if is_accepted(work) else progress(work))
    return ordered


def _is_by_date(choice: SectionChoice) -> bool:
    """Whether a section is sorted by date alone or before all, if it is of works."""
    return not choice.sort or choice.sort[0].field is SortField.ISSUED


def _unchosen(
    variant: Variant, cv: Cv, bibliography: Bibliography
) -> Iterator[Publication]:
    """Listed works that are not selected, nor named by the variant."""
    works = {work.id: work for work in cv.publications}
    chosen = {name for choice in variant.sections for name in choice.select.ids}
    for name in dict.fromkeys(_listed(bibliography)):
        if not works[name].selected and name not in chosen:
            yield works[name]


def _listed(bibliography: Bibliography) -> Iterator[str]:
    for listed in bibliography.lists:
        for reference in listed.references():
            yield reference.work


def spared_works(
    variant: Variant, cv: Cv, bibliography: Bibliography, cited: frozenset[str]
) -> tuple[str, ...]:
    """Works that would be droppable, if the text did not cite them."""
    if all(one.what != PUBLICATIONS for one in variant.droppable):
        return ()
    free = _unchosen(variant, cv, bibliography)
    return tuple(work.id for work in free if work.id in cited)


def dropped_details(
    drops: Sequence[Drop], counts: Sequence[int]
) -> Iterator[WorkDetail]:
    """The details among the drops of which a piece is left out."""
    for drop, count in zip(drops, counts, strict=False):
        if isinstance(drop, DetailDrop) and count:
            yield drop.detail


def spelt_out(variant: Variant, cv: Cv) -> Variant:
    """A variant that names its sections, if it has named none so far."""
    if variant.sections:
        return variant
    return replace(variant, sections=tuple(all_sections(cv.profile)))
