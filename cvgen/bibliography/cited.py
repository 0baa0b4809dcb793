"""The works that a CV's own texts cite: they must stay, or the citation leads nowhere.

Part of ``bibliography``, for lists that are cut and for ``fit``. What a variant does
not print keeps no work in its lists.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from cvgen.model.cv import Cv
from cvgen.model.profile import Profile
from cvgen.model.section_key import SectionKey
from cvgen.model.text import CitationRun
from cvgen.model.variant import Variant

__all__ = ["cited_in_texts", "cited_works"]

SECTIONS = frozenset(key.value for key in SectionKey) | {"narratives"}
"""The fields of a profile that are not printed unless a variant names them."""


def cited_works(cv: Cv, variant: Variant) -> frozenset[str]:
    """The ids of all works that a variant, which names its sections, cites somewhere.

    It cites them in its sections, in what stands above these, or in another work.
    """
    return cited_in_texts(cv.profile, variant) | frozenset(_cited(cv.publications))


def cited_in_texts(profile: Profile, variant: Variant) -> frozenset[str]:
    """The ids of all works that it cites, but for what works say of each other."""
    named = {choice.section for choice in variant.sections}
    return frozenset(_cited((*_printed(profile, named), *variant.sections)))


def _printed(profile: Profile, named: set[str]) -> tuple[object, ...]:
    """The fields of a profile and the author's own sections that are printed."""
    fields = (
        getattr(profile, name)
        for name in profile.__struct_fields__
        if name not in SECTIONS or name in named
    )
    return (*fields, *(one for one in profile.sections if one.id in named))


def _cited(value: object) -> Iterator[str]:
    """The citations in a value of the model and in all that it holds."""
    match value:
        case CitationRun():
            yield value.work
        case tuple():
            for item in value:
                yield from _cited(item)
        case msgspec.Struct():
            for name in value.__struct_fields__:
                yield from _cited(getattr(value, name))
        case _:
            pass
