"""Compare two records: what has changed from one to the other.

The door of ``record`` for those who have two of them; it knows nothing of files.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.record.change import (
    Change,
    Choice,
    ChoiceChanged,
    SectionAdded,
    SectionDropped,
    SectionRetitled,
    SectionsReordered,
)
from cvgen.record.compare_entries import compare_entries
from cvgen.record.compare_works import compare_works
from cvgen.record.match_sections import MatchedSections, match_sections
from cvgen.record.record import Record, SectionRecord

__all__ = ["compare_records"]


def compare_records(before: Record, after: Record) -> tuple[Change, ...]:
    """All changes: of choices, of works, of sections, and what is in these."""
    matched = match_sections(before.sections, after.sections)
    return (
        *_choices(before, after),
        *compare_works(matched),
        *_sections(matched),
        *(
            change
            for one, other in matched.pairs
            for change in compare_entries(one, other)
        ),
    )


def _choices(before: Record, after: Record) -> Iterator[Change]:
    then, now = before.origin, after.origin
    choices = [
        (Choice.VARIANT, then.variant, now.variant),
        (Choice.PRESET, then.preset, now.preset),
        (Choice.TITLE, before.title, after.title),
    ]
    if then.variant == now.variant:
        choices.insert(1, (Choice.VARIANT_FILE, then.choices, now.choices))
    for choice, old, new in choices:
        if old != new:
            yield ChoiceChanged(choice=choice, before=old, after=new)


def _sections(matched: MatchedSections) -> Iterator[Change]:
    for one in matched.added:
        yield SectionAdded(section=one.title, entries=_entries(one))
    for one in matched.dropped:
        yield SectionDropped(section=one.title, entries=_entries(one))
    for one, other in matched.pairs:
        if one.title != other.title:
            yield SectionRetitled(before=one.title, after=other.title)
    if matched.reordered:
        yield SectionsReordered()


def _entries(section: SectionRecord) -> int:
    """Works count too."""
    return sum(len(group.works) + len(group.entries) for group in section.groups)
