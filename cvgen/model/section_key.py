"""The sections that a CV can have.

Part of ``model``.
"""

from enum import Enum

__all__ = ["SECTION_KEYS", "SECTION_NAME", "SECTION_WORDS", "SectionKey"]


class SectionKey(Enum):
    """The sections that cvgen knows, in the order of a CV that is told nothing."""

    SUMMARY = "summary"
    INTERESTS = "interests"
    POSITIONS = "positions"
    EDUCATION = "education"
    BREAKS = "breaks"
    GRANTS = "grants"
    AWARDS = "awards"
    STUDENTSHIPS = "studentships"
    PUBLICATIONS = "publications"
    TALKS = "talks"
    TEACHING = "teaching"
    SUPERVISION = "supervision"
    SERVICE = "service"
    MEMBERSHIPS = "memberships"
    SOFTWARE = "software"
    DATASETS = "datasets"
    PATENTS = "patents"
    MEDIA = "media"
    LANGUAGES = "languages"
    SKILLS = "skills"
    METRICS = "metrics"
    SECTIONS = "sections"
    REFEREES = "referees"


SECTION_KEYS = tuple(key.value for key in SectionKey)
"""The keys as a file has them, in that order."""

SECTION_NAME = "^[a-z][a-z0-9-]*$"
"""What a variant may name as a section, if there is one of that name."""

SECTION_WORDS = {
    "advisees": "supervision",
    "appointments": "positions",
    "conferences": "talks",
    "courses": "teaching",
    "degrees": "education",
    "employment": "positions",
    "experience": "positions",
    "fellowships": "awards",
    "funding": "grants",
    "honors": "awards",
    "honours": "awards",
    "jobs": "positions",
    "mentoring": "supervision",
    "papers": "publications",
    "presentations": "talks",
    "press": "media",
    "prizes": "awards",
    "profile": "summary",
    "qualifications": "education",
    "references": "referees",
    "research-interests": "interests",
    "reviewing": "service",
    "students": "supervision",
    "volunteer": "service",
    "work": "positions",
    "works": "publications",
}
"""Words of other CVs and formats for a section, with its key here."""
