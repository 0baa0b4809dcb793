"""Families are those that a preset allows, by name or by their widths."""

from __future__ import annotations

import pytest

from cvgen.model.preset.typography import FamilyRule
from cvgen.model.theme import Fonts
from cvgen.presets.apply_family import allows, apply_family
from tests.unit.presets.cases import applied, case, left, whole_theme

ARIAL = FamilyRule(allowed=("Arial",))
SIMILAR = FamilyRule(allowed=("Times New Roman", "Arial"), similar=True)
SANS = FamilyRule(
    allowed=("Arial",), similar=True, sans_serif=True, banned=("Calibri",)
)


@pytest.mark.parametrize(
    ("rule", "family", "allowed"),
    [
        (ARIAL, "Arial", True),
        (ARIAL, "arimo", True),
        (ARIAL, "Liberation Sans", True),
        (ARIAL, "Source Serif 4", False),
        (SIMILAR, "Source Serif 4", True),
        (SANS, "Source Serif 4", False),
        (SANS, "Source Sans 3", True),
        (SANS, "Carlito", False),
        (FamilyRule(banned=("Arial Narrow",)), "Anything", True),
        (FamilyRule(banned=("Calibri",)), "Calibri", False),
        (FamilyRule(banned=("Calibri",)), "Carlito", False),
    ],
)
def test_a_family_is_allowed_by_name_widths_or_likeness(
    rule: FamilyRule, family: str, *, allowed: bool
) -> None:
    assert allows(rule, family) is allowed


def test_a_theme_in_another_family_gets_the_one_that_comes_with_cvgen() -> None:
    rules = case("font-family: {allowed: Arial, source: call}").rules
    theme, changes, missing = apply_family(whole_theme(), rules)
    assert theme.fonts == Fonts(text="Arimo", display="Arimo")
    assert applied(changes) == [
        "font-family: family of text: Source Serif 4 -> Arimo",
        "font-family: family of display: Source Sans 3 -> Arimo",
    ]
    assert missing == ()


def test_a_theme_in_an_allowed_family_stays() -> None:
    allowed = "[Arial, Source Serif 4, Source Sans 3]"
    rules = case(f"font-family: {{allowed: {allowed}, source: call}}").rules
    assert apply_family(whole_theme(), rules) == (whole_theme(), (), ())


def test_without_a_rule_a_theme_stays() -> None:
    assert apply_family(whole_theme(), case("").rules) == (whole_theme(), (), ())


def test_a_family_that_cvgen_has_not_is_asked_for() -> None:
    rules = case("font-family: {allowed: Calibri, source: call}").rules
    theme, changes, missing = apply_family(whole_theme("plain"), rules)
    assert (theme, changes) == (whole_theme("plain"), ())
    assert left(missing) == [
        (
            "font-family: the text is set in Arimo: put Calibri, Carlito "
            "into the folder "
            "`fonts` of your data and name it in `design: {fonts: {text: …}}`"
        )
    ]
    _, _, both = apply_family(whole_theme("modern"), rules)
    assert "`design: {fonts: {text: …, display: …}}`" in left(both)[0]
