"""Whether a preset was read so long ago that it may no longer hold.

Part of ``presets``. The day of the build is the edge's to say.
"""

from __future__ import annotations

from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.model.date import PartialDate
from cvgen.model.preset.preset import Preset

__all__ = ["check_age", "oldest_reading", "word_day"]

PRESET = DataPath("variant", ("preset",))


def oldest_reading(preset: Preset) -> PartialDate:
    """The day that the source was read on that was read first."""
    return min(one.read for one in preset.sources)


def check_age(name: str, preset: Preset, today: PartialDate) -> tuple[Diagnostic, ...]:
    """A warning if a source was read more than twelve months before today."""
    read = oldest_reading(preset)
    if PartialDate(read.year + 1, read.month, read.day) >= today:
        return ()
    day = word_day(read)
    message = f"the rules of `{name}` were read on {day}, more than a year ago"
    hint = "read the call, and write what has changed into `preset-overrides`"
    return (warning("old-preset", message, path=PRESET, hints=(hint,)),)


def word_day(date: PartialDate) -> str:
    """A date as ``2026-11-23``, as far as it is known."""
    return date.iso
