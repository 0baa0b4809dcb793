"""Render items in a style: with ``substitute`` the one that knows citeproc-py.

Part of ``bibliography.csl``. citeproc-py reads the terms of a language from files of
its own; nothing else is read, and a style cannot make it read more.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from cvgen.bibliography.csl.adapt import BadStyleError, adapted
from cvgen.bibliography.csl.quotes import Quotes, quoted
from cvgen.bibliography.csl.title_case import title_cased
from cvgen.bibliography.csl.variables import Item
from cvgen.model.citation_style import CitationStyle
from cvgen.model.language_tag import is_same_language

if TYPE_CHECKING:
    from citeproc import (
        CitationItem,
        CitationStylesBibliography,
        CitationStylesStyle,
    )

__all__ = ["render_items"]

LANGUAGES = {"de": "de-DE", "es": "es-ES", "fr": "fr-FR", "it": "it-IT"} | {
    "en": "en-US",
    "en-GB": "en-GB",
    "ja": "ja-JP",
    "zh": "zh-CN",
    "zh-Hant": "zh-TW",
}
"""CSL's locales by the languages of ours."""

COUNTS = ("number-of-pages", "number-of-volumes")


def render_items(
    items: Sequence[Item], style: CitationStyle, language: str
) -> list[str | None]:
    """Each item in the style, as HTML, or nothing where the processor fails on it.

    What it fails on at first it may render if words may keep their capitals.

    Raises:
        BadStyleError: The style cannot be used.
    """
    first = _all_rendered(items, adapted(style.xml), language)
    failed = [item for item, html in zip(items, first, strict=True) if html is None]
    if not failed:
        return first
    again = iter(_all_rendered(failed, adapted(style.xml, plain=True), language))
    return [next(again) if html is None else html for html in first]


def _all_rendered(items: Sequence[Item], xml: bytes, language: str) -> list[str | None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            bibliography = _bibliography(items, xml, language)
            quotes = _quotes(bibliography.style)
        except Exception as problem:  # noqa: BLE001 — whatever a style makes it raise
            raise BadStyleError(str(problem) or type(problem).__name__) from None
        found = [_rendered(bibliography.style, one) for one in bibliography.items]
    usual = bibliography.style.root.get("default-locale", "en")
    return [
        html and quoted(title_cased(html, is_english=_is_english(item, usual)), quotes)
        for item, html in zip(items, found, strict=True)
    ]


def _is_english(item: Item, usual: str) -> bool:
    """Whether an item is in English, or in no language and its style is."""
    language = item.get("language") or usual
    return isinstance(language, str) and is_same_language(language, "en")


def _bibliography(
    items: Sequence[Item], xml: bytes, language: str
) -> CitationStylesBibliography:
    """The items registered with the processor, in their order.

    Their places are their keys, because citeproc-py takes `Chen` and `chen` for one.
    """
    from citeproc import (  # noqa: PLC0415 — an extra, and slow to import
        Citation,
        CitationItem,
        CitationStylesBibliography,
        CitationStylesStyle,
        formatter,
    )
    from citeproc.source.json import CiteProcJSON  # noqa: PLC0415 — the same

    import cvgen.bibliography.csl.substitute  # noqa: F401, PLC0415 — found by its name

    locale = LANGUAGES.get(language, LANGUAGES.get(language[:2], "en-US"))
    processor = CitationStylesStyle(BytesIO(xml), locale, validate=False)
    source = CiteProcJSON([{**item, "id": str(i)} for i, item in enumerate(items)])
    found = CitationStylesBibliography(processor, source, formatter.html)
    for i, item in enumerate(items):
        found.register(Citation([CitationItem(str(i), **_counts(item))]))
    return found


def _quotes(processor: CitationStylesStyle) -> Quotes:
    """The quotes of the language, or those that the style has for it."""
    style = processor.root
    outer, inner = (
        (
            str(style.get_single_term(f"open-{one}")),
            str(style.get_single_term(f"close-{one}")),
        )
        for one in ("quote", "inner-quote")
    )
    takes_stops = style.get_locale_option("punctuation-in-quote") == "true"
    return Quotes(outer, inner, takes_stops=takes_stops)


def _counts(item: Item) -> dict[str, object]:
    """Counts by which citeproc-py chooses between "page" and "pages"."""
    return {key: item[key] for key in COUNTS if str(item.get(key)).isdecimal()}


def _rendered(processor: CitationStylesStyle, item: CitationItem) -> str | None:
    try:
        return "".join(map(str, processor.render_bibliography([item]))).strip()
    except Exception:  # noqa: BLE001 — whatever a style makes the processor raise
        return None
