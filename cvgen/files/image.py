"""Read an image of the author's, with a word for everything that may be wrong with it.

Part of ``files``. An image is named in the data, which may come from somebody else: no
name leads out of the data folder, and no image may fill the memory.
"""

from __future__ import annotations

import os
from pathlib import Path

from cvgen.diagnostics import InvalidInput, Location, error
from cvgen.document.picture import ImageFile, ImageFormat

__all__ = ["MAX_BYTES", "read_image"]

MAX_BYTES = 20_000_000
"""A photo as large as cameras make them; a printed one needs a hundredth."""

SIGNATURES: tuple[tuple[bytes, ImageFormat], ...] = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
)
"""How files begin; a name may say anything."""

NAME_HINT = "name a JPEG or PNG file as it is called in the data folder"
COPY_HINT = "copy the image into the data folder and name it there"
SAVE_HINT = "save it as JPEG or PNG"
AGAIN_HINT = "open it in an image editor and save it as a new file"
SMALLER_HINT = "save a smaller copy and name that; 600 pixels across are enough"


def read_image(folder: Path, name: str) -> ImageFile:
    """The image that the data in a folder names.

    Raises:
        InvalidInput: It is not there, not an image, damaged, or too large.
    """
    path = folder / name
    if not _is_within(folder, path):
        what = "is not within the data folder"
        raise _failure(path, name, "outside-folder", what, COPY_HINT)
    return _image(_read(path, name), path, name)


def _is_within(folder: Path, path: Path) -> bool:
    """Whether a path stays in a folder, also where links lead."""
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def _read(path: Path, name: str) -> bytes:
    """The bytes of a file; of a too large one no more than shows that it is."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise _failure(path, name, "missing-file", "is missing", NAME_HINT) from None
    except IsADirectoryError:
        raise _failure(path, name, "not-a-file", "is a folder", NAME_HINT) from None
    except OSError as problem:
        what = f"cannot be read: {(problem.strerror or 'unknown reason').lower()}"
        raise _failure(path, name, "unreadable", what) from None
    if len(content) > MAX_BYTES:
        what = f"has more than {MAX_BYTES:,} bytes"
        raise _failure(path, name, "too-large", what, SMALLER_HINT)
    return content


def _image(content: bytes, path: Path, name: str) -> ImageFile:
    """The image in a file's bytes, which have been decoded to their end."""
    from cvgen.pdf.pixels import (  # noqa: PLC0415 — most CVs have no photo
        MOST_PIXELS,
        DamagedImage,
        TooManyPixels,
        image_size,
    )

    image_format = _format(content)
    if image_format is None:
        what = "is neither JPEG nor PNG"
        raise _failure(path, name, "image-format", what, SAVE_HINT)
    try:
        width, height = image_size(content, image_format)
    except DamagedImage:
        what = "is damaged or incomplete"
        raise _failure(path, name, "damaged-image", what, AGAIN_HINT) from None
    except TooManyPixels as problem:
        what = f"has {problem}, and at most {MOST_PIXELS:,} can be read"
        raise _failure(path, name, "too-large", what, SMALLER_HINT) from None
    return ImageFile(content=content, format=image_format, width=width, height=height)


def _format(content: bytes) -> ImageFormat | None:
    for signature, image_format in SIGNATURES:
        if content.startswith(signature):
            return image_format
    return None


def _failure(path: Path, name: str, code: str, what: str, *hints: str) -> InvalidInput:
    message = f"the image {name} {what}"
    location = Location(str(path))
    return InvalidInput((error(code, message, location=location, hints=hints),))
