"""Pixels of an image file: upright, on white, in sRGB, and no more than print can show.

Part of ``pdf``, and all of cvgen that decodes images. What it returns is encoded anew
from the pixels alone: where a photo was taken and with what, or a preview that still
shows what was cut off, is in the author's file and never in a PDF or on a page.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import msgspec
from PIL import ExifTags, Image, ImageCms
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from cvgen.document.picture import ImageFile, ImageFormat

__all__ = [
    "MOST_PIXELS",
    "DamagedImage",
    "EncodedImage",
    "TooManyPixels",
    "encode_image",
    "image_size",
    "jpeg_of",
]

MOST_PIXELS = 50_000_000
"""What the largest cameras take; more may be a small file that fills the memory."""

QUALITY = 92
"""Of JPEG: no loss that can be seen in print."""

TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What makes an image upright, by its orientation (EXIF 2.32, 4.6.4)."""

SIDEWAYS = range(5, 9)
"""Orientations in which width and height change places."""


class DamagedImage(ValueError):
    """An image that cannot be decoded to its end."""


class TooManyPixels(ValueError):
    """An image with more than ``MOST_PIXELS``."""


class EncodedImage(msgspec.Struct, frozen=True, kw_only=True):
    """An image as a PDF has it: 8 bits of one (grey) or three (sRGB) components.

    ``content`` is JPEG if the author's file was, else the bare samples row by row.
    """

    width: int
    height: int
    components: int
    content: bytes


def image_size(content: bytes, image_format: ImageFormat) -> tuple[int, int]:
    """Pixels across and down of an image made upright.

    Raises:
        DamagedImage: Some of it cannot be decoded.
        TooManyPixels: It would take too much memory to find out.
    """
    image = _opened(content, image_format)
    width, height = image.size
    with _codec():
        image.draft(None, (1, 1))  # the file is read to its end, but little is kept
        image.load()
        is_sideways = _orientation(image) in SIDEWAYS
    return (height, width) if is_sideways else (width, height)


def encode_image(image: ImageFile, most: tuple[int, int]) -> EncodedImage:
    """An image in at most so many pixels across and down.

    Raises:
        DamagedImage: Some of it cannot be decoded.
        TooManyPixels: It would take too much memory.
    """
    plain = _plain(image, most)
    return EncodedImage(
        width=plain.width,
        height=plain.height,
        components=len(plain.getbands()),
        content=plain.tobytes() if image.format == "png" else _jpeg(plain),
    )


def jpeg_of(image: ImageFile, most: tuple[int, int]) -> bytes:
    """An image as a file of JPEG, of at most so many pixels across and down.

    Raises:
        DamagedImage: Some of it cannot be decoded.
        TooManyPixels: It would take too much memory.
    """
    return _jpeg(_plain(image, most))


def _plain(image: ImageFile, most: tuple[int, int]) -> Image.Image:
    """What is to be seen of an image."""
    opened = _opened(image.content, image.format)
    profile: bytes | None = opened.info.get("icc_profile")
    with _codec():
        opened.draft(None, (2 * max(most), 2 * max(most)))
        return _in_srgb(_on_white(_reduced(_upright(opened), most)), profile)


def _opened(content: bytes, image_format: ImageFormat) -> JpegImageFile | PngImageFile:
    """An image of which no more than the header has been read."""
    reader = JpegImageFile if image_format == "jpeg" else PngImageFile
    with _codec():
        image = reader(io.BytesIO(content))
    if image.width * image.height > MOST_PIXELS:
        message = f"{image.width} × {image.height} pixels"
        raise TooManyPixels(message)
    return image


@contextmanager
def _codec() -> Iterator[None]:
    """One exception for all that decoders raise; they warn of metadata alone."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except Exception as problem:
        message = "the image cannot be decoded"
        raise DamagedImage(message) from problem


def _orientation(image: Image.Image) -> int:
    orientation: object = image.getexif().get(ExifTags.Base.Orientation)
    return orientation if isinstance(orientation, int) else 1


def _upright(image: Image.Image) -> Image.Image:
    image.load()
    turn = TURNS.get(_orientation(image))
    return image if turn is None else image.transpose(turn)


def _reduced(image: Image.Image, most: tuple[int, int]) -> Image.Image:
    size = (min(image.width, most[0]), min(image.height, most[1]))
    return _direct(image).resize(size, Image.Resampling.LANCZOS)


def _direct(image: Image.Image) -> Image.Image:
    """Eight bits a component, without a palette: what can be resampled."""
    if image.mode.startswith("I"):
        return image.point(lambda value: value / 256).convert("L")
    if image.has_transparency_data:
        return image.convert("RGBA")
    if image.mode == "1":
        return image.convert("L")
    return image.convert("RGB") if image.mode == "P" else image


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image
    white = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(white, image).convert("RGB")


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Colours as the profile means them; a profile that makes no sense has no say."""
    if image.mode == "L":
        return image
    converted = None
    if profile:
        with suppress(ImageCms.PyCMSError):
            converted = ImageCms.profileToProfile(
                image,
                io.BytesIO(profile),
                ImageCms.createProfile("sRGB"),
                outputMode="RGB",
            )
    return converted or image.convert("RGB")


def _jpeg(image: Image.Image) -> bytes:
    bare = Image.frombytes(image.mode, image.size, image.tobytes())  # what it knew goes
    file = io.BytesIO()
    bare.save(file, "JPEG", quality=QUALITY, subsampling=0)
    return file.getvalue()
