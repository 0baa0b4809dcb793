"""The photo of a CV, if its variant prints one.

Part of ``files``.
"""

from __future__ import annotations

from pathlib import Path

from cvgen.diagnostics import DataPath, InvalidInput, error
from cvgen.document.block import Picture
from cvgen.files.image import read_image
from cvgen.model.profile import Profile
from cvgen.model.variant import Variant
from cvgen.units import mm

__all__ = ["read_photo"]

WIDTH = mm(25)
GREATEST_HEIGHT = mm(35)


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
    image = read_image(data, profile.photo.file)
    width, height = image.fitted(WIDTH, GREATEST_HEIGHT)
    return Picture(
        node="letterhead/photo",
        image=image,
        alternative=profile.photo.alt,
        width=width,
        height=height,
    )
