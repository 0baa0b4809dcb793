"""What a CV can be exported to, beside a PDF.

Part of ``model``.
"""

from __future__ import annotations

from enum import Enum

__all__ = ["ExportedFormat"]


class ExportedFormat(Enum):
    """By the word of the command line."""

    BIBTEX = "bibtex"
    CSL_JSON = "csl-json"
    JSON_RESUME = "jsonresume"
    MARKDOWN = "markdown"
    TEXT = "text"
    HTML = "html"
