"""Small images for tests: plain ones, and ones with all that cameras add."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image, ImageCms

from cvgen.document.block import Picture
from cvgen.document.picture import ImageFile
from cvgen.units import Pt

__all__ = [
    "RED",
    "cornered",
    "huge_png",
    "jpeg",
    "oriented",
    "photo",
    "picture",
    "plain",
    "png",
    "srgb_profile",
    "telling_jpeg",
]

RED = (255, 0, 0)
ORIENTATION, MAKE, GPS, LATITUDE = 0x0112, 0x010F, 0x8825, 0x0002


def plain(width: int = 40, height: int = 50, mode: str = "RGB") -> Image.Image:
    return Image.new(mode, (width, height), RED if mode == "RGB" else 0)


def cornered(width: int, height: int) -> Image.Image:
    """A white image with a black quarter where its first row and column meet."""
    image = Image.new("L", (width, height), 255)
    image.paste(0, (0, 0, width // 2, height // 2))
    return image


def oriented(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    return exif


def jpeg(
    image: Image.Image, exif: Image.Exif | bytes = b"", profile: bytes = b""
) -> bytes:
    return _saved(image, "JPEG", exif, profile)


def png(
    image: Image.Image, exif: Image.Exif | bytes = b"", profile: bytes = b""
) -> bytes:
    return _saved(image, "PNG", exif, profile)


def telling_jpeg(image: Image.Image) -> bytes:
    """A JPEG that says who took it with what and where, in every way there is."""
    exif = Image.Exif()
    exif[MAKE] = "telling make"
    exif.get_ifd(GPS)[LATITUDE] = (50.0, 56.0, 6.0)
    file = io.BytesIO()
    image.save(
        file,
        "JPEG",
        exif=exif,
        comment=b"telling comment",
        xmp=b"<telling/>",
        icc_profile=srgb_profile(),
    )
    return file.getvalue() + b"telling trailer"


def srgb_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def huge_png(width: int, height: int) -> bytes:
    """A few bytes that claim to be an image of any size."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"")), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*one) for one in chunks)


def photo(image: Image.Image) -> ImageFile:
    """An image as a JPEG file."""
    return ImageFile(
        content=jpeg(image), format="jpeg", width=image.width, height=image.height
    )


def picture(
    image: ImageFile | None = None, width: Pt = 40.0, height: Pt = 50.0
) -> Picture:
    return Picture(
        node="photo",
        image=image or photo(plain()),
        alternative="Portrait of Mei Chen",
        width=width,
        height=height,
    )


def _saved(
    image: Image.Image, codec: str, exif: Image.Exif | bytes, profile: bytes
) -> bytes:
    file = io.BytesIO()
    image.save(file, codec, exif=exif, icc_profile=profile)
    return file.getvalue()


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)
