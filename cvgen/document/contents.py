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
from cvgen.model.profile import Profile
from cvgen.model.section_key import SectionKey

__all__ = ["CONTENTS", "Content"]

Content: TypeAlias = Iterable[Paragraph | Entry]
Composer: TypeAlias = Callable[[Profile, Arrangement, BlockBuilder], Content]


def _summary(profile: Profile, _: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.summary import summary_paragraphs

    return summary_paragraphs(profile.summary, build)


def _interests(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.interests import interest_rows

    return interest_rows(profile.interests[: wanted.first], build)


def _positions(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.positions import position_rows

    return position_rows(arrange(profile.positions, wanted), build)


def _education(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.education import degree_rows

    return degree_rows(arrange(profile.education, wanted), build)


def _breaks(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.breaks import break_rows

    return break_rows(arrange(profile.breaks, wanted), build)


def _grants(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.grants import grant_rows

    return grant_rows(arrange(profile.grants, wanted), build, wanted)


def _awards(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.awards import award_rows

    return award_rows(arrange(profile.awards, wanted), build)


def _studentships(
    profile: Profile, wanted: Arrangement, build: BlockBuilder
) -> Content:
    from cvgen.document.sections.studentships import studentship_rows

    return studentship_rows(profile.studentships[: wanted.first], build)


def _talks(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.talks import talk_rows

    talks = arrange(profile.talks, wanted)
    return talk_rows(talks, build, in_part=wanted.in_part)


def _teaching(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.teaching import course_rows

    return course_rows(arrange(profile.teaching, wanted), build)


def _supervision(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.supervision import supervisee_rows

    return supervisee_rows(arrange(profile.supervision, wanted), build)


def _service(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.service import service_rows

    service = arrange(profile.service, wanted)
    return service_rows(service, build, in_part=wanted.in_part)


def _memberships(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.memberships import membership_rows

    return membership_rows(arrange(profile.memberships, wanted), build)


def _software(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.software import software_rows

    return software_rows(arrange(profile.software, wanted), build)


def _datasets(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.datasets import dataset_rows

    return dataset_rows(arrange(profile.datasets, wanted), build)


def _patents(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.patents import patent_rows

    return patent_rows(arrange(profile.patents, wanted), build)


def _media(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.media import coverage_rows

    return coverage_rows(arrange(profile.media, wanted), build)


def _languages(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.languages import language_rows

    return language_rows(arrange(profile.languages, wanted), build)


def _skills(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.skills import skill_rows

    return skill_rows(arrange(profile.skills, wanted), build)


def _metrics(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.metrics import metric_rows

    return metric_rows(profile.metrics[: wanted.first], build)


def _referees(profile: Profile, wanted: Arrangement, build: BlockBuilder) -> Content:
    from cvgen.document.sections.referees import referee_rows

    return referee_rows(arrange(profile.referees, wanted), build)


CONTENTS: Mapping[SectionKey, Composer] = MappingProxyType(
    {
        SectionKey.SUMMARY: _summary,
        SectionKey.INTERESTS: _interests,
        SectionKey.POSITIONS: _positions,
        SectionKey.EDUCATION: _education,
        SectionKey.BREAKS: _breaks,
        SectionKey.GRANTS: _grants,
        SectionKey.AWARDS: _awards,
        SectionKey.STUDENTSHIPS: _studentships,
        SectionKey.TALKS: _talks,
        SectionKey.TEACHING: _teaching,
        SectionKey.SUPERVISION: _supervision,
        SectionKey.SERVICE: _service,
        SectionKey.MEMBERSHIPS: _memberships,
        SectionKey.SOFTWARE: _software,
        SectionKey.DATASETS: _datasets,
        SectionKey.PATENTS: _patents,
        SectionKey.MEDIA: _media,
        SectionKey.LANGUAGES: _languages,
        SectionKey.SKILLS: _skills,
        SectionKey.METRICS: _metrics,
        SectionKey.REFEREES: _referees,
    }
)
"""All but publications and general sections, which a CV may have several of."""
