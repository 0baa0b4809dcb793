"""Whether two values of a field say the same, and how a person reads one.

Part of ``importers.merge``.
"""

from __future__ import annotations

import msgspec

from cvgen.checks.lint.fold import fold
from cvgen.checks.lint.texts import written
from cvgen.importers.writing.work import write_date
from cvgen.model.date import PartialDate
from cvgen.model.identifiers import ArxivId, Doi
from cvgen.model.person import Name
from cvgen.model.publication import Preprint
from cvgen.model.text import RichText

__all__ = ["Difference", "is_alike", "is_same_preprint", "shown"]


class Difference(msgspec.Struct, frozen=True):
    """A field that is there, and in which the import has something else."""

    key: str
    mine: str
    theirs: str


def is_alike(mine: object, theirs: object) -> bool:
    """Whether a difference is none, or one of spelling that says nothing."""
    match mine, theirs:
        case tuple(), tuple():
            pairs = zip(mine, theirs, strict=False)
            return len(mine) == len(theirs) and all(is_alike(*pair) for pair in pairs)
        case Name(), Name():
            is_spelt_alike = fold(mine.display) == fold(theirs.display)
            return is_spelt_alike or _plain(mine) == _plain(theirs)
        case PartialDate(), PartialDate():
            return mine == theirs or (mine.year == theirs.year and not theirs.month)
        case Preprint(), Preprint():
            return is_same_preprint(mine, theirs)
        case _:
            return _plain(mine) == _plain(theirs)


def is_same_preprint(mine: Preprint, theirs: Preprint) -> bool:
    """Whether what the import knows of a preprint is there."""
    if mine.arxiv and theirs.arxiv:
        return _plain(mine.arxiv) == _plain(theirs.arxiv)
    if mine.doi and theirs.doi:
        return _plain(mine.doi) == _plain(theirs.doi)
    return theirs.url is None or mine.url == theirs.url


def shown(value: object) -> str:
    """A value as a person reads it."""
    match value:
        case RichText():
            return written(value)
        case PartialDate():
            return write_date(value)
        case Name():
            return value.display
        case tuple():
            return "; ".join(map(shown, value))
        case msgspec.Struct():
            parts = (getattr(value, name) for name in value.__struct_fields__)
            return " ".join(shown(part) for part in parts if part)
        case _:
            return str(getattr(value, "value", value))


def _plain(value: object) -> object:
    """What two spellings of a value have in common."""
    match value:
        case Doi(name=name):
            return name.lower()
        case ArxivId():
            return value.unversioned
        case RichText():
            return fold(written(value))
        case str():
            return fold(value)
        case Name():
            words = (value.non_dropping_particle, value.family, value.literal)
            return fold("".join(words)), fold(value.given)[:1]
        case _:
            return value
