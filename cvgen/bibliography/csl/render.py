"""Render items in a style: the one module that knows citeproc-py.

Part of ``bibliography.csl``. Taken out of a style: "et al.", lines for repeated
authors and the style's own numbers, because a CV shows its owner and has numbers of
its own. citeproc-py reads the terms of a language from files of its own; nothing else
is read, and a style cannot make it read more.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from cvgen.bibliography.csl.variables import Item
from cvgen.model.citation_style import CitationStyle

if TYPE_CHECKING:
    from citeproc import (
        CitationItem,
        CitationStylesBibliography,
        CitationStylesStyle,
    )

__all__ = ["BadStyleError", "render_items"]

HIDING = re.compile(
    r"\s(?:et-al-[a-z-]+|subsequent-author-substitute(?:-rule)?)"
    r"""\s*=\s*(?:"[^"]*"|'[^']*')"""
)
NUMBER = re.compile(r"""<text\b[^>]*\bvariable\s*=\s*["']citation-number["'][^>]*/>""")

COMMENT = re.compile("<!--.*?-->", re.DOTALL)

NO_LIST = "it has no bibliography"
DECLARES = "it declares a document type"

LANGUAGES = {"de": "de-DE", "es": "es-ES", "fr": "fr-FR", "it": "it-IT"} | {
    "en": "en-US",
    "en-GB": "en-GB",
    "ja": "ja-JP",
    "zh": "zh-CN",
}
"""CSL's locales by the languages of ours."""


class BadStyleError(Exception):
    """The style is none that can be used."""


def render_items(
    items: Sequence[Item], style: CitationStyle, language: str
) -> list[str | None]:
    """Each item in the style, as HTML, or nothing where the processor fails on it.

    Raises:
        BadStyleError: The style cannot be read, or has no bibliography.
    """
    xml = _adapted(style.xml)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            bibliography = _bibliography(items, xml, language)
        except Exception as problem:  # noqa: BLE001 — whatever a style makes it raise
            raise BadStyleError(str(problem) or type(problem).__name__) from None
        if not bibliography.style.has_bibliography():
            raise BadStyleError(NO_LIST)
        return [_rendered(bibliography.style, one) for one in bibliography.items]


def _bibliography(
    items: Sequence[Item], xml: str, language: str
) -> CitationStylesBibliography:
    """The items registered with the processor, in their order."""
    from citeproc import (  # noqa: PLC0415 — an extra, and slow to import
        Citation,
        CitationItem,
        CitationStylesBibliography,
        CitationStylesStyle,
        formatter,
    )
    from citeproc.source.json import CiteProcJSON  # noqa: PLC0415 — the same

    locale = LANGUAGES.get(language, LANGUAGES.get(language[:2], "en-US"))
    processor = CitationStylesStyle(BytesIO(xml.encode()), locale, validate=False)
    found = CitationStylesBibliography(processor, CiteProcJSON(items), formatter.html)
    for item in items:
        found.register(Citation([CitationItem(item["id"])]))
    return found


def _rendered(processor: CitationStylesStyle, item: CitationItem) -> str | None:
    try:
        return "".join(map(str, processor.render_bibliography([item]))).strip() or None
    except Exception:  # noqa: BLE001 — whatever a style makes the processor raise
        return None


def _adapted(xml: str) -> str:
    """The style without what would hide authors or number works.

    Raises:
        BadStyleError: It declares entities, which no style needs.
    """
    if "<!" in COMMENT.sub("", xml):
        raise BadStyleError(DECLARES)
    return NUMBER.sub("", HIDING.sub("", xml))
