"""Rules of the sheet: how a CV is delivered, on what paper, in how many pages.

Part of ``model``. Lengths are in millimetres.
"""

from enum import Enum

import msgspec

from cvgen.model.about import Annotated, Bounds, about
from cvgen.model.language_tag import broader_tags
from cvgen.model.limits import PAGES
from cvgen.model.paper import Paper
from cvgen.model.preset.evidence import Rule

__all__ = [
    "Delivery",
    "DeliveryRule",
    "MarginRule",
    "MarginalRule",
    "PageRule",
    "PagesIn",
    "PaperRule",
    "Presence",
    "PresenceRule",
]

MARGINS = Bounds(0, 60, "millimetres")


class Delivery(Enum):
    """What a funder takes."""

    OWN_PDF = "own-pdf"
    INSERT_PDF = "insert-pdf"
    TEMPLATE = "template"
    TEXT_BOXES = "text-boxes"
    GENERATOR_ONLY = "generator-only"


class Presence(Enum):
    """Whether something must, may or must not be there."""

    REQUIRED = "required"
    ALLOWED = "allowed"
    FORBIDDEN = "forbidden"


class DeliveryRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """How the CV reaches the funder."""

    mode: Annotated[
        Delivery,
        about(
            "`own-pdf`, pages within another PDF (`insert-pdf`), the funder's "
            "`template`, `text-boxes`, or the funder's own system alone "
            "(`generator-only`).",
            "insert-pdf",
        ),
    ]
    place: Annotated[
        str, about("Where it goes.", "section 4 of Part B-2, within one PDF")
    ] = ""
    official_template: Annotated[
        bool, about("Whether the funder's own file must be filled in.", True)
    ] = False


class PaperRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """The paper."""

    sizes: Annotated[
        tuple[Paper, ...],
        about("The papers that are taken.", "a4", ["a4", "letter"], one_or_more=True),
    ]


class MarginRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """The least margins, in millimetres."""

    top: Annotated[float | None, about("Millimetres.", 20, bounds=MARGINS)] = None
    right: Annotated[float | None, about("Millimetres.", 20, bounds=MARGINS)] = None
    bottom: Annotated[float | None, about("Millimetres.", 20, bounds=MARGINS)] = None
    left: Annotated[float | None, about("Millimetres.", 20, bounds=MARGINS)] = None
    headers_count: Annotated[
        bool | None,
        about(
            "Whether running heads and page numbers must keep out of the margins too; "
            "nothing if the funder does not say.",
            False,
        ),
    ] = None


class PagesIn(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """The limit of pages in one language."""

    language: Annotated[str, about("A language tag.", "fr")]
    most: Annotated[int, about("At most so many pages.", 6, bounds=PAGES)]


class PageRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """The limit of pages; an indicative one is advised."""

    most: Annotated[int, about("At most so many pages.", 4, bounds=PAGES)]
    by_language: Annotated[
        tuple[PagesIn, ...],
        about("Other limits by language.", {"fr": "6"}, keyed="language"),
    ] = ()

    def most_in(self, language: str) -> int:
        """The most pages of a text in a language, or in one that it falls back on."""
        limits = {one.language.lower(): one.most for one in self.by_language}
        known = (limits[tag] for tag in broader_tags(language) if tag in limits)
        return next(known, self.most)


class PresenceRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """Something that must, may or must not be there."""

    policy: Annotated[Presence, about("Whether it must be there.", "forbidden")]


class MarginalRule(PresenceRule, frozen=True, kw_only=True, rename="kebab"):
    """What stands over or under the text of each page."""

    text: Annotated[
        str,
        about(
            "Its words, with {name}, {page} and {pages}.", "Part B - Page {page} of 9"
        ),
    ] = ""
