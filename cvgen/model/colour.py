"""A colour that can be read on its ground (WCAG 2.1, 1.4.3 and its definitions).

Part of ``model``; ``loading`` refuses a colour whose contrast is less than what WCAG
asks for.
"""

import msgspec

__all__ = ["LEAST_CONTRAST", "Colour", "contrast"]

LEAST_CONTRAST = 4.5


class Colour(msgspec.Struct, frozen=True):
    """A colour of sRGB as ``#rrggbb`` in lower case."""

    code: str


WHITE = "#ffffff"


def contrast(colour: str, ground: str = WHITE) -> float:
    """The ratio of the luminances of two ``#rrggbb``, from 1 to 21; of paper to ink."""
    dark, light = sorted((_luminance(colour), _luminance(ground)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    """A channel of sRGB, from 0 to 1, made proportional to light."""
    if channel <= 0.04045:  # noqa: PLR2004 — as IEC 61966-2-1 says
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)
