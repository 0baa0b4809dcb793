"""A preset in plain words: each rule, what breaking it means, and where it was read.

Part of ``presets``: what ``cvgen presets show`` prints, as lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvgen.model.preset.evidence import Breach, Confidence, Source
from cvgen.model.preset.preset import Preset
from cvgen.model.preset.sheet import Delivery
from cvgen.presets.age import word_day
from cvgen.presets.rulings import Ruling, rulings, sources_of
from cvgen.presets.words import word_rule

__all__ = ["explain", "summarise"]

WORKSHEET = "worksheet only, not for submission"

BREACHES = {
    Breach.ERROR: "error",
    Breach.WAIVABLE: "error, unless waived",
    Breach.WARNING: "warning",
}
CONFIDENCES = {
    Confidence.FIRST_HAND: "read at the funder",
    Confidence.MEASURED: "measured",
    Confidence.SECOND_HAND: "read in what quotes the funder",
    Confidence.RECALLED: "recalled, not read",
}


def summarise(preset: Preset) -> str:
    """The preset in one line."""
    mode = preset.delivery.mode if preset.delivery else Delivery.OWN_PDF
    note = f" ({WORKSHEET})" if mode is Delivery.GENERATOR_ONLY else ""
    return f"{mode.value:<14}  {preset.title}{note}"


def explain(name: str, preset: Preset) -> Iterator[str]:
    """The preset as lines of text."""
    yield f"{name}: {preset.title}"
    if preset.delivery and preset.delivery.mode is Delivery.GENERATOR_ONLY:
        yield f"A {WORKSHEET}."
    yield ""
    for ruling in rulings(preset):
        yield from _rule(ruling)
    for advice in preset.advice:
        yield f"advice: {advice.text}"
        yield f"  read in: {_names(sources_of(advice, preset))}"
    yield ""
    yield "Sources"
    for source in preset.sources:
        yield from _source(source)
    if preset.not_found:
        yield ""
        yield "Looked for and not found"
        yield from (f"  {one}" for one in preset.not_found)


def _rule(ruling: Ruling) -> Iterator[str]:
    name = ruling.name.value
    yield f"{name}: {word_rule(ruling.name, ruling.rule)}"
    yield f"  if broken: {BREACHES[ruling.breach]}; read in: {_names(ruling.sources)}"


def _names(sources: Iterable[Source]) -> str:
    return ", ".join(f"{one.id} ({one.confidence.value})" for one in sources)


def _source(source: Source) -> Iterator[str]:
    note = f" ({source.note})" if source.note else ""
    dated = f", dated {word_day(source.dated)}" if source.dated else ""
    yield f"  {source.id}: {source.where}{note}"
    known = CONFIDENCES[source.confidence]
    yield f"    {source.confidence.value}, {known}, on {word_day(source.read)}{dated}"
