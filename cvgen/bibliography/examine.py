"""Examine the choices of a variant against the works: what names nothing is said.

Part of ``bibliography``. A misspelt id would silently leave a work out.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from msgspec.structs import replace

from cvgen.bibliography.find_repeats import ListAt, find_repeats
from cvgen.bibliography.find_unaccepted import find_unaccepted
from cvgen.bibliography.inherit_numbering import inherit_numbering
from cvgen.bibliography.number import NumberedList, type_prefix
from cvgen.bibliography.type_order import counted_type
from cvgen.diagnostics import DataPath, Diagnostic, error, warning
from cvgen.model.cv import Cv
from cvgen.model.numbering import Numbering, NumberingScheme
from cvgen.model.publication import Publication
from cvgen.model.selection import GroupBy, Grouping, Selection
from cvgen.model.variant import SectionChoice, Variant
from cvgen.model.work_type import Status, WorkType
from cvgen.suggestion import suggest

__all__ = ["examine_choices"]

VARIANT = DataPath("variant")


def examine_choices(
    cv: Cv, variant: Variant, lists: Sequence[NumberedList]
) -> Iterator[Diagnostic]:
    """What is wrong with the lists of a variant, each at its place in the file."""
    works = cv.publications
    yield from _numbering(variant.numbering, works, VARIANT.child("numbering"))
    listed = tuple(_lists_at(variant, lists))
    for one in listed:
        yield from _choice(one.choice, variant, works, one.path)
        if not any(one.works.works()):
            yield _empty_list(one.path)
    yield from find_repeats(listed)
    yield from find_unaccepted(cv, variant, listed)


def _lists_at(variant: Variant, lists: Sequence[NumberedList]) -> Iterator[ListAt]:
    """The lists with their choices, if the variant names any sections."""
    pending = iter(lists)
    for i, choice in enumerate(variant.sections):
        if choice.section == "publications":
            yield ListAt(VARIANT.child("sections", i), choice, next(pending))


def _choice(
    choice: SectionChoice,
    variant: Variant,
    works: Sequence[Publication],
    path: DataPath,
) -> Iterator[Diagnostic]:
    yield from _selection(choice.select, works, path.child("select"))
    if choice.group:
        yield from _grouping(choice.group, works, path.child("group"))
    if choice.numbering:
        own = inherit_numbering(choice.numbering, variant.numbering)
        yield from _numbering(
            replace(own, fixed=choice.numbering.fixed), works, path.child("numbering")
        )


def _selection(
    selection: Selection, works: Sequence[Publication], path: DataPath
) -> Iterator[Diagnostic]:
    ids = [work.id for work in works]
    lists = [one for work in works for one in _list_names(work)]
    keywords = [keyword for work in works for keyword in work.keyword]
    grants = [grant for work in works for grant in work.funded_by]
    for key, names in (("ids", selection.ids), ("exclude", selection.exclude)):
        yield from _missing("work has the id", names, ids, path.child(key))
    if selection.list and selection.list not in lists:
        place = path.child("list")
        yield _unknown("work is in the list", selection.list, lists, place)
    place = path.child("keywords")
    what, fold = "work has the keyword", str.casefold
    yield from _missing(what, selection.keywords, keywords, place, fold)
    place = path.child("funded-by")
    yield from _missing("work was paid for by", selection.funded_by, grants, place)


def _missing(
    what: str,
    names: Iterable[str],
    known: Sequence[str],
    path: DataPath,
    fold: Callable[[str], str] = str,
) -> Iterator[Diagnostic]:
    """The names at a place that are not known, however they are spelled."""
    there = {fold(name) for name in known}
    for i, name in enumerate(names):
        if fold(name) not in there:
            yield _unknown(what, name, known, path.child(i))


def _list_names(work: Publication) -> Iterator[str]:
    for member in work.lists:
        yield member.application
        yield f"{member.application}/{member.category}"


def _grouping(
    grouping: Grouping, works: Sequence[Publication], path: DataPath
) -> Iterator[Diagnostic]:
    """Groups must name what there is: types and states, or the author's own words."""
    if grouping.by is GroupBy.LIST:
        lists = [member.application for work in works for member in work.lists]
        if not grouping.list:
            yield _no_application(dict.fromkeys(lists), path)
            return
        if grouping.list not in lists:
            place = path.child("list")
            yield _unknown("work is in a list of", grouping.list, lists, place)
    known = _known(grouping, works)
    folded = {value.casefold() for value in known}
    for i, group in enumerate(grouping.groups):
        for value in group.of:
            if value.casefold() not in folded:
                place = path.child("groups", i, "of")
                yield _unknown(f"{grouping.by.value} is called", value, known, place)


def _no_application(applications: Iterable[str], path: DataPath) -> Diagnostic:
    """That works have lists by application, and it must be said by whose."""
    return error(
        "no-application",
        "works are grouped by `list`, but not by which application's",
        path=path,
        hints=tuple(f"write `list: {one}`" for one in applications),
    )


def _known(grouping: Grouping, works: Sequence[Publication]) -> list[str]:
    """The values that a group may name."""
    match grouping.by:
        case GroupBy.TYPE:
            return [one.value for one in WorkType]
        case GroupBy.STATUS:
            return [one.value for one in Status]
        case GroupBy.TOPIC:
            return [keyword for work in works for keyword in work.keyword]
        case GroupBy.YEAR:
            return [str(work.issued.year) for work in works if work.issued]
        case GroupBy.LIST:
            return [
                member.category
                for work in works
                for member in work.lists
                if member.application == grouping.list
            ]


def _numbering(
    numbering: Numbering, works: Sequence[Publication], path: DataPath
) -> Iterator[Diagnostic]:
    """Fixed numbers must be of works that there are, each label of one work."""
    ids = [work.id for work in works]
    labels = {work.id: _letters(work, numbering) for work in works}
    owners: dict[tuple[str, int], str] = {}
    for choice in numbering.fixed:
        place = path.child("fixed", choice.work)
        if choice.work not in labels:
            yield _unknown("work has the id", choice.work, ids, place)
        label = (labels.get(choice.work, ""), choice.number)
        first = owners.setdefault(label, choice.work)
        if first != choice.work:
            yield error(
                "duplicate-number",
                f"`{first}` and `{choice.work}` cannot both have "
                f"the number {choice.number}",
                path=place,
                hints=("give one of them another number",),
            )


def _letters(work: Publication, numbering: Numbering) -> str:
    """What tells a work's number from the same number of another type."""
    if numbering.scheme is not NumberingScheme.PER_TYPE:
        return ""
    return type_prefix(counted_type(work), numbering)


def _unknown(
    what: str, name: str, known: Collection[str], path: DataPath
) -> Diagnostic:
    return error(
        "unknown-choice",
        f"no {what} `{name}`",
        path=path,
        hints=suggest(name, known),
    )


def _empty_list(path: DataPath) -> Diagnostic:
    return warning(
        "empty-list",
        "no work is left for this list, which is not printed",
        path=path,
        hints=("take a filter out of `select`",),
    )
