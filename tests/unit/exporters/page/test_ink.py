"""A theme's colours can be read on either ground, and stay as they are if they can."""

from __future__ import annotations

from colorsys import rgb_to_hls

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.exporters.page.ink import DARK, ENOUGH, LIGHT, legible
from cvgen.model.colour import contrast

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def hue(colour: str) -> float:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return rgb_to_hls(red, green, blue)[0]


def test_seven_to_one_is_enough() -> None:
    assert ENOUGH == 7.0  # WCAG 2.2, 1.4.6, contrast (enhanced)
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@given(colour=COLOURS, ground=st.sampled_from([LIGHT, DARK]))
def test_every_colour_stands_out_from_its_ground(colour: str, ground: str) -> None:
    found = legible(colour, ground)
    assert contrast(found, ground) >= ENOUGH
    assert legible(found, ground) == found


@pytest.mark.parametrize("colour", ["#1f3b63", "#000000"])
def test_what_can_be_read_is_left_as_it_is(colour: str) -> None:
    assert legible(colour, LIGHT) == colour


def test_a_colour_keeps_its_hue_at_night() -> None:
    found = legible("#1f3b63", DARK)
    assert hue(found) == pytest.approx(hue("#1f3b63"), abs=0.01)
    assert contrast(found, DARK) == pytest.approx(ENOUGH, abs=0.5)


def test_no_more_can_be_asked_for_than_there_is() -> None:
    assert legible("#777777", LIGHT, 99) == "#000000"
    assert legible("#777777", DARK, 99) == "#ffffff"
