"""Word works in a citation style, the owner strong and in sight.

Part of ``bibliography.csl``; ``compose`` asks it if the variant names a style. A list
that the variant cuts is cut here, because a style would cut the owner.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from cvgen.bibliography.authors import kept_places, word_rank
from cvgen.bibliography.csl.adapt import BadStyleError, shortens_names
from cvgen.bibliography.csl.links import linked
from cvgen.bibliography.csl.marks import OWNER_START, unmarked
from cvgen.bibliography.csl.owner import strong_owner
from cvgen.bibliography.csl.render import render_items
from cvgen.bibliography.csl.tidy import tidied
from cvgen.bibliography.csl.variables import csl_variables
from cvgen.bibliography.worded import WordedWorks
from cvgen.bibliography.work import OwnedWork
from cvgen.diagnostics import DataPath, Diagnostic, error, warning
from cvgen.model.citation_style import CitationStyle
from cvgen.model.locale import Locale
from cvgen.model.person import Credit
from cvgen.model.text import RichText
from cvgen.model.variant import AuthorPolicy

__all__ = ["word_in_style"]

STYLE = DataPath("variant", ("citation-style",))

NOTHING = "prints nothing of it"
"""Such as a talk that no reader can find (The Chicago Manual of Style, 18th edition,
14.115)."""


def word_in_style(
    works: Sequence[OwnedWork],
    style: CitationStyle,
    policy: AuthorPolicy,
    locale: Locale,
    known: WordedWorks,
) -> tuple[dict[str, RichText], tuple[Diagnostic, ...]]:
    """The text of each work by its id, and what the style fails on.

    Each is set for itself, so that what is ``known`` from before is not set again.
    """
    known.begin_styled((style, policy, locale))
    texts = {
        one.work.id: text
        for one in works
        if (text := known.styled.find(one)) is not None
    }
    fresh = [one for one in works if one.work.id not in texts]
    found, problems = _fresh(fresh, style, policy, locale, is_first=not texts)
    for one in fresh:
        if one.work.id in found:
            known.styled.keep(one, found[one.work.id])
    return texts | found, problems


def _fresh(
    works: Sequence[OwnedWork],
    style: CitationStyle,
    policy: AuthorPolicy,
    locale: Locale,
    *,
    is_first: bool,
) -> tuple[dict[str, RichText], tuple[Diagnostic, ...]]:
    """Works set now; a style that fails on all of the first cannot be used."""
    if not works:
        return {}, ()
    shown = [_kept(one, policy) for one in works]
    try:
        initials = shortens_names(style.xml)
        items = [
            csl_variables(one, places, locale, initials=initials)
            for one, places in zip(works, shown, strict=True)
        ]
        rendered = render_items(items, style, locale.language)
    except BadStyleError as problem:
        return {}, (_bad_style(style, str(problem)),)
    if is_first and not any(rendered):
        reason = (
            "it fails on every work"
            if None in rendered
            else "it prints nothing of any work"
        )
        return {}, (_bad_style(style, reason),)
    texts: dict[str, RichText] = {}
    problems: list[Diagnostic] = []
    for one, places, html in zip(works, shown, rendered, strict=True):
        fault = _fault(one, html)
        if html and not fault:
            rank = _rank(one, places, policy, locale)
            texts[one.work.id] = _worded(one, html, rank, locale)
        else:
            problems.append(_built_in(one, style, fault))
    return texts, tuple(problems)


def _fault(one: OwnedWork, html: str | None) -> str:
    """What is wrong with how a style names the owner.

    Some styles ask for editors where authors would stand and again, without saying that
    the ones stand for the others.
    """
    if html is not None and not html:
        return NOTHING
    times = html.count(OWNER_START) if html else 0
    if one.owner is not None and html and not times:
        return "does not name you"
    is_substitute = one.work.lead is not Credit.AUTHOR
    return "names you twice" if is_substitute and times > 1 else ""


def _kept(one: OwnedWork, policy: AuthorPolicy) -> tuple[int, ...]:
    """The positions of those who are named, of those who stand for the work."""
    lead = one.work.lead
    return kept_places(len(one.work.credited(lead)), one.place(lead), policy.limit)


def _worded(one: OwnedWork, html: str, rank: str, locale: Locale) -> RichText:
    """The processor's markup as the text of a reference."""
    text = unmarked(tidied(html, escape(locale.et_al, quote=False)))
    if one.owner_name:
        text = strong_owner(text, one.owner_name, rank)
    return linked(text, one.work)


def _rank(
    one: OwnedWork, places: Sequence[int], policy: AuthorPolicy, locale: Locale
) -> str:
    """The owner's place in a list that is cut and whole, if the variant wants it."""
    lead = one.work.lead
    count, place = len(one.work.credited(lead)), one.place(lead)
    is_cut = len(places) < count and not one.work.and_others
    if place is None or not (is_cut and policy.rank):
        return ""
    return word_rank(place, count, locale)


def _bad_style(style: CitationStyle, reason: str) -> Diagnostic:
    return error(
        "bad-style",
        f"the citation style `{style.name}` cannot be used: {reason}",
        path=STYLE,
        hints=("take another style, or leave it out for the built-in layout",),
    )


def _built_in(one: OwnedWork, style: CitationStyle, fault: str) -> Diagnostic:
    why = f"the style `{style.name}` {fault or 'fails on it'}"
    return warning(
        "not-styled",
        f"`{one.work.id}` stands in the built-in layout: {why}",
        path=DataPath("publications", (one.work.id,)),
    )
