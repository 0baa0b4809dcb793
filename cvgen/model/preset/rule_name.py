"""The names of all rules that a preset can have.

Part of ``model``; a test holds that they are the fields of ``Rules``, in its order.
"""

from __future__ import annotations

from enum import Enum

__all__ = ["RuleName"]


class RuleName(Enum):
    """What a rule is about; variants waive rules by these names."""

    DELIVERY = "delivery"
    PAPER = "paper"
    MARGINS = "margins"
    PAGES = "pages"
    TYPE_SIZE = "type-size"
    FONT_FAMILY = "font-family"
    LINE_SPACING = "line-spacing"
    CHARACTERS_PER_INCH = "characters-per-inch"
    LETTERS = "letters"
    TEXT_COLOUR = "text-colour"
    ALIGNMENT = "alignment"
    HEADINGS = "headings"
    WORKS = "works"
    WORK_DETAILS = "work-details"
    WORK_STATES = "work-states"
    WORK_YEARS = "work-years"
    APPOINTMENT_YEARS = "appointment-years"
    AUTHORS = "authors"
    EXAMPLES = "examples"
    DATES = "dates"
    METRICS = "metrics"
    PRIVATE_FIELDS = "private-fields"
    PHOTO = "photo"
    ORCID = "orcid"
    LINKS = "links"
    BOOKMARKS = "bookmarks"
    HEADER = "header"
    FOOTER = "footer"
    PAGE_NUMBERS = "page-numbers"
    FILE_NAME = "file-name"
    FILE_SIZE = "file-size"
    PDF_VERSION = "pdf-version"
    PDF_PRODUCER = "pdf-producer"
    ENCRYPTION = "encryption"
    EMBEDDED_FONTS = "embedded-fonts"
    FORMS = "forms"
    ATTACHMENTS = "attachments"
    METADATA = "metadata"
    NARRATIVE = "narrative"
    NARRATIVE_TOTAL = "narrative-total"
