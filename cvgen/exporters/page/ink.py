"""A theme's colours on a screen, by day and by night, with enough contrast for all.

Part of ``exporters.page``. A theme's colours are legible on white paper at 4.5:1; on a
screen text has 7:1 (WCAG 2.2, 1.4.6), so they are made darker, or lighter on a dark
ground, in their own hue and no more than that takes.
"""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls

from cvgen.model.colour import contrast

__all__ = ["DARK", "ENOUGH", "LIGHT", "legible"]

LIGHT, DARK = "#ffffff", "#15181d"
"""The grounds."""

ENOUGH = 7.0

STEPS = 50
"""Between a colour and black or white; a step is less than an eye sees."""


def legible(colour: str, ground: str, least: float = ENOUGH) -> str:
    """The colour, or the one nearest to it that stands out from its ground so much."""
    end = max((0.0, 1.0), key=lambda one: contrast(_lit(colour, one), ground))
    hue, lightness, saturation = rgb_to_hls(*_channels(colour))
    between = (lightness + (end - lightness) * step / STEPS for step in range(1, STEPS))
    lit = (_code(hls_to_rgb(hue, one, saturation)) for one in between)
    found = (one for one in (colour, *lit) if contrast(one, ground) >= least)
    return next(found, _lit(colour, end))


def _lit(colour: str, lightness: float) -> str:
    """A colour of this hue with another lightness, from 0 to 1."""
    hue, _, saturation = rgb_to_hls(*_channels(colour))
    return _code(hls_to_rgb(hue, lightness, saturation))


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _code(channels: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(255 * one):02x}" for one in channels)
