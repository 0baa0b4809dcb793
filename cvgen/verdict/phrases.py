"""Words by which a finished file betrays what a funder does not want to read.

Part of ``verdict``: patterns by what they betray, a value that a caller may exchange.
"""

from __future__ import annotations

import re

import msgspec

from cvgen.model.preset.content import Metric, PrivateField
from cvgen.model.work_type import Status

__all__ = ["USUAL", "Phrases"]

Words = tuple[tuple[str, re.Pattern[str]], ...]


class Phrases(msgspec.Struct, frozen=True, kw_only=True):
    """Patterns by the keys of presets; a space of one is a line break too."""

    metrics: Words
    private: Words
    states: Words
    cut: re.Pattern[str]

    def of_metric(self, metric: Metric) -> re.Pattern[str] | None:
        """The pattern of a metric."""
        return dict(self.metrics).get(metric.value)

    def of_private(self, field: PrivateField) -> re.Pattern[str] | None:
        """The pattern of a personal detail."""
        return dict(self.private).get(field.value)

    def of_state(self, status: Status) -> re.Pattern[str] | None:
        """The pattern of how far a work has come."""
        return dict(self.states).get(status.value)


def _words(**patterns: str) -> Words:
    return tuple(
        (key.replace("_", "-"), re.compile(rf"\b(?:{pattern})", re.IGNORECASE))
        for key, pattern in patterns.items()
    )


NUMBER = r"\d[\d,.]*"
JOURNALS = (
    r"journals? rank\w*|quartile|Q1 journal|JCR Q\d|SJR\b|SCImago|CiteScore"
    r"|ABS [34]\*?\b"
)

USUAL = Phrases(
    metrics=_words(
        impact_factor=r"(?:journal )?impact factors?|JIF\b|IF ?[:=] ?\d",
        journal_ranking=JOURNALS,
        conference_ranking=r"conference rank\w*|CORE (?:rank\w*|A\*?)|CCF[- ][ABC]\b",
        institution_ranking=r"(?:QS|THE|ARWU|Shanghai|university) rank\w*",
        h_index=r"h[- ]?(?:index|indices|factor)\b",
        i10_index=r"i10[- ]?index\b",
        citations=rf"{NUMBER} citations?\b|citations? ?: ?{NUMBER}|cited {NUMBER} times"
        rf"|cited by {NUMBER}|times cited",
        acceptance_rate=r"acceptance rates?|rates? of acceptance|accept(?:ed|ance):? "
        r"\d+ ?%",
        totals=rf"total of {NUMBER} (?:works|papers|publications|articles|citations)"
        rf"|{NUMBER} (?:works|papers|publications|articles) in (?:all|total)",
        rank_words=r"top[- ]tier|prestigious|world[- ]leading|high[- ]impact|flagship",
    ),
    private=_words(
        home_address=r"(?:home|private|residential) address",
        birth_date=r"date of birth|birth ?date|born (?:on|in)? ?\d|geb(?:oren|\.) ",
        sex=r"(?:sex|gender) ?[:/]",
        nationality=r"nationality|citizen(?:ship)? ?(?:of|:)",
        marital_status=r"marital status|married\b|(?:number of )?children ?: ?\d",
    ),
    states=_words(
        in_preparation=r"in preparation|manuscript in prep",
        submitted=r"submitted\b(?! (?:in|on|by|from|as)\b)(?: to\b)?",
        under_review=r"under (?:review|revision)|in review\b",
        accepted=r"accepted(?: for publication)?\b",
        in_press=r"in press\b|forthcoming\b",
    ),
    cut=re.compile(r"\bet al\b\.?|\band others\b|\bu\. ?a\.(?= )", re.IGNORECASE),
)
