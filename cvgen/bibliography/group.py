"""Group the works of a list: by type, year, status, topic or a named list.

Part of ``bibliography``, after sorting: within a group the order stays. Groups that the
variant names come first and in its order, each taking in all values that it lists; what
is left follows in an order of its own. No work is dropped: what has no value has a
group too. A group that stands alone divides nothing, and has a title only if the
variant gives it one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

import msgspec
from msgspec.structs import replace

from cvgen.bibliography.told import says
from cvgen.bibliography.type_order import PLACES, counted_type
from cvgen.bibliography.work import OwnedWork
from cvgen.model.locale import Locale, term
from cvgen.model.publication import Publication
from cvgen.model.selection import Group, GroupBy, Grouping
from cvgen.model.text import RichText, literal
from cvgen.model.work_type import Status, WorkType

__all__ = ["WorkGroup", "group_works"]

NONE = ""
"""The value of a work that has none: the last group, or the first by years."""

ELISION = ("'", "’")

Values: TypeAlias = Callable[[OwnedWork], Sequence[str]]


class WorkGroup(msgspec.Struct, frozen=True):
    """Works under one title; the only group of a list that is not grouped has none.

    The title ``tells`` of all of them what they are grouped by, and they need not.
    """

    title: RichText | None
    works: tuple[OwnedWork, ...]
    tells: frozenset[GroupBy] = frozenset()


def group_works(
    works: Sequence[OwnedWork], grouping: Grouping | None, locale: Locale
) -> list[WorkGroup]:
    """The works in groups, none of them empty, each work in one."""
    if grouping is None:
        return [WorkGroup(None, tuple(works))] if works else []
    values = _values(grouping)
    homes: dict[str, list[OwnedWork]] = {}
    named = {_folded(value) for group in grouping.groups for value in group.of}
    for work in works:
        own = [_folded(value) for value in values(work)] or [NONE]
        home = next((value for value in own if value in named), own[0])
        homes.setdefault(home, []).append(work)
    shown = _spellings(works, values)
    place = {one.work.id: rank for rank, one in enumerate(works)}
    groups = [
        *_named_groups(grouping, homes, place, locale, shown),
        *_other_groups(grouping, homes, locale, shown),
    ]
    groups = [_alone(groups[0], grouping)] if len(groups) == 1 else groups
    return [_telling(group, values, grouping.by, locale) for group in groups]


def _alone(only: WorkGroup, grouping: Grouping) -> WorkGroup:
    """The only group of a list, with a title if it is the variant's own."""
    own = {group.title for group in grouping.groups}
    return only if only.title in own else WorkGroup(None, only.works)


def _telling(
    group: WorkGroup, values: Values, by: GroupBy, locale: Locale
) -> WorkGroup:
    """A group whose title tells what it is grouped by, unless several merge in it."""
    if group.title is None:
        return group
    kinds = {tuple(values(one)[:1]) for one in group.works}
    value = next(iter(next(iter(kinds))), NONE)
    is_told = len(kinds) == 1 and says(group.title, by, value, locale)
    return replace(group, tells=frozenset({by})) if is_told else group


def _named_groups(
    grouping: Grouping,
    homes: dict[str, list[OwnedWork]],
    place: Mapping[str, int],
    locale: Locale,
    shown: Mapping[str, str],
) -> Iterable[WorkGroup]:
    """The groups that the variant names; their works are taken out of the homes."""
    for group in grouping.groups:
        members = [one for value in group.of for one in homes.pop(_folded(value), [])]
        if members:
            title = group.title or _title(group, grouping, locale, shown)
            yield WorkGroup(
                title, tuple(sorted(members, key=lambda one: place[one.work.id]))
            )


