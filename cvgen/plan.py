"""What a build is made of, and what comes of it.

Just below ``load``, ``compose`` and ``pipeline``, which make the one of the other, and
``files``, which reads the one.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import TYPE_CHECKING

import msgspec

from cvgen.diagnostics import Diagnostic, InvalidInput, has_errors
from cvgen.document.block import Document, Picture
from cvgen.document.style import FontStyle
from cvgen.layout.fontbook import FontBook
from cvgen.layout.frame import Page
from cvgen.layout.hyphenate import Hyphenator
from cvgen.loading.locate_all import Texts, locate_all
from cvgen.loading.source import SourceText
from cvgen.loading.theme import LoadedTheme, ThemeTexts
from cvgen.model.citation_style import CitationStyle
from cvgen.model.cv import Cv
from cvgen.model.date import PartialDate
from cvgen.model.locale import Locale
from cvgen.model.theme import ThemeFile
from cvgen.model.variant import Variant
from cvgen.record.record import Record

if TYPE_CHECKING:  # of what few CVs have
    from cvgen.fit.report import FitReport
    from cvgen.presets.report import PresetInForce

__all__ = [
    "Inputs",
    "LaidOut",
    "Plan",
    "Result",
    "Sources",
    "Stage",
    "located",
    "stop_at_errors",
]


class Sources(msgspec.Struct, frozen=True, kw_only=True):
    """The texts of a CV: the author's files, and locales and themes by their names."""

    profile: SourceText
    publications: SourceText | None
    variant: SourceText | None = None
    preset: SourceText | None = None
    variant_name: str = ""
    locales: tuple[tuple[str, SourceText], ...]
    themes: ThemeTexts

    @property
    def texts(self) -> Texts:
        """The author's files by the names that data paths begin with."""
        return {
            "profile": self.profile,
            "publications": self.publications,
            "variant": self.variant,
        }


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """A CV to be built: what the texts say, valid.

    ``theme`` is the first of ``themes`` with all that it takes from those after it, and
    with the variant's changes. Both are as the ``preset`` wants them, if there is one.
    """

    sources: Sources
    cv: Cv
    variant: Variant
    locale: Locale
    locale_name: str
    themes: tuple[LoadedTheme, ...]
    theme: ThemeFile
    preset: PresetInForce | None = None
    diagnostics: tuple[Diagnostic, ...] = ()


class Stage(Enum):
    """What a build is doing, as far as it takes long."""

    COMPOSING = "composing"
    FITTING = "making it fit"
    SETTING = "setting the pages"
    WRITING = "writing the file"


class Inputs(msgspec.Struct, frozen=True, kw_only=True):
    """Everything else that a build depends on; ``epoch`` is in seconds since 1970.

    ``substitutes`` are styles for which ``fonts`` have another face than they ask for.
    ``today`` is for nothing but to tell how old a preset is.
    """

    fonts: FontBook
    substitutes: frozenset[FontStyle] = frozenset()
    hyphenator: Hyphenator | None = None
    picture: Picture | None = None
    style: CitationStyle | None = None
    epoch: int | None = None
    today: PartialDate | None = None


class LaidOut(msgspec.Struct, frozen=True, kw_only=True):
    """The pages of a CV before they are in a file, how they fit, and warnings.

    ``document`` is what was laid out: it knows where every paragraph comes from.
    """

    document: Document
    pages: tuple[Page, ...]
    diagnostics: tuple[Diagnostic, ...]
    fit: FitReport | None = None


class Result(LaidOut, frozen=True, kw_only=True):
    """A finished CV: its pages, the bytes of its file, and what it says of itself."""

    pdf: bytes
    record: Record


def located(found: Iterable[Diagnostic], sources: Sources) -> tuple[Diagnostic, ...]:
    """Problems with the lines that they come from, as far as their paths tell."""
    return locate_all(found, sources.texts)


def stop_at_errors(found: tuple[Diagnostic, ...], sources: Sources) -> None:
    """Go no further with data at fault.

    Raises:
        InvalidInput: There is an error; all that was found is said, with its lines.
    """
    if has_errors(found):
        raise InvalidInput(located(found, sources))
