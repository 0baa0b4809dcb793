"""The content of every section that cvgen knows: a table from key to rows.

Part of ``document``; ``outline`` asks it for one section after another. A test holds
that no key is missing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from cvgen.document.arrange import Arrangement, arrange
from cvgen.document.block import Entry, Paragraph
from cvgen.document.builder import BlockBuilder
from cvgen.document.sections.awards import award_rows
from cvgen.document.sections.breaks import break_rows
from cvgen.document.sections.datasets import dataset_rows
from cvgen.document.sections.education import degree_rows
from cvgen.document.sections.grants import grant_rows
from cvgen.document.sections.interests import interest_rows
from cvgen.document.sections.languages import language_rows
from cvgen.document.sections.media import coverage_rows
from cvgen.document.sections.memberships import membership_rows
from cvgen.document.sections.metrics import metric_rows
from cvgen.document.sections.patents import patent_rows
from cvgen.document.sections.positions import position_rows
from cvgen.document.sections.referees import referee_rows
from cvgen.document.sections.service import service_rows
from cvgen.document.sections.skills import skill_rows
from cvgen.document.sections.software import software_rows
from cvgen.document.sections.studentships import studentship_rows
from cvgen.document.sections.summary import summary_paragraphs
from cvgen.document.sections.supervision import supervisee_rows
from cvgen.document.sections.talks import talk_rows
from cvgen.document.sections.teaching import course_rows
from cvgen.model.profile import Profile
from cvgen.model.section_key import SectionKey

__all__ = ["CONTENTS", "Content"]

Content: TypeAlias = Iterable[Paragraph | Entry]
Composer: TypeAlias = Callable[[Profile, Arrangement, BlockBuilder], Content]

CONTENTS: Mapping[SectionKey, Composer] = MappingProxyType(
    {
        SectionKey.SUMMARY: lambda p, _, b: summary_paragraphs(p.summary, b),
        SectionKey.INTERESTS: lambda p, a, b: interest_rows(p.interests[: a.first], b),
        SectionKey.POSITIONS: lambda p, a, b: position_rows(arrange(p.positions, a), b),
        SectionKey.EDUCATION: lambda p, a, b: degree_rows(arrange(p.education, a), b),
        SectionKey.BREAKS: lambda p, a, b: break_rows(arrange(p.breaks, a), b),
        SectionKey.GRANTS: lambda p, a, b: grant_rows(arrange(p.grants, a), b),
        SectionKey.AWARDS: lambda p, a, b: award_rows(arrange(p.awards, a), b),
        SectionKey.STUDENTSHIPS: lambda p, a, b: studentship_rows(
            p.studentships[: a.first], b
        ),
        SectionKey.TALKS: lambda p, a, b: talk_rows(arrange(p.talks, a), b),
        SectionKey.TEACHING: lambda p, a, b: course_rows(arrange(p.teaching, a), b),
        SectionKey.SUPERVISION: lambda p, a, b: supervisee_rows(
            arrange(p.supervision, a), b
        ),
        SectionKey.SERVICE: lambda p, a, b: service_rows(arrange(p.service, a), b),
        SectionKey.MEMBERSHIPS: lambda p, a, b: membership_rows(
            arrange(p.memberships, a), b
        ),
        SectionKey.SOFTWARE: lambda p, a, b: software_rows(arrange(p.software, a), b),
        SectionKey.DATASETS: lambda p, a, b: dataset_rows(arrange(p.datasets, a), b),
        SectionKey.PATENTS: lambda p, a, b: patent_rows(arrange(p.patents, a), b),
        SectionKey.MEDIA: lambda p, a, b: coverage_rows(arrange(p.media, a), b),
        SectionKey.LANGUAGES: lambda p, a, b: language_rows(arrange(p.languages, a), b),
        SectionKey.SKILLS: lambda p, a, b: skill_rows(arrange(p.skills, a), b),
        SectionKey.METRICS: lambda p, a, b: metric_rows(p.metrics[: a.first], b),
        SectionKey.REFEREES: lambda p, a, b: referee_rows(arrange(p.referees, a), b),
    }
)
"""All but publications and general sections, which a CV may have several of."""
