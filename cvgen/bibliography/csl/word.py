"""Word works in a citation style, the owner strong and in sight.

Part of ``bibliography.csl``; ``compose`` asks it if the variant names a style. A list
that the variant cuts is cut here, because a style would cut the owner.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from cvgen.bibliography.authors import kept_places, word_rank
from cvgen.bibliography.csl.marks import OWNER_START, unmarked
from cvgen.bibliography.csl.owner import strong_owner
from cvgen.bibliography.csl.render import BadStyleError, render_items
from cvgen.bibliography.csl.variables import csl_variables
from cvgen.bibliography.work import OwnedWork
from cvgen.diagnostics import DataPath, Diagnostic, error, warning
from cvgen.model.citation_style import CitationStyle
from cvgen.model.locale import Locale
from cvgen.model.text import RichText, Run, TextRun
from cvgen.model.variant import AuthorPolicy

__all__ = ["word_in_style"]

STYLE = DataPath("variant", ("citation-style",))

ADDRESS = re.compile(
    r"https?://[^\s<>]*[^\s<>.,;:)\]]|10\.\d{4,9}/[^\s<>]*[^\s<>.,;:)\]]"
)


def word_in_style(
    works: Sequence[OwnedWork],
    style: CitationStyle,
    policy: AuthorPolicy,
    locale: Locale,
) -> tuple[dict[int, RichText], tuple[Diagnostic, ...]]:
    """The text of each work by its place in the file, and what the style fails on."""
    shown = [kept_places(len(w.work.author), w.owner, policy.limit) for w in works]
    items = [
        csl_variables(one.work, places, one.owner, locale)
        for one, places in zip(works, shown, strict=True)
    ]
    try:
        rendered = render_items(items, style, locale.language)
    except BadStyleError as problem:
        return {}, (_bad_style(style, str(problem)),)
    texts: dict[int, RichText] = {}
    problems: list[Diagnostic] = []
    for one, places, html in zip(works, shown, rendered, strict=True):
        if html is None:
            problems.append(_built_in(one, f"the style `{style.name}` fails on it"))
        elif one.owner is not None and OWNER_START not in html:
            reason = f"the style `{style.name}` does not name you"
            problems.append(_built_in(one, reason))
        else:
            rank = _rank(one, places, policy, locale)
            texts[one.index] = _linked(_owned(one, unmarked(html), rank))
    return texts, tuple(problems)


def _owned(one: OwnedWork, text: RichText, rank: str) -> RichText:
    if one.owner is None:
        return text
    return strong_owner(text, one.work.author[one.owner], rank)


def _rank(
    one: OwnedWork, places: Sequence[int], policy: AuthorPolicy, locale: Locale
) -> str:
    """The owner's place in a list that is cut, if the variant wants it."""
    count = len(one.work.author)
    if one.owner is None or len(places) == count or not policy.rank:
        return ""
    return word_rank(one.owner, count, locale)


def _linked(text: RichText) -> RichText:
    """The text with its addresses and DOIs as links."""
    runs: list[Run] = []
    for run in text.runs:
        runs += _parted(run) if isinstance(run, TextRun) else (run,)
    return RichText(tuple(runs))


def _parted(run: TextRun) -> Iterator[TextRun]:
    done = 0
    for found in ADDRESS.finditer(run.text):
        if found.start() > done:
            yield replace(run, text=run.text[done : found.start()])
        address = (
            found[0] if found[0].startswith("http") else f"https://doi.org/{found[0]}"
        )
        yield replace(run, text=found[0], link=address)
        done = found.end()
    if done < len(run.text):
        yield replace(run, text=run.text[done:])


def _bad_style(style: CitationStyle, reason: str) -> Diagnostic:
    return error(
        "bad-style",
        f"the citation style `{style.name}` cannot be used: {reason}",
        path=STYLE,
        hints=("take another style, or leave it out for the built-in layout",),
    )


def _built_in(one: OwnedWork, reason: str) -> Diagnostic:
    return warning(
        "not-styled",
        f"`{one.work.id}` stands in the built-in layout: {reason}",
        path=DataPath("publications", (one.index,)),
    )
