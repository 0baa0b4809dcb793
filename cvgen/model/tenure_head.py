"""Heads of sections of which only that stands there which goes on, or has ended.

Part of ``model``: the closed set of a locale's words for them.
"""

from cvgen.closed import Closed
from cvgen.model.entry_order import Tenure

__all__ = ["TenureHead", "tenure_head"]


class TenureHead(Closed):
    """A section and which entries of it; others have a word behind their own title."""

    POSITIONS_CURRENT = "positions-current"
    POSITIONS_PAST = "positions-past"
    EDUCATION_CURRENT = "education-current"
    EDUCATION_PAST = "education-past"
    BREAKS_CURRENT = "breaks-current"
    BREAKS_PAST = "breaks-past"
    GRANTS_CURRENT = "grants-current"
    GRANTS_PAST = "grants-past"
    GRANTS_PENDING = "grants-pending"
    TEACHING_CURRENT = "teaching-current"
    TEACHING_PAST = "teaching-past"
    SUPERVISION_CURRENT = "supervision-current"
    SUPERVISION_PAST = "supervision-past"
    MEMBERSHIPS_CURRENT = "memberships-current"
    MEMBERSHIPS_PAST = "memberships-past"
    SOFTWARE_CURRENT = "software-current"
    SOFTWARE_PAST = "software-past"
    OTHER_CURRENT = "other-current"
    OTHER_PAST = "other-past"


KNOWN = {head.value: head for head in TenureHead}


def tenure_head(section: str, when: Tenure) -> TenureHead | None:
    """The head of a section for some of its entries; only grants can be pending."""
    other = KNOWN.get(f"other-{when.value}")
    return KNOWN.get(f"{section}-{when.value}", other)
