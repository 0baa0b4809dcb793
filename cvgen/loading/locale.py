"""A locale file becomes a ``Locale``, or every word that it lacks is said.

Part of ``loading``, beside ``load``: the words of the page instead of the author's.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

from cvgen.diagnostics import InvalidInput
from cvgen.loading.fault import Fault, Spot
from cvgen.loading.report import Report, shorten
from cvgen.loading.source import SourceText
from cvgen.loading.whole import load_whole
from cvgen.model.entry_kinds import GrantStatus, PatentStatus, ServiceKind, TalkKind
from cvgen.model.language_tag import (
    broader_tags,
    is_traditional_chinese,
    primary_language,
)
from cvgen.model.locale import Locale, Terms
from cvgen.model.person import AuthorRole
from cvgen.model.section_key import SectionKey
from cvgen.model.tenure_head import TenureHead
from cvgen.model.work_type import (
    LinkKind,
    OpenAccess,
    PeerReview,
    Presentation,
    Status,
    ToldType,
    WorkType,
)

__all__ = ["VOCABULARIES", "choose_locale", "load_locale"]

VOCABULARIES: dict[str, type[Enum]] = {
    "sections": SectionKey,
    "tenures": TenureHead,
    "types": WorkType,
    "kinds": ToldType,
    "status": Status,
    "presentation": Presentation,
    "open_access": OpenAccess,
    "peer_review": PeerReview,
    "links": LinkKind,
    "roles": AuthorRole,
    "talks": TalkKind,
    "service": ServiceKind,
    "grants": GrantStatus,
    "patents": PatentStatus,
}
"""The closed set that each table of words must cover, by the field of ``Locale``."""

MONTHS = 12

EMPTY = Fault("empty-file", "the locale is empty", ("copy one that there is",))


def load_locale(source: SourceText) -> Locale:
    """Read a locale.

    Raises:
        InvalidInput: with all that is wrong, or all that is missing.
    """
    locale = load_whole(source, "locale", Locale, EMPTY)
    report = Report(source, "locale")
    for message in _gaps(locale):
        report.add(Spot(Fault("incomplete-locale", message), line=1, column=1))
    if report.count:
        raise InvalidInput(shorten([report]))
    return locale


def _gaps(locale: Locale) -> list[str]:
    """What is missing, a sentence each."""
    gaps: list[str] = []
    for field, words in VOCABULARIES.items():
        terms: Terms = getattr(locale, field)
        lacking = {str(one.value) for one in words} - {one.key for one in terms}
        gaps += (f"`{field}` has no word for `{key}`" for key in sorted(lacking))
    if len(locale.months) != MONTHS:
        gaps.append(f"`months` has {len(locale.months)} names, not {MONTHS}")
    return gaps


TRADITIONAL_CHINESE = "zh-Hant"


def choose_locale(language: str, available: Collection[str]) -> str | None:
    """The name of the locale for a language tag: its own, or of the same language.

    Of English there is a British and an American one; all others read the British. Of
    Chinese there is one for each script: Taiwan, Hong Kong and Macau have one together.
    """
    names = {name.lower(): name for name in available}
    if is_traditional_chinese(language):
        language = TRADITIONAL_CHINESE
    for tag in broader_tags(language):
        if tag in names:
            return names[tag]
    region = f"{primary_language(language)}-"
    return next((names[n] for n in sorted(names) if n.startswith(region)), None)
