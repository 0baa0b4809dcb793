"""A colour that can be read on white paper (WCAG 2.1, 1.4.3 and its definitions).

Part of ``model``; ``loading`` refuses a colour whose contrast is less than what WCAG
asks for.
"""

import msgspec

__all__ = ["LEAST_CONTRAST", "Colour", "contrast"]

LEAST_CONTRAST = 4.5


class Colour(msgspec.Struct, frozen=True):
    """A colour of sRGB as ``#rrggbb`` in lower case."""

    code: str


def contrast(colour: str) -> float:
    """The ratio of white's luminance to that of ``#rrggbb``, from 1 to 21."""
    return (1.0 + 0.05) / (_luminance(colour) + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    """A channel of sRGB, from 0 to 1, made proportional to light."""
    if channel <= 0.04045:  # noqa: PLR2004 — as IEC 61966-2-1 says
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)
