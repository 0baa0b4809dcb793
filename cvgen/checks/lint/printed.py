"""Tell what a variant prints: of which sections, for whom, of which works.

Part of ``checks.lint``. It errs on the side of printing: how many entries of a section
are left for a variant is ``document``'s to know.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import msgspec

from cvgen.bibliography.annotations import SHOWN
from cvgen.bibliography.bibliography import Bibliography
from cvgen.checks.lint.texts import PlacedText
from cvgen.model.profile import Profile
from cvgen.model.section_key import SectionKey
from cvgen.model.variant import Variant, WorkDetail
from cvgen.model.visibility import Visibility, is_visible

__all__ = ["Printed", "printed_by"]

PUBLICATIONS = "publications"

LETTERHEAD = frozenset({"name", "headline", "affiliation", "contact", "personal"})
"""What the head of the first page shows of the profile."""

KEPT = frozenset({"abstract"})
"""What is kept of a work and not printed."""

ON_REQUEST: Mapping[str, WorkDetail] = MappingProxyType(
    {
        "note": WorkDetail.NOTE,
        "awards": WorkDetail.AWARDS,
        "keyword": WorkDetail.KEYWORDS,
        "contribution": WorkDetail.CONTRIBUTION,
        "citations": WorkDetail.CITATIONS,
        "container-title-short": WorkDetail.BADGE,
    }
)
"""What is printed of a work only if the variant shows it, by the field."""


class Printed(msgspec.Struct, frozen=True, kw_only=True):
    """What is printed: sections by their keys, own ones by their positions, works.

    ``hidden`` are the fields of a work that are not.
    """

    audience: Visibility
    sections: frozenset[str]
    own_sections: frozenset[int]
    works: frozenset[int]
    hidden: frozenset[str]
    photo: bool

    def has(self, text: PlacedText) -> bool:
        """Whether a text is printed."""
        if text.document == PUBLICATIONS:
            return text.steps[0] in self.works and text.steps[1] not in self.hidden
        if not is_visible(text.visibility, self.audience):
            return False
        if text.field == SectionKey.SECTIONS.value:
            return text.steps[1] in self.own_sections
        return text.field in self.sections


def printed_by(
    variant: Variant, profile: Profile, bibliography: Bibliography
) -> Printed:
    """What a variant prints of a record; it names sections, or has all of them."""
    names = frozenset(one.section for one in variant.sections) or _usual(profile)
    own = (i for i, one in enumerate(profile.sections) if one.id in names)
    return Printed(
        audience=variant.audience,
        sections=names | LETTERHEAD,
        own_sections=frozenset(own),
        works=frozenset(_listed(bibliography)),
        hidden=KEPT | _hidden(variant),
        photo=variant.photo and profile.photo is not None,
    )


def _hidden(variant: Variant) -> frozenset[str]:
    """The fields of a work that a variant does not show."""
    shown = (SHOWN | set(variant.show)) - set(variant.hide)
    return frozenset(field for field, one in ON_REQUEST.items() if one not in shown)


def _usual(profile: Profile) -> frozenset[str]:
    """The sections of a CV that is told nothing: bare metrics are not among them."""
    known = {key.value for key in SectionKey if key is not SectionKey.METRICS}
    return frozenset(known | {one.id for one in profile.sections})


def _listed(bibliography: Bibliography) -> Iterable[int]:
    """The positions of the works that are listed."""
    places = {work: place for place, work in enumerate(bibliography.works)}
    listed = (one for each in bibliography.lists for one in each.references())
    return (places[one.work] for one in listed)
