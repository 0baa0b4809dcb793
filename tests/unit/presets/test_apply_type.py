"""Type is no smaller and no closer than a preset wants it."""

from __future__ import annotations

import pytest

from cvgen.model.preset.typography import SizeRule, TypeRole
from cvgen.presets.apply_type import apply_leading, apply_sizes, least_size
from tests.unit.presets.cases import applied, case, whole_theme

RULE = """\
type-size:
  least: 11
  roles: {caption: 8}
  free: [references]
  families: {Times New Roman: 12}
  languages: {en: 10}
  source: call
"""


def rule() -> SizeRule:
    found = case(RULE).rules.type_size
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("role", "family", "language", "least"),
    [
        (TypeRole.BODY, "Arimo", "de", 11),
        (TypeRole.BODY, "Arimo", "en-GB", 10),
        (TypeRole.BODY, "Tinos", "de", 12),
        (TypeRole.CAPTION, "Tinos", "de", 8),
        (TypeRole.REFERENCES, "Tinos", "de", None),
    ],
)
def test_the_least_size_is_that_of_the_part_the_language_or_the_family(
    role: TypeRole, family: str, language: str, least: float | None
) -> None:
    assert least_size(rule(), role, family, language) == least


def test_the_text_grows_first_and_all_with_it() -> None:
    rules = case("type-size: {least: 12, source: call}").rules
    theme, changes = apply_sizes(whole_theme("plain"), rules, "en")
    assert (theme.size, theme.styles.label.size) == (12, 12)
    assert theme.styles.name.size == pytest.approx(18 * 12 / 11)
    assert applied(changes) == ["type-size: size of text: 11 pt -> 12 pt"]


def test_what_is_still_too_small_grows_alone() -> None:
    rules = case("type-size: {least: 10, source: call}").rules
    theme, changes = apply_sizes(whole_theme(), rules, "en")
    assert theme.size == 10
    assert theme.styles.legend.size == theme.styles.marginal.size == 10
    assert "type-size: size of legend: 8.5 pt -> 10 pt" in applied(changes)


def test_headers_may_have_a_size_of_their_own() -> None:
    rules = case(
        "type-size: {least: 10, roles: {header-footer: 8, note: 8}, source: call}"
    ).rules
    theme, _ = apply_sizes(whole_theme(), rules, "en")
    assert (theme.styles.marginal.size, theme.styles.legend.size) == (8.5, 8.5)


def test_larger_type_stays() -> None:
    rules = case("type-size: {least: 8, source: call}").rules
    assert apply_sizes(whole_theme(), rules, "en") == (whole_theme(), ())


def test_lines_are_no_closer_than_a_multiple_of_the_size() -> None:
    rules = case("line-spacing: {least: 1.5, source: call}").rules
    theme, changes = apply_leading(whole_theme("plain"), rules)
    assert theme.leading == 16.5
    assert applied(changes) == ["line-spacing: from line to line: 13.2 pt -> 16.5 pt"]


def test_there_are_no_more_lines_in_an_inch_than_allowed() -> None:
    rules = case("line-spacing: {lines-per-inch: 6, source: call}").rules
    theme, changes = apply_leading(whole_theme("compact"), rules)
    assert theme.leading == 12
    assert len(changes) == 1
    assert apply_leading(whole_theme("plain"), rules) == (whole_theme("plain"), ())
