"""Word one publication: what is printed of it, in the built-in layout.

Part of ``bibliography``. A title, authors, and a line of details that runs from the
venue over remarks to identifiers and links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec
from msgspec.structs import replace

from cvgen.bibliography.annotations import word_leads, word_remarks
from cvgen.bibliography.authors import WordedAuthors
from cvgen.bibliography.bibliography import Reference
from cvgen.bibliography.credits import word_credits
from cvgen.bibliography.names import between_two, short_name
from cvgen.bibliography.parts import Wording
from cvgen.bibliography.sentence import Runs, closed, has_wide_end, joined, said
from cvgen.bibliography.statement import word_statement
from cvgen.bibliography.work import OwnedWork
from cvgen.model.language_tag import primary_language
from cvgen.model.locale import Locale, term
from cvgen.model.person import AuthorRole
from cvgen.model.publication import Publication
from cvgen.model.text import (
    MIDDLE_DOT,
    RichText,
    Run,
    TextRun,
    coalesced,
    isolated,
    literal,
    plain_text,
)
from cvgen.model.variant import AuthorPolicy, WorkDetail

__all__ = [
    "Core",
    "Layout",
    "cite_by_name",
    "number_reference",
    "word_core",
    "word_reference",
    "word_title",
]

SPACE = " "

ENDING_YEAR = re.compile(r"(?<!\d)(\d{4}|(?<=['’])\d\d)$")
"""A year that a short venue has itself: "ICML 2024", "ICML ’24"."""

IN_STYLES = frozenset({WorkDetail.ISBN})
"""Details that styles print themselves, where they want them."""


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """How works are printed in this variant.

    ``styled`` are whole references in a citation style, by the works' ids; they have
    no title and no authors of their own.
    """

    policy: AuthorPolicy
    shown: frozenset[WorkDetail]
    locale: Locale
    styled: Mapping[str, RichText] = {}


class Core(msgspec.Struct, frozen=True, kw_only=True):
    """What is printed of a work whatever details are shown.

    ``citation`` cites it where it has no number. The ``statement`` and the authors are
    empty where a style says it all.
    """

    authors: WordedAuthors
    statement: Runs
    title: RichText
    citation: str
    subject: str


def word_core(owned: OwnedWork, layout: Layout, *, is_told: bool = False) -> Core:
    """The words of a work that no detail changes; those of a style are its own.

    Its type may be told by the head above it.
    """
    work, locale, policy = owned.work, layout.locale, layout.policy
    citation, subject = cite_by_name(work, locale), plain_text(work.title)
    wording = Wording(locale, policy, owned.owner, owned.credit, is_told)
    if work.id in layout.styled:
        none = WordedAuthors(RichText())
        return Core(
            authors=none,
            statement=(),
            title=RichText(),
            citation=citation,
            subject=subject,
        )
    return Core(
        authors=word_credits(owned, policy, locale),
        statement=closed(word_statement(work, wording)),
        title=word_title(work, locale),
        citation=citation,
        subject=subject,
    )


def word_reference(
    owned: OwnedWork, label: str, layout: Layout, core: Core | None = None
) -> tuple[Reference, frozenset[AuthorRole]]:
    """One work as rich text, and the roles that are marked in it.

    ``label`` is its number without brackets; without a number it is cited by name. Its
    ``core`` is made if it is not there.
    """
    work, core = owned.work, core or word_core(owned, layout)
    styled = layout.styled.get(work.id)
    details = _styled(work, styled, layout) if styled else _details(work, core, layout)
    reference = Reference(
        work=work.id,
        label="",
        citation=core.citation,
        badge=_badge(work, layout),
        title=core.title,
        authors=core.authors.text,
        details=coalesced(joined(details, SPACE)),
        contribution=_contribution(work, layout),
        subject=core.subject,
        language=work.language,
    )
    return number_reference(reference, label), core.authors.roles


def number_reference(reference: Reference, label: str) -> Reference:
    """A reference without a number under one, by which it is cited, if there is one."""
    if not label:
        return reference
    return replace(reference, label=f"[{label}]", citation=f"[{label}]")


def cite_by_name(work: Publication, locale: Locale) -> str:
    """What cites a work that has no number: "Chen et al. 2024".

    A state for the year stands behind a comma, where names have one between them too.
    """
    people = work.credited(work.lead)
    authors = short_name(people[0]) if people else work.id
    if len(people) == len("AB") and not work.and_others:
        first, second = map(short_name, people)
        authors = f"{first}{between_two(locale, second)}{second}"
    elif len(people) > len("AB") or work.and_others:
        authors = f"{authors} {locale.et_al}"
    if work.issued or not work.status:
        return f"{authors} {work.issued.year if work.issued else ''}".strip()
    sign = locale.name_separator if locale.name_separator.endswith(SPACE) else SPACE
    return f"{authors}{sign}{term(locale.status, work.status)}"


def _badge(work: Publication, layout: Layout) -> RichText:
    """Short venue and year, as far as there are any."""
    year = str(work.issued.year) if work.issued else ""
    short = work.container_title_short
    if short is None or WorkDetail.BADGE not in layout.shown:
        return literal(year)
    if not year or ENDING_YEAR.split(plain_text(short))[1:2] in ([year], [year[2:]]):
        return short
    return coalesced((*isolated(short.runs), TextRun(f" {year}")))


def word_title(work: Publication, locale: Locale) -> RichText:
    """The title, translated in brackets if the CV is in another language."""
    language = primary_language(locale.language)
    if not work.language or primary_language(work.language) != language:
        for other in work.title_translated:
            if primary_language(other.language) == language:
                opening = "[" if has_wide_end(work.title.runs) else " ["
                extra = (TextRun(opening), *other.title.runs, TextRun("]"))
                return coalesced((*work.title.runs, *extra))
    return work.title


def _details(work: Publication, core: Core, layout: Layout) -> Iterator[Runs]:
    """The sentences, each closed; identifiers and links stay open."""
    locale, shown = layout.locale, layout.shown
    if work.retracted:
        yield (TextRun(f"{locale.retracted}.", strong=True),)
    yield core.statement
    for remark in word_remarks(work, shown, locale):
        yield closed(remark)
    yield word_leads(work, shown, locale)


def _styled(work: Publication, text: RichText, layout: Layout) -> Iterator[Runs]:
    """A reference in a style, then what the style does not know of."""
    locale = layout.locale
    if work.retracted:
        yield (TextRun(f"{locale.retracted}.", strong=True),)
    told = IN_STYLES if work.issued else IN_STYLES | {WorkDetail.STATUS}
    remarks = tuple(filter(None, word_remarks(work, layout.shown - told, locale)))
    own = {WorkDetail.IDENTIFIER} if any(map(_is_link, text.runs)) else set()
    goes_on = _is_link(text.runs[-1]) and not remarks
    tail = word_leads(work, layout.shown - own, locale, opens=not goes_on)
    if goes_on:
        yield joined((text.runs, tail), MIDDLE_DOT)
        return
    is_open = _is_link(text.runs[-1]) or not (remarks or tail)
    yield text.runs if is_open else closed(text.runs)
    yield from map(closed, remarks)
    yield tail


def _is_link(run: Run) -> bool:
    return isinstance(run, TextRun) and run.link is not None


def _contribution(work: Publication, layout: Layout) -> RichText:
    """The owner's part in the work, after a word that says so."""
    if not work.contribution or WorkDetail.CONTRIBUTION not in layout.shown:
        return RichText()
    locale = layout.locale
    lead = locale.labelled.format(label=locale.contribution, text="")
    return coalesced((*said(lead), *closed(work.contribution.runs)))
