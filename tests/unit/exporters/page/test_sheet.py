"""The page can be read by everybody."""

from __future__ import annotations

import pytest

from cvgen.exporters.page.sheet import DARK, LIGHT, style_sheet

ENOUGH = 7.0
"""WCAG 2.2, 1.4.6, contrast (enhanced)."""


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb`` (WCAG 2.2, definitions)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4
        for one in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(left: str, right: str) -> float:
    dark, light = sorted((luminance(left), luminance(right)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["text", "quiet", "accent"])
def test_every_colour_stands_out_from_its_ground(
    colours: dict[str, str], name: str
) -> None:
    assert contrast(colours[name], colours["ground"]) >= ENOUGH


def test_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_the_sheet_asks_for_nothing_from_elsewhere() -> None:
    sheet = style_sheet()
    assert "url(" not in sheet
    assert "@import" not in sheet
    assert sheet.count("{") == sheet.count("}") > 20
