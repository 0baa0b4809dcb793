"""All changes in words, under the heads of the sections that they are in.

Part of ``cli.changes``, its door.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from cvgen.cli.changes.line import LETTERHEAD, Line
from cvgen.cli.changes.renumbered import word_renumbered
from cvgen.cli.changes.sections import word_entry, word_section
from cvgen.cli.changes.works import word_work
from cvgen.record.change import (
    Change,
    Choice,
    ChoiceChanged,
    SectionChange,
    WorkChange,
    WorkRenumbered,
)

__all__ = ["word_changes"]

NOTHING = "Nothing that it prints has changed."
CHOICES = "Choices"
CHOICE_WORDS = {
    Choice.VARIANT: "variant",
    Choice.VARIANT_FILE: "variant",
    Choice.PRESET: "preset",
    Choice.TITLE: "title",
}


def word_changes(changes: Sequence[Change], titles: Mapping[str, str]) -> Iterator[str]:
    """A head for each section with changes, and a line for each of these.

    ``titles`` are those of the works that the data has now, by their ids.
    """
    if not changes:
        yield NOTHING
        return
    heads: dict[str, list[Line]] = {}
    for line in _lines(changes, titles):
        heads.setdefault(line.head, []).append(line)
    for head, lines in heads.items():
        yield ""
        yield head or LETTERHEAD
        width = max(len(line.verb) for line in lines)
        for line in lines:
            yield f"  {line.verb:<{width}}  {line.text}"


def _lines(changes: Iterable[Change], titles: Mapping[str, str]) -> Iterator[Line]:
    for is_number, group in groupby(changes, lambda one: type(one) is WorkRenumbered):
        if is_number:
            numbers = (one for one in group if isinstance(one, WorkRenumbered))
            yield from word_renumbered(numbers)
        else:
            yield from (_line(one, titles) for one in group)


def _line(one: Change, titles: Mapping[str, str]) -> Line:
    if isinstance(one, ChoiceChanged):
        return _choice(one)
    if isinstance(one, WorkRenumbered):
        return next(word_renumbered((one,)))
    if isinstance(one, WorkChange):
        return word_work(one, titles)
    if isinstance(one, SectionChange):
        return word_section(one)
    return word_entry(one)


def _choice(one: ChoiceChanged) -> Line:
    verb = CHOICE_WORDS[one.choice]
    if one.choice is Choice.VARIANT_FILE:
        return Line(CHOICES, verb, "its file is another")
    return Line(CHOICES, verb, f"{one.after or 'none'}, was {one.before or 'none'}")
