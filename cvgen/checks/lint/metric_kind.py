"""The kinds of metrics and of boasting that funders refuse.

Part of ``checks.lint``. An application names those that it forbids.
"""

from __future__ import annotations

from enum import Enum

__all__ = ["UNWELCOME", "MetricKind"]


class MetricKind(Enum):
    """Numbers about journals, works and people, and words for their rank."""

    IMPACT_FACTOR = "impact-factor"
    JOURNAL_RANKING = "journal-ranking"
    CONFERENCE_RANKING = "conference-ranking"
    INSTITUTION_RANKING = "institution-ranking"
    H_INDEX = "h-index"
    I10_INDEX = "i10-index"
    CITATIONS = "citations"
    ACCEPTANCE_RATE = "acceptance-rate"
    TOTALS = "totals"
    RANK_WORDS = "rank-words"


UNWELCOME = frozenset(MetricKind) - {MetricKind.TOTALS}
"""What most funders do not want to see (San Francisco Declaration on Research
Assessment, 2012). How many works there are, few of them mind."""
