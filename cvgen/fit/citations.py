"""The works that a CV's own texts cite: they must stay, or the citation leads nowhere.

Part of ``fit``.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from cvgen.model.cv import Cv
from cvgen.model.text import CitationRun

__all__ = ["cited_works"]


def cited_works(cv: Cv) -> frozenset[str]:
    """The ids of all works that are cited in the profile or in another work."""
    return frozenset(_cited(cv))


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
