"""The formats of other systems that come in.

Part of ``model``.
"""

from __future__ import annotations

from enum import Enum

__all__ = ["ForeignFormat"]


class ForeignFormat(Enum):
    """By the word of the command line."""

    BIBTEX = "bibtex"
    CSL_JSON = "csl-json"
    ORCID = "orcid"
    JSON_RESUME = "jsonresume"
    RENDERCV = "rendercv"
