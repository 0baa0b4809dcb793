"""Compare the works of two records, in all their lists.

Part of ``record``. A work is known by its id, or by what is printed of it if it has
another one now. What is printed is compared once, its place and number in every list
that it is in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

import msgspec

from cvgen.record.change import (
    Change,
    Listing,
    PreprintPublished,
    StateChanged,
    WorkAdded,
    WorkDropped,
    WorkMoved,
    WorkPart,
    WorkRenamed,
    WorkRenumbered,
    WorkReworded,
    WorksReordered,
)
from cvgen.record.match_ids import match_ids
from cvgen.record.match_sections import MatchedSections
from cvgen.record.record import SectionRecord, WorkRecord

__all__ = ["compare_works"]

NO_OTHERS: Mapping[str, str] = MappingProxyType({})


class _Listed(msgspec.Struct, frozen=True):
    """A work where it stands."""

    work: WorkRecord
    listing: Listing


Works = dict[str, _Listed]
"""Works by their ids, in printing order."""


def compare_works(matched: MatchedSections) -> Iterator[Change]:
    """What has changed in the lists: new works, dropped ones, then those that stay."""
    ids = match_ids(matched.before, matched.after)
    pairs = [(_listed(one, ids), _listed(other)) for one, other in matched.pairs]
    left = [(key, one) for then, now in pairs for key, one in _without(then, now)]
    come = [(key, one) for then, now in pairs for key, one in _without(now, then)]
    left += [item for one in matched.dropped for item in _listed(one, ids).items()]
    come += [item for one in matched.added for item in _listed(one).items()]
    yield from _come_and_gone(left, come)
    then, now = _first_places(matched.before, ids), _first_places(matched.after)
    for old, new in ids.items():
        yield WorkRenamed(work=new, before=old, listing=now[new].listing)
    yield from _contents(then, now)
    for then, now in pairs:
        yield from _places(then, now)
    for (then, now), (_, section) in zip(pairs, matched.pairs, strict=True):
        if _is_reordered(then, now):
            yield WorksReordered(section=section.title)


def _listed(section: SectionRecord, ids: Mapping[str, str] = NO_OTHERS) -> Works:
    """The works of a list, by the ids that they have now."""
    works: Works = {}
    for group in section.groups:
        for work in group.works:
            listing = Listing(
                section=section.title, group=group.title, number=work.number
            )
            works.setdefault(ids.get(work.id, work.id), _Listed(work, listing))
    return works


def _without(works: Works, others: Works) -> list[tuple[str, _Listed]]:
    return [(key, one) for key, one in works.items() if key not in others]


def _come_and_gone(
    left: Iterable[tuple[str, _Listed]], come: Iterable[tuple[str, _Listed]]
) -> Iterator[Change]:
    """What has left a list and come into another has moved."""
    gone: dict[str, list[_Listed]] = {}
    for key, one in left:
        gone.setdefault(key, []).append(one)
    for key, one in come:
        if old := gone.get(key):
            before = old.pop(0).listing
            yield WorkMoved(work=key, before=before, after=one.listing)
        else:
            state = one.work.state
            yield WorkAdded(work=key, listing=one.listing, state=state)
    for key, others in gone.items():
        for one in others:
            state = one.work.state
            yield WorkDropped(work=key, listing=one.listing, state=state)


def _places(then: Works, now: Works) -> Iterator[Change]:
    """Works that stay in a list, under another head or with another number."""
    for key, one in now.items():
        if key not in then:
            continue
        before, after = then[key].listing, one.listing
        if before.group != after.group:
            yield WorkMoved(work=key, before=before, after=after)
        elif before.number != after.number:
            yield WorkRenumbered(work=key, before=before, after=after)


def _first_places(
    sections: Iterable[SectionRecord], ids: Mapping[str, str] = NO_OTHERS
) -> Works:
    """All works of a record where they stand first."""
    works: Works = {}
    for section in sections:
        for key, one in _listed(section, ids).items():
            works.setdefault(key, one)
    return works


def _contents(then: Works, now: Works) -> Iterator[Change]:
    """Works of which something else is printed, wherever they stand."""
    for key, one in now.items():
        if key not in then:
            continue
        before, after, listing = then[key].work, one.work, one.listing
        further = tuple(_further(key, listing, before, after))
        yield from further
        parts = tuple(_changed_parts(before, after, is_further=bool(further)))
        if parts:
            yield WorkReworded(work=key, listing=listing, parts=parts)


def _further(
    work: str, listing: Listing, before: WorkRecord, after: WorkRecord
) -> Iterator[Change]:
    """What has become of a work, where both records say it and not the same."""
    then, now = before.state, after.state
    if then and now and then is not now:
        yield StateChanged(work=work, listing=listing, before=then, after=now)
    elif before.is_preprint and not after.is_preprint:
        yield PreprintPublished(work=work, listing=listing)


def _changed_parts(
    before: WorkRecord, after: WorkRecord, *, is_further: bool
) -> Iterator[WorkPart]:
    """What is worded otherwise; the details of a work that is further always are."""
    if before.title != after.title:
        yield WorkPart.TITLE
    if before.authors != after.authors:
        yield WorkPart.AUTHORS
    if before.rest != after.rest and not is_further:
        yield WorkPart.DETAILS


def _is_reordered(then: Works, now: Works) -> bool:
    """Whether works that are the same stand in another order."""
    places = {key: place for place, key in enumerate(then)}
    same = [
        places[key]
        for key, one in now.items()
        if key in then and _is_same(then[key], one)
    ]
    return same != sorted(same)


def _is_same(before: _Listed, after: _Listed) -> bool:
    parts = _changed_parts(before.work, after.work, is_further=False)
    return (
        before.work.state is after.work.state
        and before.work.is_preprint is after.work.is_preprint
        and before.listing.group == after.listing.group
        and not any(parts)
    )
