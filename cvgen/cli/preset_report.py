"""What a preset has done to a CV, as lines for a person.

Part of ``cli``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvgen.presets.age import oldest_reading, word_day
from cvgen.presets.report import Change, PresetInForce
from cvgen.presets.words import word_rule

__all__ = ["report_preset"]


def report_preset(found: PresetInForce, more: Iterable[Change] = ()) -> Iterator[str]:
    """The preset, what it has changed, what it has left, and what the variant chose."""
    read = word_day(oldest_reading(found.preset))
    yield f"preset {found.case.preset}: {found.preset.title}; read {read}"
    for change in (*found.changes, *more):
        what = f"{change.subject}: {change.before} → {change.after}"
        yield f"  applied  {what} [{change.rule.value}]"
    for one in found.rulings:
        if one.is_waived:
            yield f"  waived   {word_rule(one.name, one.rule)} [{one.name.value}]"
        elif one.is_overridden:
            yield f"  override {word_rule(one.name, one.rule)} [{one.name.value}]"
    for left in found.left:
        yield f"  left     {left.reason} [{left.rule.value}]"
