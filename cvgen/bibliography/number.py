"""Number the works of all lists; how they are sorted is another matter.

Part of ``bibliography``, after selection and grouping: only what is printed is counted.
A run is a sequence of works that share a count: the whole CV, a list, a group or a
type. In a descending run the first work has the highest number, so that older works
keep theirs when one is added before them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count, islice
from types import MappingProxyType

import msgspec

from cvgen.bibliography.group import WorkGroup
from cvgen.bibliography.type_order import counted_type
from cvgen.bibliography.work import OwnedWork
from cvgen.model.numbering import Numbering, NumberingDirection, NumberingScheme
from cvgen.model.work_type import WorkType

__all__ = ["NumberedList", "number_works", "type_prefix"]

PREFIXES: Mapping[WorkType, str] = MappingProxyType(
    {
        WorkType.ARTICLE_JOURNAL: "J",
        WorkType.ARTICLE_MAGAZINE: "M",
        WorkType.ARTICLE_NEWSPAPER: "M",
        WorkType.REVIEW: "Rv",
        WorkType.REVIEW_BOOK: "Rv",
        WorkType.PAPER_CONFERENCE: "C",
        WorkType.BOOK: "B",
        WorkType.CHAPTER: "B",
        WorkType.COLLECTION: "B",
        WorkType.ENTRY_ENCYCLOPEDIA: "E",
        WorkType.ENTRY_DICTIONARY: "E",
        WorkType.ENTRY: "E",
        WorkType.ARTICLE: "P",
        WorkType.THESIS: "T",
        WorkType.REPORT: "R",
        WorkType.DATASET: "D",
        WorkType.SOFTWARE: "S",
        WorkType.PATENT: "Pt",
    }
)
OTHER_PREFIX = "O"
"""For types that have no letters of their own."""


class NumberedList(msgspec.Struct, frozen=True):
    """The groups of a list and how they are numbered."""

    groups: tuple[WorkGroup, ...]
    numbering: Numbering

    def works(self) -> Iterator[OwnedWork]:
        """The works in printing order."""
        for group in self.groups:
            yield from group.works


def number_works(lists: Sequence[NumberedList]) -> list[dict[str, str]]:
    """For each list its works' labels without brackets, by their ids.

    A work without a number has none.
    """
    labels = [_own_labels(one) for one in lists]
    shared = [
        (one, mine)
        for one, mine in zip(lists, labels, strict=True)
        if one.numbering.scheme is NumberingScheme.CONTINUOUS
    ]
    if shared:
        run = {work.work.id: work for one, _ in shared for work in one.works()}
        first = shared[0][0].numbering
        numbers = dict(zip(run, _numbers(tuple(run.values()), first), strict=True))
        for one, mine in shared:
            prefix = one.numbering.prefix
            ids = [work.work.id for work in one.works()]
            mine |= {name: f"{prefix}{numbers[name]}" for name in ids}
    return labels


def _own_labels(one: NumberedList) -> dict[str, str]:
    """The labels of a list that shares no count with others."""
    return {
        work.work.id: f"{prefix}{number}"
        for prefix, run in _runs(one)
        for work, number in zip(run, _numbers(run, one.numbering), strict=True)
    }


def _runs(one: NumberedList) -> Iterator[tuple[str, Sequence[OwnedWork]]]:
    """The works that share a count, with the letters before their numbers."""
    prefix = one.numbering.prefix
    match one.numbering.scheme:
        case NumberingScheme.NONE | NumberingScheme.CONTINUOUS:
            return
        case NumberingScheme.PER_LIST:
            yield prefix, tuple(one.works())
        case NumberingScheme.PER_GROUP:
            for group in one.groups:
                yield prefix, group.works
        case NumberingScheme.PER_TYPE:
            for letters, works in _by_prefix(one).items():
                yield f"{prefix}{letters}", works


def _by_prefix(one: NumberedList) -> dict[str, list[OwnedWork]]:
    """The works by the letters of their types; types with one letter share a count."""
    runs: dict[str, list[OwnedWork]] = {}
    for work in one.works():
        letters = type_prefix(counted_type(work.work), one.numbering)
        runs.setdefault(letters, []).append(work)
    return runs


def type_prefix(kind: WorkType, numbering: Numbering) -> str:
    """The letters of a type: the variant's, else the usual ones."""
    own = (choice.prefix for choice in numbering.prefixes if choice.type is kind)
    return next(own, PREFIXES.get(kind, OTHER_PREFIX))


def _numbers(run: Sequence[OwnedWork], numbering: Numbering) -> list[int]:
    """The numbers of a run in printing order, each given once.

    A number that a work of another run keeps is free in this one.
    """
    ids = [work.work.id for work in run]
    here = frozenset(ids)
    fixed = {one.work: one.number for one in numbering.fixed if one.work in here}
    reserved = set(fixed.values())
    others = sum(1 for name in ids if name not in fixed)
    free = (number for number in count(numbering.reserve + 1) if number not in reserved)
    numbers = list(islice(free, others))
    if numbering.direction is NumberingDirection.DESCENDING:
        numbers.reverse()
    rest = iter(numbers)
    return [fixed[name] if name in fixed else next(rest) for name in ids]
