"""By what two works are known to have one title, and by what they are two all the same.

Part of ``checks.lint``: what ``same_work`` groups works by.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TypeAlias

import msgspec

from cvgen.bibliography.preprint_servers import server_of
from cvgen.checks.lint.fold import fold, fold_words
from cvgen.checks.lint.near import is_near
from cvgen.checks.lint.texts import written
from cvgen.model.identifiers import ARXIV_DOI
from cvgen.model.person import Name
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from cvgen.model.work_type import WorkType

__all__ = [
    "MOST_ERRORS",
    "TELLING",
    "NearKey",
    "OwnFamilies",
    "TitleKey",
    "is_apart",
    "is_misspelt",
    "is_preprint",
    "near_key",
    "numbers_of",
    "own_families",
    "stand_apart",
    "title_key",
]

PAPERS = frozenset(
    {
        WorkType.ARTICLE,
        WorkType.ARTICLE_JOURNAL,
        WorkType.ARTICLE_MAGAZINE,
        WorkType.DOCUMENT,
        WorkType.MANUSCRIPT,
        WorkType.PAPER_CONFERENCE,
        WorkType.REPORT,
    }
)
"""Types in which one work may appear: a preprint, a paper, a report. A talk, data or a
thesis of the same title is a work of its own."""

MOSTLY_PREPRINTS = (ARXIV_DOI, "10.1101/")
"""How DOIs of arXiv begin, and those of bioRxiv, of which a few are of journals."""

TELLING = 12
"""Letters of a title that is hardly another work's: more than an "Introduction" has.
A preprint has no such title."""

YEARS = 2
"""Years from a preprint to its paper, mostly."""

MOST_ERRORS = 2

LONG, LONG_ENOUGH = 28, 14
"""Letters of a title in which two typing errors are likelier than another title, and in
which one is."""


OwnFamilies: TypeAlias = frozenset[str]
"""The family names of the owner's names, each as ``TitleKey`` has it."""

OWNER = "-"
"""The owner as an author, which no folded name is."""


class TitleKey(msgspec.Struct, frozen=True):
    """What the title, the first author and the kind of work have to share."""

    title: str
    author: str
    kind: WorkType


class NearKey(msgspec.Struct, frozen=True):
    """What works with nearly the same title have to share, numbers in it above all."""

    year: int
    author: str
    kind: WorkType
    numbers: tuple[str, ...]


def own_families(profile: Profile) -> OwnFamilies:
    """Under which family names the owner has published: all are one author's."""
    return frozenset(map(_family, (profile.name, *profile.aliases))) - {""}


def title_key(work: Publication, own: OwnFamilies = frozenset()) -> TitleKey:
    """The folded title, with the first author's family name."""
    title = written(work.title)
    kind = WorkType.ARTICLE if work.type in PAPERS else work.type
    return TitleKey(fold(title) or title, _first_author(work, own), kind)


def near_key(work: Publication, own: OwnFamilies = frozenset()) -> NearKey | None:
    """By what works with a typing error meet; none for undated works, short titles."""
    key = title_key(work, own)
    if not work.issued or len(key.title) < LONG_ENOUGH:
        return None
    return NearKey(
        work.issued.year,
        key.author,
        key.kind,
        numbers_of(written(work.title)),
    )


def is_misspelt(left: str, right: str) -> bool:
    """Whether folded titles, at most ``MOST_ERRORS`` apart, differ by typing errors."""
    length = min(len(left), len(right))
    return is_near(left, right, MOST_ERRORS if length >= LONG else MOST_ERRORS - 1)


def is_apart(left: Publication, right: Publication) -> bool:
    """Whether works of one title are two: by DOIs, by years, by a general title."""
    if _have_own_dois(left, right):
        return True
    is_telling = _is_telling(left) or is_preprint(left) or is_preprint(right)
    if left.issued and right.issued:
        gap = abs(left.issued.year - right.issued.year)
        if gap > (YEARS if is_telling else 0):
            return True
    return not is_telling and left.container_title != right.container_title


def stand_apart(left: Publication, right: Publication) -> bool:
    """Whether two have another place each in a journal: parts of a series, say."""
    pairs = (
        (left.container_title, right.container_title),
        (left.volume, right.volume),
        (left.issue, right.issue),
        (left.page, right.page),
        (left.number, right.number),
    )
    return any(one and other and one != other for one, other in pairs)


def is_preprint(work: Publication) -> bool:
    """Whether a work of its own is a preprint."""
    if work.type is WorkType.ARTICLE:
        return True
    if not work.doi:
        return False
    is_mostly = work.doi.name.lower().startswith(MOSTLY_PREPRINTS)
    return is_mostly or bool(server_of(work.doi))


@lru_cache(maxsize=16384)
def numbers_of(title: str) -> tuple[str, ...]:
    """What tells parts of a series apart: figures, Roman numerals, single letters."""
    return tuple(NUMBERS.findall(fold_words(title)))


NUMBERS = re.compile(r"\d+|\b[ivx]+\b|\b\w\b")


def _have_own_dois(left: Publication, right: Publication) -> bool:
    """Whether both have a DOI, another one, and neither is the other's preprint."""
    if not (left.doi and right.doi) or is_preprint(left) or is_preprint(right):
        return False
    return left.doi.name.lower() != right.doi.name.lower()


def _is_telling(work: Publication) -> bool:
    return len(title_key(work).title) > TELLING and work.type in PAPERS


def _first_author(work: Publication, own: OwnFamilies) -> str:
    """What the first author is known by, whatever name the owner bore at the time."""
    first = next(iter(work.credited(work.lead)), None)
    if first is None:
        return ""
    family = _family(first)
    return OWNER if family in own else family


def _family(name: Name) -> str:
    """The last word of the family name, which nobody leaves out.

    Of two family names the first is often taken for a given one: Sofía García Márquez.
    """
    last = name.family.split(" ")[-1] if " " in name.family else name.family
    return fold(last or name.literal or name.native)
