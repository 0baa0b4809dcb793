"""One attempt: a CV composed at a size, without some pieces, and set into strips.

Part of ``fit``; ``search`` makes as many as it needs. Paragraphs that are as they were
in an earlier attempt are not set again.
"""

from __future__ import annotations

import msgspec

from cvgen.bibliography.bibliography import Bibliography
from cvgen.bibliography.compose import compose_bibliography
from cvgen.bibliography.worded import WordedWorks
from cvgen.document.block import Document, Picture
from cvgen.document.compose import compose_document
from cvgen.document.known_rows import KnownRows
from cvgen.document.theme import Theme
from cvgen.document.themes import theme_of
from cvgen.fit.pages import least_pages, length_of, lines_over
from cvgen.fit.sizes import theme_at
from cvgen.layout.flow import flow
from cvgen.layout.fontbook import FontBook
from cvgen.layout.hyphenate import Hyphenator
from cvgen.layout.settled import Settled
from cvgen.layout.strip import Strip
from cvgen.model.citation_style import CitationStyle
from cvgen.model.cv import Cv
from cvgen.model.locale import Locale
from cvgen.model.theme import ThemeFile
from cvgen.model.variant import Variant
from cvgen.presets.report import Case
from cvgen.units import Pt

__all__ = ["Attempt", "FitCase", "attempt", "list_works"]


class FitCase(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """All that an attempt is made of; the variant names its sections.

    ``theme`` is as it would be printed, and ``preset`` what it must go on keeping.
    ``bibliography`` and ``document`` are the CV with nothing done to it, if it has been
    composed. ``settled`` grows with every attempt.
    """

    cv: Cv
    variant: Variant
    locale: Locale
    theme: ThemeFile
    preset: Case | None = None
    picture: Picture | None = None
    style: CitationStyle | None = None
    fonts: FontBook
    hyphenator: Hyphenator | None = None
    bibliography: Bibliography | None = None
    document: Document | None = None
    settled: Settled
    worded: WordedWorks = msgspec.field(default_factory=lambda: WordedWorks().lasting())
    rows: KnownRows = msgspec.field(default_factory=lambda: KnownRows(is_lasting=True))


class Attempt(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """A CV as it would be, in its theme, and its strips."""

    bibliography: Bibliography
    document: Document
    strips: tuple[Strip, ...]
    theme: Theme

    @property
    def height(self) -> Pt:
        """The height of a page's text."""
        return self.document.page.text_height

    def least_pages(self) -> int:
        """The fewest pages that hold it."""
        return least_pages(self.strips, self.height)

    def length(self) -> float:
        """The pages that it takes, the last one in part."""
        return length_of(self.strips, self.height)

    def lines_over(self, limit: int) -> int:
        """How many lines are too many for so many pages."""
        return lines_over(self.strips, self.height, limit)


def attempt(
    case: FitCase, size: Pt, variant: Variant, listed: Bibliography | None = None
) -> Attempt:
    """The CV of a variant with its text at a size; ``listed`` are its works, if known.

    No size changes what is listed.
    """
    file = theme_at(case.theme, size, case.preset)
    theme, _ = theme_of(file, variant.paper, variant.design)
    is_untouched = variant is case.variant and file is case.theme
    if is_untouched and case.bibliography and case.document:
        bibliography, document = case.bibliography, case.document
    else:
        bibliography = listed or list_works(case, variant)
        document, _ = compose_document(
            case.cv,
            bibliography,
            variant,
            theme,
            case.locale,
            picture=case.picture,
            known=case.rows,
        )
    strips, _ = flow(document, case.fonts, case.hyphenator, case.settled)
    return Attempt(
        bibliography=bibliography,
        document=document,
        strips=tuple(strips),
        theme=theme,
    )


def list_works(case: FitCase, variant: Variant) -> Bibliography:
    """The lists of works of a variant."""
    return compose_bibliography(case.cv, variant, case.locale, case.style, case.worded)
