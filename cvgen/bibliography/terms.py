"""The words that references are joined and annotated with.

Part of ``bibliography``. English for now; the values are data so that a locale can
replace them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from cvgen.model.publication import Status

__all__ = ["AND", "EDITION", "NUMBER", "PAGE", "PAGES", "STATUS_WORDS"]

AND = "and"
NUMBER = "no."
PAGE = "p."
PAGES = "pp."
EDITION = "edition"

STATUS_WORDS: Mapping[Status, str] = MappingProxyType(
    {
        Status.IN_PREPARATION: "in preparation",
        Status.SUBMITTED: "submitted",
        Status.UNDER_REVIEW: "under review",
        Status.ACCEPTED: "accepted",
        Status.IN_PRESS: "in press",
    }
)
"""What is printed for a status; a published work says nothing."""
