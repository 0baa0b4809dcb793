"""Examine the choices of a variant against the works: what names nothing is said.

Part of ``bibliography``. A misspelt id would silently leave a work out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from difflib import get_close_matches

from cvgen.bibliography.number import NumberedList
from cvgen.diagnostics import DataPath, Diagnostic, error, warning
from cvgen.model.cv import Cv
from cvgen.model.publication import Publication
from cvgen.model.selection import GroupBy, Grouping, Numbering, Selection
from cvgen.model.variant import SectionChoice, Variant
from cvgen.model.work_type import Status, WorkType

__all__ = ["examine_choices"]

VARIANT = DataPath("variant")


def examine_choices(
    cv: Cv, variant: Variant, lists: Sequence[NumberedList]
) -> Iterator[Diagnostic]:
    """What is wrong with the lists of a variant, each at its place in the file."""
    works = cv.publications
    yield from _numbering(variant.numbering, works, VARIANT.child("numbering"))
    pending = iter(lists)
    for i, choice in enumerate(variant.sections):
        if choice.section == "publications":
            path = VARIANT.child("sections", i)
            yield from _choice(choice, works, path)
            if not any(next(pending).works()):
                yield _empty_list(path)


def _choice(
    choice: SectionChoice, works: Sequence[Publication], path: DataPath
) -> Iterator[Diagnostic]:
    yield from _selection(choice.select, works, path.child("select"))
    if choice.group:
        yield from _grouping(choice.group, works, path.child("group"))
    if choice.numbering:
        yield from _numbering(choice.numbering, works, path.child("numbering"))


def _selection(
    selection: Selection, works: Sequence[Publication], path: DataPath
) -> Iterator[Diagnostic]:
    ids = [work.id for work in works]
    for key, names in (("ids", selection.ids), ("exclude", selection.exclude)):
        for i, name in enumerate(names):
            if name not in ids:
                yield _unknown("work has the id", name, ids, path.child(key, i))
    if selection.list:
        lists = [one for work in works for one in _list_names(work)]
        if selection.list not in lists:
            yield _unknown("work is in the list", selection.list, lists, path)
    keywords = [keyword.casefold() for work in works for keyword in work.keyword]
    for i, keyword in enumerate(selection.keywords):
        if keyword.casefold() not in keywords:
            place = path.child("keywords", i)
            yield _unknown("work has the keyword", keyword, keywords, place)


def _list_names(work: Publication) -> Iterator[str]:
    for member in work.lists:
        yield member.application
        yield f"{member.application}/{member.category}"


def _grouping(
    grouping: Grouping, works: Sequence[Publication], path: DataPath
) -> Iterator[Diagnostic]:
    """Groups must name types or states that exist; topics are the author's own."""
    known: list[str] = []
    match grouping.by:
        case GroupBy.TYPE:
            known = [one.value for one in WorkType]
        case GroupBy.STATUS:
            known = [one.value for one in Status]
        case GroupBy.TOPIC:
            known = [keyword.casefold() for work in works for keyword in work.keyword]
        case GroupBy.YEAR:
            known = [str(work.issued.year) for work in works if work.issued]
        case GroupBy.LIST:
            known = [
                member.category
                for work in works
                for member in work.lists
                if member.application == grouping.list
            ]
    for i, group in enumerate(grouping.groups):
        for value in group.of:
            if value.casefold() not in known:
                place = path.child("groups", i, "of")
                yield _unknown(f"{grouping.by.value} is called", value, known, place)


def _numbering(
    numbering: Numbering, works: Sequence[Publication], path: DataPath
) -> Iterator[Diagnostic]:
    """Fixed numbers must be of works that there are, each number of one work."""
    ids = [work.id for work in works]
    owners: dict[int, str] = {}
    for choice in numbering.fixed:
        place = path.child("fixed", choice.work)
        if choice.work not in ids:
            yield _unknown("work has the id", choice.work, ids, place)
        first = owners.setdefault(choice.number, choice.work)
        if first != choice.work:
            yield error(
                "duplicate-number",
                f"`{first}` and `{choice.work}` cannot both have "
                f"the number {choice.number}",
                path=place,
                hints=("give one of them another number",),
            )


def _unknown(
    what: str, name: str, known: Collection[str], path: DataPath
) -> Diagnostic:
    near = get_close_matches(name, dict.fromkeys(known), n=2)
    return error(
        "unknown-choice",
        f"no {what} `{name}`",
        path=path,
        hints=tuple(f"did you mean `{one}`?" for one in near),
    )


def _empty_list(path: DataPath) -> Diagnostic:
    return warning(
        "empty-list",
        "no work is left for this list, which is not printed",
        path=path,
        hints=("take a filter out of `select`",),
    )
