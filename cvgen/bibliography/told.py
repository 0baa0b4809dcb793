"""Whether a head says of what type or in what state the works under it are.

Part of ``bibliography``, for ``group`` and ``compose``: under such a head the works
need not say it themselves; under "Outputs" they have to.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.model.locale import Locale, term
from cvgen.model.selection import GroupBy
from cvgen.model.text import RichText, plain_text
from cvgen.model.work_type import Status, ToldType, WorkType

__all__ = ["says"]

KINDS = {kind.value: kind for kind in ToldType}

SHORTEST = 4
"""Letters of a word that means the same as what it begins."""


def says(title: RichText, by: GroupBy, value: str, locale: Locale) -> bool:
    """Whether a title has a word of the locale for what its works have in common."""
    text = plain_text(title).casefold()
    match by:
        case GroupBy.TYPE:
            words = tuple(map(str.casefold, _words_for(value, locale)))
            return any(word in text or _is_begun(word, text) for word in words)
        case GroupBy.STATUS:
            return term(locale.status, Status(value)).casefold() in text
        case GroupBy.YEAR | GroupBy.TOPIC | GroupBy.LIST:
            return True


def _is_begun(word: str, text: str) -> bool:
    """Whether a word of a text is the beginning of the word: "data" of datasets."""
    return any(len(one) >= SHORTEST and word.startswith(one) for one in text.split())


def _words_for(value: str, locale: Locale) -> Iterator[str]:
    """The words for a type, one and several of them: of songs and recordings each."""
    if value in KINDS:
        yield term(locale.kinds, KINDS[value])
    several = term(locale.types, WorkType(value))
    yield from several.split(locale.two_names.replace("{and}", locale.and_word))