def _other_groups(
    grouping: Grouping,
    homes: Mapping[str, Sequence[OwnedWork]],
    locale: Locale,
    shown: Mapping[str, str],
) -> Iterable[WorkGroup]:
    """The groups that the variant does not name."""
    for value in _ordered(homes, grouping.by):
        title = _word(value, grouping.by, locale, shown)
        yield WorkGroup(literal(title), tuple(homes[value]))


def _values(grouping: Grouping) -> Values:
    """What a work is grouped by: its values, the first of which counts."""
    match grouping.by:
        case GroupBy.TYPE:
            return lambda one: _kinds(one.work)
        case GroupBy.YEAR:
            return lambda one: [str(one.work.issued.year)] if one.work.issued else []
        case GroupBy.STATUS:
            return lambda one: [(one.work.status or Status.PUBLISHED).value]
        case GroupBy.TOPIC:
            return lambda one: one.work.keyword
        case GroupBy.LIST:
            return lambda one: [
                member.category
                for member in one.work.lists
                if member.application == grouping.list
            ]


def _kinds(work: Publication) -> list[str]:
    """The type that a work counts as, then its own, if the variant names only that."""
    return list(dict.fromkeys((counted_type(work).value, work.type.value)))


def _ordered(homes: Mapping[str, Sequence[OwnedWork]], by: GroupBy) -> list[str]:
    """The values that the variant does not name; years rise where the works do."""
    values = sorted(homes, key=_order(by))
    rises = by is GroupBy.YEAR and list(homes) == values[::-1]
    return values[::-1] if rises else values


def _order(by: GroupBy) -> Callable[[str], tuple[int, str]]:
    """The order of groups that the variant does not name."""
    match by:
        case GroupBy.TYPE:
            return lambda value: (PLACES[WorkType(value)], value)
        case GroupBy.YEAR:
            return lambda value: (-int(value) if value else -9999, value)
        case GroupBy.STATUS:
            states = {one.value: -rank for rank, one in enumerate(Status)}
            return lambda value: (states[value], value)
        case GroupBy.TOPIC | GroupBy.LIST:
            return lambda value: (value == NONE, value)


def _title(
    group: Group, grouping: Grouping, locale: Locale, shown: Mapping[str, str]
) -> RichText:
    """The title of a group that has none of its own: the words for its values."""
    words = (_word(_folded(value), grouping.by, locale, shown) for value in group.of)
    return literal(locale.name_separator.join(dict.fromkeys(words)))


def _word(value: str, by: GroupBy, locale: Locale, shown: Mapping[str, str]) -> str:
    """The title for one value."""
    if value == NONE:
        return locale.undated if by is GroupBy.YEAR else locale.other_works
    match by:
        case GroupBy.TYPE:
            return term(locale.types, WorkType(value))
        case GroupBy.STATUS:
            return _capitalised(term(locale.status, Status(value)))
        case GroupBy.YEAR:
            return value
        case GroupBy.TOPIC:
            return _headed(shown.get(value, value))
        case GroupBy.LIST:
            return _of_list(shown.get(value, value))


def _spellings(works: Iterable[OwnedWork], values: Values) -> dict[str, str]:
    """How the author first spells each value."""
    found: dict[str, str] = {}
    for one in works:
        for value in values(one):
            found.setdefault(_folded(value), value)
    return found


def _folded(value: str) -> str:
    return value.casefold().strip()


def _headed(keyword: str) -> str:
    """A keyword as a head: "deep learning" with a capital, "mRNA" as it is.

    A particle has one there whatever its name has: "Van der Waals", "D'Arcy".
    """
    first = keyword.partition(" ")[0]
    is_word = first.islower() and first.replace("-", "").isalpha()
    is_elided = first[1:2] in ELISION and first[2:].isalpha()
    return _capitalised(keyword) if is_word or is_elided else keyword


def _of_list(name: str) -> str:
    """The name of a list as a head: "Category A" for ``category-a``."""
    words = name.replace("-", " ").split(" ")
    return _capitalised(" ".join(w.upper() if len(w) == 1 else w for w in words))


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
