"""What was applied of a preset, and what could not be.

Part of ``presets``: the values that every step returns beside its result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

import msgspec

from cvgen.model.cv import Cv
from cvgen.model.preset.preset import Preset, Rules
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.sheet import Delivery
from cvgen.model.running_head import RunningHeadForm
from cvgen.model.variant import Variant
from cvgen.presets.rulings import Ruling

__all__ = [
    "Case",
    "Change",
    "Left",
    "Outcome",
    "PresetInForce",
    "choose_all",
    "unchanged",
]


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a rule has changed: what, from what, to what."""

    rule: RuleName
    subject: str
    before: str
    after: str


class Left(msgspec.Struct, frozen=True):
    """A rule that was not applied, or not wholly, and why."""

    rule: RuleName
    reason: str


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """What the steps need to know: the rules in force, by which preset, for whom.

    ``newest`` is the year that counts as this one, or 0. The theme's steps know the
    running head that those of the variant have left.
    """

    preset: str
    rules: Rules
    cv: Cv
    newest: int = 0
    running_head: RunningHeadForm = RunningHeadForm.USUAL

    @property
    def delivery(self) -> Delivery:
        """How the CV is delivered; a file of its own unless said."""
        rule = self.rules.delivery
        return rule.mode if rule else Delivery.OWN_PDF

    @property
    def is_worksheet(self) -> bool:
        """Whether the funder takes no file at all that cvgen could make."""
        return self.delivery in {Delivery.GENERATOR_ONLY, Delivery.TEXT_BOXES}


class Outcome(msgspec.Struct, frozen=True):
    """A variant after a step."""

    variant: Variant
    changes: tuple[Change, ...] = ()
    left: tuple[Left, ...] = ()


Choice: TypeAlias = Callable[[Variant, Case], tuple[Variant, Change | None]]
"""Makes one choice of a variant as a rule wants it, and says so if it was another."""


def choose_all(
    variant: Variant, case: Case, choices: Iterable[Choice], left: Iterable[Left] = ()
) -> Outcome:
    """A variant after a step that makes these choices, one after the other."""
    changes: list[Change] = []
    for choose in choices:
        variant, change = choose(variant, case)
        changes += [change] if change else []
    return Outcome(variant, tuple(changes), tuple(left))


def unchanged(variant: Variant, *left: Left) -> Outcome:
    """A variant that a step has left as it was."""
    return Outcome(variant, (), left)


class PresetInForce(msgspec.Struct, frozen=True, kw_only=True):
    """A preset with what has come of it for one variant."""

    preset: Preset
    case: Case
    rulings: tuple[Ruling, ...]
    changes: tuple[Change, ...] = ()
    left: tuple[Left, ...] = ()
