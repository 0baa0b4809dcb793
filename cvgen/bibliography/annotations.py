"""Word what a CV adds to a reference: state, awards, access, identifiers, links.

Part of ``bibliography``; ``reference`` puts it behind the statement. Each is printed
only if the variant shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from cvgen.bibliography.dates import word_date
from cvgen.bibliography.numbers import word_number
from cvgen.bibliography.sentence import Runs, capitalised, joined, rich, said
from cvgen.bibliography.where import link_of, word_identifiers, word_preprint
from cvgen.model.identifiers import Isbn
from cvgen.model.locale import Locale, term
from cvgen.model.publication import Publication, WorkLink
from cvgen.model.text import MIDDLE_DOT, TextRun
from cvgen.model.variant import WorkDetail
from cvgen.model.work_type import Status

__all__ = ["REMARKS", "SHOWN", "word_leads", "word_remarks"]

SHOWN = frozenset(
    {
        WorkDetail.BADGE,
        WorkDetail.STATUS,
        WorkDetail.IDENTIFIER,
        WorkDetail.PREPRINT,
        WorkDetail.PRESENTATION,
        WorkDetail.AWARDS,
        WorkDetail.NOTE,
        WorkDetail.LINKS,
        WorkDetail.ISBN,
    }
)
"""What is printed of a work unless a variant says otherwise."""

Remark: TypeAlias = Callable[[Publication, Locale], Iterator[Runs]]


def word_remarks(
    work: Publication, shown: frozenset[WorkDetail], locale: Locale
) -> Iterator[Runs]:
    """The sentences behind the statement, without their full stops."""
    for detail, remark in REMARKS.items():
        if detail in shown:
            yield from remark(work, locale)


def word_leads(
    work: Publication,
    shown: frozenset[WorkDetail],
    locale: Locale,
    *,
    opens: bool = True,
) -> Runs:
    """Where the work is: identifiers, preprint and labelled links, with dots between.

    Where they open a sentence, a word at their beginning has a capital.
    """
    own = tuple(word_identifiers(work)) if WorkDetail.IDENTIFIER in shown else ()
    others: list[Runs] = []
    if work.preprint and WorkDetail.PREPRINT in shown:
        others.append(preprint := word_preprint(work.preprint, locale))
        # An identifier that is the preprint's alone is said once, as such.
        places = {run.link for run in preprint if isinstance(run, TextRun)}
        own = tuple(one for one in own if link_of(one) not in places)
    if WorkDetail.LINKS in shown:
        others += (_link(one, locale) for one in work.links)
    words = joined(others, MIDDLE_DOT)
    return joined(
        (*own, capitalised(words) if opens and not own else words), MIDDLE_DOT
    )


def _status(work: Publication, locale: Locale) -> Iterator[Runs]:
    if work.status not in {None, Status.PUBLISHED}:
        yield capitalised(said(term(locale.status, work.status)))


def _presentation(work: Publication, locale: Locale) -> Iterator[Runs]:
    if work.presentation:
        yield capitalised(said(term(locale.presentation, work.presentation)))


def _awards(work: Publication, _: Locale) -> Iterator[Runs]:
    for award in work.awards:
        yield award.runs


def _note(work: Publication, _: Locale) -> Iterator[Runs]:
    yield rich(work.note)


def _peer_review(work: Publication, locale: Locale) -> Iterator[Runs]:
    if work.peer_review:
        yield capitalised(said(term(locale.peer_review, work.peer_review)))


def _open_access(work: Publication, locale: Locale) -> Iterator[Runs]:
    if work.open_access:
        yield capitalised(said(term(locale.open_access, work.open_access)))


def _isbn(work: Publication, _: Locale) -> Iterator[Runs]:
    if work.isbn:
        # Of a book's two numbers the longer one holds the other.
        books = {one.core: one for one in sorted(work.isbn, key=_length)}
        told = set(books.values())
        numbers = ", ".join(one.number for one in work.isbn if one in told)
        yield said(f"ISBN\N{NO-BREAK SPACE}{numbers}")


def _length(isbn: Isbn) -> int:
    return sum(map(str.isalnum, isbn.number))


def _keywords(work: Publication, locale: Locale) -> Iterator[Runs]:
    if work.keyword:
        words = ", ".join(work.keyword)
        yield said(locale.labelled.format(label=locale.keywords, text=words))


def _citations(work: Publication, locale: Locale) -> Iterator[Runs]:
    if cited := work.citations:
        date = word_date(cited.as_of, locale)
        words = locale.cited.of(cited.count)
        count = word_number(cited.count, locale)
        text = words.format(count=count, source=cited.source, date=date)
        yield capitalised(said(text))


REMARKS: Mapping[WorkDetail, Remark] = MappingProxyType(
    {
        WorkDetail.STATUS: _status,
        WorkDetail.PRESENTATION: _presentation,
        WorkDetail.AWARDS: _awards,
        WorkDetail.NOTE: _note,
        WorkDetail.PEER_REVIEW: _peer_review,
        WorkDetail.OPEN_ACCESS: _open_access,
        WorkDetail.ISBN: _isbn,
        WorkDetail.KEYWORDS: _keywords,
        WorkDetail.CITATIONS: _citations,
    }
)
"""In the order of the sentences."""


def _link(link: WorkLink, locale: Locale) -> Runs:
    return said(term(locale.links, link.kind), link=link.url.url)
