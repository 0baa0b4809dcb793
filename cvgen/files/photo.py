"""The photo of a CV, if its variant prints one, and what is wrong with its file.

Part of ``files``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from cvgen.diagnostics import DataPath, Diagnostic, InvalidInput, Severity, error
from cvgen.document.block import Picture
from cvgen.model.contact import Photo
from cvgen.model.profile import Profile
from cvgen.model.variant import Variant
from cvgen.units import mm

if TYPE_CHECKING:
    from cvgen.document.picture import ImageFile

__all__ = ["examine_photo", "read_photo"]

WIDTH = mm(25)
GREATEST_HEIGHT = mm(35)

FILE = DataPath("profile", ("photo", "file"))


def read_photo(profile: Profile, variant: Variant, data: Path) -> Picture | None:
    """The picture for the letterhead; none unless the variant asks for it.

    Raises:
        InvalidInput: There is no photo to print, or it cannot be read.
    """
    if not variant.photo:
        return None
    if profile.photo is None:
        path = DataPath("variant", ("photo",))
        hint = "write `photo:` with `file` and `alt` into the profile"
        message = "the variant prints a photo, and the profile has none"
        raise InvalidInput((error("no-photo", message, path=path, hints=(hint,)),))
    image = _read(data, profile.photo)
    width, height = image.fitted(WIDTH, GREATEST_HEIGHT)
    return Picture(
        node="letterhead/photo",
        image=image,
        alternative=profile.photo.alt,
        width=width,
        height=height,
    )


def examine_photo(
    profile: Profile, variant: Variant | None, data: Path
) -> tuple[Diagnostic, ...]:
    """What is wrong with the photo's file: an error if a variant prints it.

    Without a variant the whole record is looked at, which is printed by none: then it
    is a warning. A variant without the photo has nothing to do with it.
    """
    if profile.photo is None or (variant and not variant.photo):
        return ()
    try:
        _read(data, profile.photo)
    except InvalidInput as invalid:
        severity = Severity.ERROR if variant else Severity.WARNING
        return tuple(
            replace(one, severity=severity, path=FILE, location=None)
            for one in invalid.diagnostics
        )
    return ()


def _read(data: Path, photo: Photo) -> ImageFile:
    from cvgen.files.image import read_image  # noqa: PLC0415 — few CVs have a photo

    return read_image(data, photo.file)
