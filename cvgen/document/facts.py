"""Gather the facts that prose may refer to: numbers of works, counts and metrics.

Part of ``document``, from the bibliography and the profile; ``inline`` prints them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

from cvgen.bibliography.bibliography import Bibliography
from cvgen.bibliography.count import WorkCounts
from cvgen.bibliography.dates import word_date
from cvgen.model.cv import Cv
from cvgen.model.language_tag import is_same_language
from cvgen.model.locale import Locale
from cvgen.model.text import FIXED_SPACE

if TYPE_CHECKING:  # few CVs have one
    from cvgen.model.sections.metrics import Metric

__all__ = ["Facts", "gather_facts"]


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What prose may refer to.

    ``citations`` is what cites each listed work, by its id; ``shared`` are the texts
    among them that cite several; ``titles`` are the titles of the works, ``unlisted``
    those that this CV does not list; ``repeated`` are names that several metrics have,
    of which the first counts.
    """

    citations: Mapping[str, str] = {}
    titles: Mapping[str, str] = {}
    shared: frozenset[str] = frozenset()
    unlisted: frozenset[str] = frozenset()
    counts: WorkCounts = WorkCounts()
    metrics: Mapping[str, str] = {}
    repeated: frozenset[str] = frozenset()


def gather_facts(cv: Cv, bibliography: Bibliography, locale: Locale) -> Facts:
    """The facts of a CV, in the words of its locale."""
    citations = bibliography.citations()
    uses = Counter(citations.values())
    metrics = cv.profile.metrics
    names = Counter(one.name for one in metrics)
    return Facts(
        citations=citations,
        titles={
            reference.work: reference.subject
            for one in bibliography.lists
            for reference in one.references()
        },
        shared=frozenset(text for text, count in uses.items() if count > 1),
        unlisted=frozenset(bibliography.works) - citations.keys(),
        counts=bibliography.counts,
        metrics={
            one.name: _metric(one, locale, cv.profile.language)
            for one in reversed(metrics)
        },
        repeated=frozenset(name for name, count in names.items() if count > 1),
    )


NEUTRAL_METRIC = "{name} {value} ({source}, {date})"


def _metric(metric: Metric, locale: Locale, language: str) -> str:
    """A metric with its source and date, without which it says nothing.

    In a text of another language than the locale's it has no words of the locale, and
    the date in figures.
    """
    words, date = NEUTRAL_METRIC, metric.as_of.iso
    if is_same_language(language, locale.language):
        words, date = locale.metric, word_date(metric.as_of, locale)
    return words.replace("{name} ", f"{{name}}{FIXED_SPACE}").format(
        name=metric.name,
        value=metric.value,
        source=metric.source,
        date=date,
    )
