"""Report metrics that funders refuse, in whatever words they come.

Part of ``checks.lint``. The phrases are in ``metric_phrases``. What an application
forbids is an error, the rest a warning; a title that speaks of metrics cannot be
changed, so it is a warning always.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache

from cvgen.checks.lint.metric_phrases import METRIC_PHRASES
from cvgen.checks.lint.phrase import Phrase
from cvgen.checks.lint.printed import Printed
from cvgen.checks.lint.texts import PlacedText
from cvgen.diagnostics import DataPath, Diagnostic, error, warning
from cvgen.model.preset.content import Metric
from cvgen.model.publication import Publication
from cvgen.model.section_key import SectionKey

__all__ = ["check_metrics", "find_metrics"]

UNWELCOME = frozenset(Metric) - {Metric.TOTALS}
"""What most funders do not want to see (San Francisco Declaration on Research
Assessment, 2012). How many works there are, few of them mind."""

HINT = "leave it out, or say in words what the work has changed"
TITLE_HINT = "leave it if the work is about it, but know that funders search for it"
COUNTS_HINT = "take `citations` out of the variant's `show`"


def check_metrics(
    texts: Iterable[PlacedText],
    works: Iterable[tuple[int, Publication]],
    printed: Printed,
    forbidden: AbstractSet[Metric] = frozenset(),
) -> Iterator[Diagnostic]:
    """Metrics in texts that are printed, and printed counts of citations.

    Args:
        texts: The printed texts of the record.
        works: The printed works with their positions.
        printed: What else is printed.
        forbidden: What the application forbids, beside what most of them do.
    """
    for text in texts:
        for kind, words in find_metrics(_words(text)):
            if kind in UNWELCOME or kind in forbidden:
                yield _metric(text, kind, words, forbidden)
    if "citations" not in printed.hidden:
        yield from _counts(works, forbidden)


def _words(text: PlacedText) -> str:
    """The text; the name of a metric as a text writes it that prints the metric."""
    is_metric = text.field == SectionKey.METRICS.value
    return f"{{metric:{text.text}}}" if is_metric else text.text


@lru_cache(maxsize=16384)
def find_metrics(text: str) -> tuple[tuple[Metric, str], ...]:
    """The kinds of metrics that a text names, each with all words for it, once."""
    spaced = " ".join(text.split())
    lowered = spaced.lower()
    places: defaultdict[Metric, set[tuple[int, int]]] = defaultdict(set)
    for trigger, listed in BY_TRIGGER.items():
        if trigger in lowered:
            for kind, one in listed:
                places[kind].update(one.places(spaced))
    return tuple(
        (kind, words)
        for kind, spans in places.items()
        for words in _different(spaced[start:end] for start, end in _apart(spans))
    )


def _apart(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Places in their order; of those that overlap the first, and the longest of it."""
    done = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= done:
            yield start, end
            done = end


def _different(words: Iterable[str]) -> Iterable[str]:
    """Words as they are at first, whatever their case later."""
    first: dict[str, str] = {}
    for one in words:
        first.setdefault(one.casefold(), one)
    return first.values()


def _by_trigger() -> Mapping[str, tuple[tuple[Metric, Phrase], ...]]:
    """The phrases by their triggers: few of these are in a text."""
    found: defaultdict[str, list[tuple[Metric, Phrase]]] = defaultdict(list)
    for kind, listed in METRIC_PHRASES.items():
        for one in listed:
            found[one.trigger].append((kind, one))
    return {trigger: tuple(listed) for trigger, listed in found.items()}


BY_TRIGGER = _by_trigger()


def _metric(
    text: PlacedText, kind: Metric, words: str, forbidden: AbstractSet[Metric]
) -> Diagnostic:
    if text.is_title:
        return warning(
            "metric-in-title",
            f"the title speaks of `{words}`, which funders refuse as a metric",
            path=text.path,
            hints=(TITLE_HINT,),
            found=words,
        )
    if kind in forbidden:
        message = f"`{words}` is a metric that this application forbids"
        return error("metric", message, path=text.path, hints=(HINT,), found=words)
    message = f"`{words}` is a metric that many funders refuse"
    return warning("metric", message, path=text.path, hints=(HINT,), found=words)


def _counts(
    works: Iterable[tuple[int, Publication]], forbidden: AbstractSet[Metric]
) -> Iterator[Diagnostic]:
    """Counts of citations that the variant shows: one problem, however many works."""
    places = [
        DataPath("publications", (index, "citations"))
        for index, work in works
        if work.citations
    ]
    if not places:
        return
    many = "1 work is" if len(places) == 1 else f"{len(places)} works are"
    message = f"the CV prints how often {many} cited"
    hints = (COUNTS_HINT,)
    if Metric.CITATIONS in forbidden:
        full = f"{message}, which this application forbids"
        yield error("metric", full, path=places[0], hints=hints)
    else:
        full = f"{message}, which many funders refuse"
        yield warning("metric", full, path=places[0], hints=hints)
