"""The entries of sections that a variant prints, for formats that have no sections.

Part of ``exporters``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import msgspec

from cvgen.bibliography.select import newest_year
from cvgen.document.arrange import arrange
from cvgen.document.outline import all_sections, arrangement_of
from cvgen.model.entry import SectionEntry
from cvgen.model.profile import Profile
from cvgen.model.section_key import SectionKey
from cvgen.model.sections.awards import Award
from cvgen.model.sections.education import Degree
from cvgen.model.sections.interests import Interest
from cvgen.model.sections.languages import Language
from cvgen.model.sections.positions import Position
from cvgen.model.sections.referees import Referee
from cvgen.model.sections.service import Service
from cvgen.model.sections.skills import Skill
from cvgen.model.sections.software import Software
from cvgen.model.text import Prose
from cvgen.plan import Plan

__all__ = ["Chosen", "choose_entries"]

T = TypeVar("T", bound=SectionEntry)


class Chosen(msgspec.Struct, frozen=True, kw_only=True):
    """What is printed of the sections that JSON Resume has, each entry once.

    ``names`` are those of all sections that are printed.
    """

    names: frozenset[str]
    summary: Prose | None
    positions: tuple[Position, ...]
    education: tuple[Degree, ...]
    awards: tuple[Award, ...]
    service: tuple[Service, ...]
    languages: tuple[Language, ...]
    skills: tuple[Skill, ...]
    interests: tuple[Interest, ...]
    software: tuple[Software, ...]
    referees: tuple[Referee, ...]


def choose_entries(plan: Plan) -> Chosen:
    """The entries in the variant's order, as the PDF has them."""
    profile, chooser = plan.cv.profile, _Chooser(plan)
    return Chosen(
        names=frozenset(one.section for one in chooser.choices),
        summary=profile.summary if chooser.has(SectionKey.SUMMARY) else None,
        positions=chooser.entries(SectionKey.POSITIONS, profile.positions),
        education=chooser.entries(SectionKey.EDUCATION, profile.education),
        awards=chooser.entries(SectionKey.AWARDS, profile.awards),
        service=chooser.entries(SectionKey.SERVICE, profile.service),
        languages=chooser.entries(SectionKey.LANGUAGES, profile.languages),
        skills=chooser.entries(SectionKey.SKILLS, profile.skills),
        interests=chooser.interests(profile),
        software=chooser.entries(SectionKey.SOFTWARE, profile.software),
        referees=chooser.entries(SectionKey.REFEREES, profile.referees),
    )


class _Chooser:
    """Knows the variant's sections, and the arrangement of each."""

    def __init__(self, plan: Plan) -> None:
        variant = plan.variant
        newest = newest_year(plan.cv, variant)
        self.choices = tuple(variant.sections or all_sections(plan.cv.profile))
        self._arranged = tuple(
            (one.section, arrangement_of(one, variant.audience, newest))
            for one in self.choices
        )

    def has(self, key: SectionKey) -> bool:
        """Whether a section is printed."""
        return any(name == key.value for name, _ in self._arranged)

    def entries(self, key: SectionKey, entries: Sequence[T]) -> tuple[T, ...]:
        """The entries of a section, which may be printed in several parts."""
        found: dict[int, T] = {}
        for name, wanted in self._arranged:
            if name == key.value:
                found.update(arrange(entries, wanted))
        return tuple(found.values())

    def interests(self, profile: Profile) -> tuple[Interest, ...]:
        """The interests, which have no dates and are for everybody."""
        found: dict[int, Interest] = {}
        for name, wanted in self._arranged:
            if name == SectionKey.INTERESTS.value:
                found.update(enumerate(profile.interests[: wanted.first]))
        return tuple(found.values())
