"""Words by which a finished file betrays what a funder does not want to read.

Part of ``verdict``: patterns by what they betray, a value that a caller may exchange.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from cvgen.checks.lint.metric_phrases import METRIC_PHRASES
from cvgen.checks.lint.phrase import Phrase
from cvgen.checks.lint.private_kind import PrivateKind
from cvgen.checks.lint.private_phrases import (
    HOME_PHRASES,
    LABEL_PHRASES,
    PROSE_PHRASES,
)
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


def _metrics() -> Words:
    """The phrases that data are searched for, each kind as one pattern."""
    return tuple(
        (kind.value, re.compile(_either(listed), re.IGNORECASE))
        for kind, listed in METRIC_PHRASES.items()
    )


def _private() -> Words:
    """Labels with a colon behind them, and what prose says of a person."""
    kinds = [PrivateKind(field.value) for field in PrivateField]
    return tuple(
        (kind.value, re.compile("|".join(_of_person(kind)), re.IGNORECASE))
        for kind in kinds
    )


def _of_person(kind: PrivateKind) -> Iterator[str]:
    if kind is PrivateKind.HOME_ADDRESS:
        home = _either(HOME_PHRASES)
        yield rf"(?:{home}) (?:address|Adresse)|Privat(?:adresse|anschrift)"
        yield rf"(?:{home}) ?[:：] ?\d"
        return
    yield rf"(?:{_either(LABEL_PHRASES[kind])}) ?[:：] ?\w"
    if kind in PROSE_PHRASES:
        yield _either(PROSE_PHRASES[kind])


def _either(listed: Iterable[Phrase]) -> str:
    return "|".join(f"(?:{one.pattern})" for one in listed)


USUAL = Phrases(
    metrics=_metrics(),
    private=_private(),
    states=_words(
        in_preparation=r"in preparation|manuscript in prep",
        submitted=r"submitted\b(?! (?:in|on|by|from|as)\b)(?: to\b)?",
        under_review=r"(?:under|in) review\b",
        revise_and_resubmit=r"revise(?: and | ?& ?)resubmit\b|R&R\b",
        in_revision=r"(?:in|under) revision\b|(?:minor|major) revisions?\b",
        conditionally_accepted=r"conditional(?:ly accepted| acceptance)\b",
        accepted=r"(?<!conditionally )accepted(?: for publication)?\b",
        forthcoming=r"forthcoming\b|to appear\b",
        in_press=r"in press\b",
    ),
    cut=re.compile(r"\bet al\b\.?|\band others\b|\bu\. ?a\.(?= )", re.IGNORECASE),
)
