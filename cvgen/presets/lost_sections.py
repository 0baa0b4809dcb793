"""Say what a CV has and a preset's heads leave out.

Part of ``presets``, a step of ``apply_sections``: a section that no head holds or that
the variant does not name, and what no head is for of one that is parted by time.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import is_when
from cvgen.model.entry_order import Tenure
from cvgen.model.preset.content import Heading
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.section_key import SectionKey
from cvgen.model.variant import SectionChoice
from cvgen.presets.report import Case, Left

__all__ = ["is_there", "lost_sections"]


def lost_sections(
    rule: RuleName,
    titles: tuple[Heading, ...],
    case: Case,
    sections: tuple[tuple[SectionChoice, ...], tuple[SectionChoice, ...]],
) -> Iterator[Left]:
    """Content that is not printed: a variant did not name it, or no head holds it."""
    chosen, made = sections
    printed = {one.section for one in made}
    held = {key for heading in titles for key in heading.holds}
    out = [key for key in SectionKey if made and _is_lost(key, printed, case)]
    unnamed = ", ".join(key.value for key in out if chosen and key in held)
    names = [key.value for key in out if not (chosen and key in held)]
    parts = () if chosen else _lost_parts(made, case)
    own = _lost_own(printed, case) if made else []
    homeless = ", ".join((*names, *parts, *own))
    if unnamed:
        yield Left(rule, f"not in the variant's `sections`, so left out: {unnamed}")
    if homeless:
        yield Left(rule, f"no head holds {homeless}: left out")


def _is_lost(key: SectionKey, printed: set[str], case: Case) -> bool:
    """Whether a section that a CV usually has is not among those that are printed."""
    if key in {SectionKey.SECTIONS, SectionKey.METRICS} or key.value in printed:
        return False
    return is_there(key, case)


def _lost_parts(made: tuple[SectionChoice, ...], case: Case) -> Iterator[str]:
    """What no head is for of sections that are printed in parts: pending grants."""
    for key in SectionKey:
        whens = {one.when for one in made if one.section == key.value}
        for when in Tenure if whens and None not in whens else ():
            if when not in whens and is_there(key, case, when):
                yield f"{when.value} {key.value}"


def _lost_own(printed: set[str], case: Case) -> list[str]:
    """The author's own sections that are not among those that are printed."""
    if SectionKey.SECTIONS.value in printed:
        return []
    return [one.id for one in case.cv.profile.sections if one.id not in printed]


def is_there(key: SectionKey, case: Case, when: Tenure | None = None) -> bool:
    """Whether a section has anything in it, or anything that goes on or has ended."""
    if key is SectionKey.PUBLICATIONS:
        return bool(case.cv.publications)
    found = getattr(case.cv.profile, key.value)
    if when is None:
        return bool(found)
    return any(is_when(one, when, case.newest) for one in found)
