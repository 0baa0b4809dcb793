"""A picture file as a value: its bytes, and how large it is.

Part of ``document``. The bytes are those of the author's file, untouched; ``pdf`` takes
from them what is seen and nothing else.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from cvgen.units import Pt

__all__ = ["ImageFile", "ImageFormat"]

ImageFormat: TypeAlias = Literal["jpeg", "png"]


class ImageFile(msgspec.Struct, frozen=True, kw_only=True):
    """An image that can be decoded; its pixels across and down as it is to be seen.

    A camera held upright often says so beside pixels that lie on their side.
    """

    content: bytes
    format: ImageFormat
    width: int
    height: int

    def fitted(self, width: Pt, height: Pt) -> tuple[Pt, Pt]:
        """Width and height in print: its own proportions, as large as a box allows."""
        scale = min(width / self.width, height / self.height)
        return self.width * scale, self.height * scale
