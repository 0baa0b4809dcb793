"""The types of works in the order of academic CVs, and as which one a work counts.

Part of ``bibliography``, for ``group``, ``number`` and ``sort``. Types that share the
letters of their numbers stand together, and those that have none of their own last, so
that the numbers of one prefix follow each other under the heads of a list too.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from cvgen.model.publication import Publication
from cvgen.model.text import plain_text
from cvgen.model.work_type import WorkType as T

__all__ = ["PLACES", "counted_type"]

TYPE_ORDER = (
    *(T.BOOK, T.COLLECTION, T.CHAPTER),
    *(T.ENTRY_ENCYCLOPEDIA, T.ENTRY_DICTIONARY, T.ENTRY),
    *(T.ARTICLE_JOURNAL, T.REVIEW, T.REVIEW_BOOK),
    *(T.PAPER_CONFERENCE, T.ARTICLE, T.REPORT, T.THESIS, T.PATENT),
    *(T.SOFTWARE, T.DATASET, T.ARTICLE_MAGAZINE, T.ARTICLE_NEWSPAPER),
    # From here on without letters of their own: writings, talks, law, art, the media.
    *(T.MANUSCRIPT, T.CLASSIC, T.PERIODICAL, T.PAMPHLET, T.DOCUMENT),
    *(T.SPEECH, T.EVENT, T.STANDARD),
    *(T.LEGISLATION, T.BILL, T.REGULATION, T.TREATY, T.LEGAL_CASE, T.HEARING),
    *(T.MAP, T.FIGURE, T.GRAPHIC),
    *(T.MUSICAL_SCORE, T.SONG, T.PERFORMANCE, T.MOTION_PICTURE),
    *(T.BROADCAST, T.INTERVIEW, T.POST_WEBLOG, T.POST, T.WEBPAGE),
    T.PERSONAL_COMMUNICATION,
)

PLACES: Mapping[T, int] = MappingProxyType(
    {kind: place for place, kind in enumerate(TYPE_ORDER)}
)
"""The place of each type in the order."""

WORKING_PAPERS = frozenset(
    {
        *("working paper", "discussion paper", "arbeitspapier", "diskussionspapier"),
        *("document de travail", "documento de trabajo", "documento di lavoro"),
    }
)
"""What the languages of the locales call a report that is yet to appear elsewhere."""


def counted_type(work: Publication) -> T:
    """The type under whose head a work stands: a working paper is no report there.

    BibTeX has it as a report with a ``type``, and CSL as a preprint.
    """
    if work.type is not T.REPORT or work.genre is None:
        return work.type
    genre = plain_text(work.genre).casefold().strip()
    return T.ARTICLE if any(map(partial(_ends_in, genre), WORKING_PAPERS)) else T.REPORT


def _ends_in(genre: str, words: str) -> bool:
    """Whether these are its words, maybe behind a house: ``NBER working paper``."""
    house = genre.removesuffix(words)
    return house != genre and not house[-1:].isalnum()
