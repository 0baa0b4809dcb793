"""Drafts without authors → with those of the author's work that they are, if there is.

Part of ``importers.merge``. ORCID's summaries and JSON Resume name no authors, so that
no such work could be taken for one that is there already.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress

from cvgen.checks.lint.fold import fold
from cvgen.checks.lint.title_key import title_key
from cvgen.importers.draft import Draft, listed, mapped
from cvgen.importers.tree import find, pairs_of, text_of
from cvgen.importers.writing.work import write_value
from cvgen.loading.fault import Refused
from cvgen.loading.identifiers import read_doi
from cvgen.model.publication import Publication

__all__ = ["borrow_authors"]

TELLING = 12
"""Letters of a title that is hardly another work's."""


def borrow_authors(
    existing: Sequence[Publication], drafts: Sequence[Draft]
) -> tuple[Draft, ...]:
    """The drafts, those without authors with the authors of a work that is there."""
    if all(find(draft.node, "author") is not None for draft in drafts):
        return tuple(drafts)
    works: dict[str, Publication] = {}
    for work in existing:
        for sign in _signs(work):
            works.setdefault(sign, work)
    return tuple(_with_authors(draft, works) for draft in drafts)


def _with_authors(draft: Draft, works: dict[str, Publication]) -> Draft:
    """A draft with authors, if it has none and somebody knows them."""
    if find(draft.node, "author") is not None:
        return draft
    known = (works[sign] for sign in _signs_of(draft) if sign in works)
    work = next(known, None)
    if work is None:
        return draft
    authors = listed((write_value(one) for one in work.author), draft.node.line)
    pairs = (*pairs_of(draft.node), ("author", authors))
    return Draft(draft.name, mapped(pairs, draft.node.line))


def _signs(work: Publication) -> Iterator[str]:
    """By what a work is known again: its DOI, that of its preprint, its title."""
    preprint = work.preprint.doi if work.preprint else None
    yield from (doi.name.lower() for doi in (work.doi, preprint) if doi)
    title = title_key(work).title
    if len(title) > TELLING:
        yield title


def _signs_of(draft: Draft) -> Iterator[str]:
    with suppress(Refused):
        yield read_doi(text_of(draft.node, "DOI")).name.lower()
    yield fold(text_of(draft.node, "title"))
