"""How many works a list could still take, if only those that are marked go into it.

Part of ``presets``, used by ``apply_works``.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from cvgen.bibliography.select import newest_year, select_works
from cvgen.bibliography.work import OwnedWork
from cvgen.counted import counted
from cvgen.model.cv import Cv
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.section_key import SectionKey
from cvgen.model.selection import Selection
from cvgen.model.variant import Variant
from cvgen.presets.report import Left

__all__ = ["free_places"]


def free_places(variant: Variant, cv: Cv) -> Iterator[Left]:
    """Places that works without a mark could have, list by list."""
    works = [OwnedWork(work, None) for work in cv.publications]
    newest = newest_year(cv, variant)
    for choice in variant.sections:
        most, select = choice.select.first, choice.select
        is_list = choice.section == SectionKey.PUBLICATIONS.value
        if not (is_list and most and _is_by_mark(select)):
            continue
        marked = len(select_works(works, select, newest))
        more = len(select_works(works, replace(select, selected=None), newest))
        if marked < min(most, more):
            free = counted(most - marked, "place")
            told = f"{counted(marked, 'work')}, {free} free"
            yield Left(RuleName.WORKS, f"{told}: mark more with `selected: true`")


def _is_by_mark(select: Selection) -> bool:
    """Whether the mark decides, and besides at most state and year."""
    usual = Selection(selected=True, first=select.first)
    return replace(select, status=(), last_years=None, keep_cited=False) == usual
