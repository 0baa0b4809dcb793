"""Drafts that name nobody → with what the author's work says that they are, if any is.

Part of ``importers.merge``. ORCID's summaries and JSON Resume name no authors, so that
no such work could be taken for one that is there already. A work of JSON Resume has no
type either: it is known by its DOI, its arXiv number, or its title and its year, and is
then that work, whatever that one's type is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress

from msgspec.structs import replace

from cvgen.checks.lint.fold import fold
from cvgen.checks.lint.title_key import TELLING, title_key
from cvgen.importers.addresses import read_address
from cvgen.importers.draft import Draft, mapped, said
from cvgen.importers.merge.sought import Sought
from cvgen.importers.tree import find, items_of, pairs_of, text_of
from cvgen.importers.writing.work import write_work
from cvgen.loading.fault import Refused
from cvgen.loading.identifiers import read_doi
from cvgen.loading.node import Node
from cvgen.model.identifiers import ArxivId
from cvgen.model.publication import Publication
from cvgen.model.work_type import WorkType

__all__ = ["borrow"]

PEOPLE = ("author", "editor", "translator")
PUBLISHED_ALONE = frozenset({WorkType.BOOK, WorkType.REPORT, WorkType.THESIS})
"""What appears in nothing else: whoever brought it out is its publisher."""


def borrow(
    existing: Sequence[Publication], drafts: Sequence[Draft]
) -> tuple[Draft, ...]:
    """The drafts, those that name nobody with the people of a work that is there."""
    if all(find(draft.node, "author") is not None for draft in drafts):
        return tuple(drafts)
    works: dict[str, list[Publication]] = {}
    for work in existing:
        for sign in _signs(work):
            works.setdefault(sign, []).append(work)
    return tuple(_borrowed(draft, works) for draft in drafts)


def _borrowed(draft: Draft, works: dict[str, list[Publication]]) -> Draft:
    """A draft with people, if it has none and somebody knows them."""
    fields = dict(pairs_of(draft.node))
    if any(items_of(fields.get(key)) for key in PEOPLE):
        return draft
    work = _known(fields, works)
    if work is None:
        return draft
    lent = dict(pairs_of(write_work(work)))
    fields |= {key: lent[key] for key in PEOPLE if key in lent}
    if "type" not in fields:
        fields = _as_that(work, fields, lent)
    return replace(draft, node=mapped(fields.items(), draft.node.line))


def _known(
    fields: dict[str, Node], works: dict[str, list[Publication]]
) -> Publication | None:
    """The work of a number; without that, the one of the title."""
    for sign in _numbers_of(fields):
        if sign in works:
            return works[sign][0]
    alike = works.get(fold(text_of(fields.get("title"))), [])
    if "type" in fields:
        return next((one for one in alike if _is_telling(one)), None)
    return Sought.of(fields).best(alike)


def _as_that(
    work: Publication, fields: dict[str, Node], lent: dict[str, Node]
) -> dict[str, Node]:
    """The fields with those of a work by which it is known to be that one."""
    lent = {"type": said(work.type.value, lent["id"].line), **lent}
    needed = ["id", "type"]
    if "issued" not in fields:
        needed += [key for key in ("issued", "status") if key in lent]
    fields = {**fields, **{key: lent[key] for key in needed}}
    others = set(_numbers_of(fields)).difference(_own_numbers(work))
    if _addressed(work) in others:
        fields = {key: fields[key] for key in fields.keys() - {"DOI", "arxiv"}}
        fields["URL"] = lent["URL"]
    elif others.intersection(_preprints(work)):
        fields["type"] = said(WorkType.ARTICLE.value, fields["type"].line)
    is_alone = bool(work.publisher) or work.type in PUBLISHED_ALONE
    if "container-title" in fields and not work.container_title and is_alone:
        fields["publisher"] = fields.pop("container-title")
    return fields


def _is_telling(work: Publication) -> bool:
    return len(title_key(work).title) > TELLING


def _signs(work: Publication) -> Iterator[str]:
    """By what a work is known again: its numbers, those of its preprint, its title."""
    yield from _own_numbers(work)
    yield from _preprints(work)
    if number := _addressed(work):
        yield number
    yield title_key(work).title


def _addressed(work: Publication) -> str:
    """The number that the address of a work is, which no field of its own may have."""
    key, text = read_address(work.url.url if work.url else "")
    return {"DOI": text.lower(), "arxiv": ArxivId(text).unversioned}.get(key, "")


def _own_numbers(work: Publication) -> Iterator[str]:
    if work.doi:
        yield work.doi.name.lower()
    if work.arxiv:
        yield work.arxiv.unversioned


def _preprints(work: Publication) -> Iterator[str]:
    if work.preprint and work.preprint.doi:
        yield work.preprint.doi.name.lower()
    if work.preprint and work.preprint.arxiv:
        yield work.preprint.arxiv.unversioned


def _numbers_of(fields: dict[str, Node]) -> Iterator[str]:
    with suppress(Refused):
        yield read_doi(text_of(fields.get("DOI"))).name.lower()
    if number := text_of(fields.get("arxiv")):
        yield ArxivId(number).unversioned
