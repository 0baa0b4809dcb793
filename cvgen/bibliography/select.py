"""Select the works of a list: those for which every filter holds.

Part of ``bibliography``, before sorting and numbering, so that neither depends on works
that are not printed. Undated works pass every filter of years: they are to come.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from cvgen.bibliography.work import OwnedWork
from cvgen.model.cv import Cv
from cvgen.model.selection import Selection
from cvgen.model.variant import Variant
from cvgen.model.work_type import PeerReview, Status

__all__ = ["newest_year", "select_works"]


def newest_year(cv: Cv, variant: Variant) -> int:
    """The year from which years are counted back: the data's, never the clock's."""
    if variant.as_of:
        return variant.as_of.year
    return max((work.issued.year for work in cv.publications if work.issued), default=0)


def select_works(
    works: Iterable[OwnedWork], selection: Selection, newest: int
) -> list[OwnedWork]:
    """The works for which the selection holds, in the order of the file.

    ``newest`` is the year from which the last years are counted back.
    """
    filters = list(_filters(selection, newest))
    return [one for one in works if all(holds(one) for holds in filters)]


Filter = Callable[[OwnedWork], bool]


def _filters(selection: Selection, newest: int) -> Iterable[Filter]:
    """The filters that the selection asks for."""
    yield from _by_name(selection)
    yield from _by_kind(selection)
    yield from _by_year(selection, newest)
    if selection.authorship:
        places = frozenset(selection.authorship)
        yield lambda one: not places.isdisjoint(one.authorships())


def _by_name(selection: Selection) -> Iterable[Filter]:
    """Which works by their ids and the author's own marks."""
    if selection.ids:
        ids = frozenset(selection.ids)
        yield lambda one: one.work.id in ids
    if selection.exclude:
        excluded = frozenset(selection.exclude)
        yield lambda one: one.work.id not in excluded
    if selection.selected is not None:
        yield lambda one: one.work.selected is selection.selected
    if selection.list:
        application, _, category = selection.list.partition("/")
        yield lambda one: any(
            member.application == application and category in {"", member.category}
            for member in one.work.lists
        )


def _by_kind(selection: Selection) -> Iterable[Filter]:
    """Which works by what they are."""
    if selection.types:
        yield lambda one: one.work.type in selection.types
    if selection.exclude_types:
        yield lambda one: one.work.type not in selection.exclude_types
    if selection.status:
        yield lambda one: _state(one) in selection.status
    if selection.exclude_status:
        yield lambda one: _state(one) not in selection.exclude_status
    if selection.keywords:
        wanted = {keyword.casefold() for keyword in selection.keywords}
        yield lambda one: any(k.casefold() in wanted for k in one.work.keyword)
    if selection.peer_reviewed is not None:
        yield lambda one: _is_reviewed(one) is selection.peer_reviewed
    if selection.open_access:
        yield lambda one: one.work.open_access in selection.open_access
    if selection.funded_by:
        grants = frozenset(selection.funded_by)
        yield lambda one: not grants.isdisjoint(one.work.funded_by)


def _by_year(selection: Selection, newest: int) -> Iterable[Filter]:
    """Which works by when they appeared."""
    if selection.last_years is not None:
        yield _within(newest - selection.last_years + 1, LAST_YEAR)
    if span := selection.years:
        yield _within(span.first, span.last or LAST_YEAR)


def _within(first: int, last: int) -> Filter:
    return lambda one: one.work.issued is None or first <= one.work.issued.year <= last


LAST_YEAR = 9999
"""What goes on has no end: works that are to appear belong to it."""


def _state(one: OwnedWork) -> Status:
    return one.work.status or Status.PUBLISHED


def _is_reviewed(one: OwnedWork) -> bool:
    return one.work.peer_review not in {None, PeerReview.NONE}
