"""Which details a work has, and how much there is to say of one.

Part of ``bibliography``. Whether a detail is shown that it has not makes no difference
to its words: a work is known by the details that are shown of it (``worded``), so that
a variant that shows fewer makes only those anew that have them.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import compress
from operator import attrgetter
from types import MappingProxyType

from cvgen.bibliography.annotations import REMARKS, word_leads
from cvgen.model.locale import Locale
from cvgen.model.publication import Publication
from cvgen.model.text import RichText, plain_text
from cvgen.model.work_detail import WorkDetail

__all__ = ["FIELDS", "details_of", "length_of_detail"]

FIELDS: Mapping[str, WorkDetail] = MappingProxyType(
    {
        "container_title_short": WorkDetail.BADGE,
        "status": WorkDetail.STATUS,
        "doi": WorkDetail.IDENTIFIER,
        "arxiv": WorkDetail.IDENTIFIER,
        "pmid": WorkDetail.IDENTIFIER,
        "pmcid": WorkDetail.IDENTIFIER,
        "url": WorkDetail.IDENTIFIER,
        "preprint": WorkDetail.PREPRINT,
        "presentation": WorkDetail.PRESENTATION,
        "awards": WorkDetail.AWARDS,
        "note": WorkDetail.NOTE,
        "links": WorkDetail.LINKS,
        "open_access": WorkDetail.OPEN_ACCESS,
        "peer_review": WorkDetail.PEER_REVIEW,
        "isbn": WorkDetail.ISBN,
        "contribution": WorkDetail.CONTRIBUTION,
        "citations": WorkDetail.CITATIONS,
        "keyword": WorkDetail.KEYWORDS,
    }
)
"""The fields of a publication that details are made of."""

_fields_of = attrgetter(*FIELDS)


def details_of(work: Publication) -> frozenset[WorkDetail]:
    """The details of which a work has something to show."""
    return frozenset(compress(FIELDS.values(), _fields_of(work)))


def length_of_detail(work: Publication, detail: WorkDetail, locale: Locale) -> int:
    """The characters that a detail adds to a work's text; a badge stands beside it."""
    if detail is WorkDetail.CONTRIBUTION:
        text = work.contribution or RichText()
        return len(plain_text(text))
    if detail in REMARKS:
        said = tuple(REMARKS[detail](work, locale))
    else:
        said = (word_leads(work, frozenset({detail}), locale),)
    return sum([len(plain_text(RichText(runs))) for runs in said])
