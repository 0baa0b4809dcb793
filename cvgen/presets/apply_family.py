"""The families of a theme, exchanged for those that a preset allows.

Part of ``presets``, a step of ``apply_theme``.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from cvgen.document.themes import named_families
from cvgen.model.preset.metric_twins import twins_of
from cvgen.model.preset.preset import Rules
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.typography import FamilyRule
from cvgen.model.theme import Fonts, ThemeFile
from cvgen.presets.bundled_twins import WITH_TWINS
from cvgen.presets.report import Change, Left

__all__ = ["allows", "apply_family"]

SANS_SERIF = ("Arimo", "Source Sans 3")
"""Families of cvgen's without serifs."""

KNOWN = 5
"""How many families of some widths are named, the best-known first."""


def allows(rule: FamilyRule, family: str) -> bool:
    """Whether a rule allows a family by its name or its widths."""
    if _is_among(family, rule.banned):
        return False
    if not rule.allowed or _is_among(family, rule.allowed):
        return True
    return rule.similar and (not rule.sans_serif or family in SANS_SERIF)


def _is_among(family: str, named: Iterable[str]) -> bool:
    folded = family.casefold()
    return any(folded == twin.casefold() for one in named for twin in twins_of(one))


def apply_family(
    theme: ThemeFile, rules: Rules
) -> tuple[ThemeFile, tuple[Change, ...], tuple[Left, ...]]:
    """The theme in an allowed family, if cvgen has one."""
    rule = rules.font_family
    if not rule:
        return theme, (), ()
    wrong = {k: f for k, f in named_families(theme).items() if not allows(rule, f)}
    if not wrong:
        return theme, (), ()
    found = next((f for f in WITH_TWINS if allows(rule, f)), None)
    if found is None:
        return theme, (), (_left(rule, wrong),)
    changes = tuple(
        Change(
            rule=RuleName.FONT_FAMILY,
            subject=f"family of {key}",
            before=family,
            after=found,
        )
        for key, family in wrong.items()
    )
    return replace(theme, fonts=Fonts(text=found, display=found)), changes, ()


def _left(rule: FamilyRule, wrong: dict[str, str]) -> Left:
    """Why a family is not exchanged."""
    names = ", ".join(twins_of(rule.allowed[0])[:KNOWN]) if rule.allowed else "another"
    had = ", ".join(dict.fromkeys(wrong.values()))
    keys = ", ".join(f"{key}: …" for key in wrong)
    return Left(
        RuleName.FONT_FAMILY,
        f"the text is set in {had}: put {names} into the folder `fonts` of your data "
        f"and name it in `design: {{fonts: {{{keys}}}}}`",
    )
