"""Find works that have another id now: what is printed of them is the same.

Part of ``record``.
"""

from __future__ import annotations

from collections.abc import Iterable

from cvgen.record.record import NO_TEXT, Digest, SectionRecord, WorkRecord

__all__ = ["match_ids"]


def match_ids(
    before: Iterable[SectionRecord], after: Iterable[SectionRecord]
) -> dict[str, str]:
    """The ids that works have now by those that they had, where they are others.

    A work is known again by its title and its authors, if no other one that has come
    or gone has both.
    """
    then, now = _works(before), _works(after)
    gone = _by_words(one for key, one in then.items() if key not in now)
    come = _by_words(one for key, one in now.items() if key not in then)
    return {
        old[0]: come[words][0]
        for words, old in gone.items()
        if len(old) == 1 and len(come.get(words, ())) == 1
    }


def _works(sections: Iterable[SectionRecord]) -> dict[str, WorkRecord]:
    return {
        work.id: work
        for section in sections
        for group in section.groups
        for work in group.works
    }


def _by_words(works: Iterable[WorkRecord]) -> dict[Digest, list[str]]:
    """The ids of works by what is printed of them; a style prints all in one."""
    found: dict[Digest, list[str]] = {}
    for one in works:
        is_whole = one.title == NO_TEXT
        words = one.printed if is_whole else one.title + one.authors
        found.setdefault(words, []).append(one.id)
    return found
