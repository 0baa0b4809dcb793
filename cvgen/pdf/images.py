"""Embed the image of a picture as an image XObject (ISO 32000-1, 8.9.5).

Part of ``pdf``.
"""

from __future__ import annotations

import hashlib
import math

from cvgen.document.block import Picture
from cvgen.pdf.objects import pack_stream, write_stream
from cvgen.units import Pt

__all__ = ["image_resource", "write_image"]

DOTS_PER_POINT = 300 / 72
"""The resolution of a printed photo; what is finer is not embedded."""

COLOUR_SPACES = {1: "DeviceGray", 3: "DeviceRGB"}
"""Colour spaces by their number of components."""

DIGITS = 16
"""Of a digest, to tell the images of one file apart."""


def image_resource(picture: Picture) -> str:
    """The name of a picture's image: a digest, so that the page says which it shows."""
    digest = hashlib.sha256(picture.image.content)
    digest.update(f"{picture.width} {picture.height}".encode())
    return f"I{digest.hexdigest()[:DIGITS]}"


def write_image(picture: Picture) -> bytes:
    """The image as an object, as fine as the picture needs it.

    Raises:
        DamagedImage: Some of it cannot be decoded.
        TooManyPixels: It would take too much memory.
    """
    from cvgen.pdf.pixels import encode_image  # noqa: PLC0415 — most CVs have no photo

    encoded = encode_image(picture.image, (_dots(picture.width), _dots(picture.height)))
    entries = (
        f"/Type /XObject /Subtype /Image /Width {encoded.width} "
        f"/Height {encoded.height} /ColorSpace /{COLOUR_SPACES[encoded.components]} "
        "/BitsPerComponent 8"
    )
    if picture.image.format == "jpeg":
        return write_stream(encoded.content, f"{entries} /Filter /DCTDecode")
    return pack_stream(encoded.content, entries)


def _dots(length: Pt) -> int:
    return max(1, math.floor(length * DOTS_PER_POINT))
