"""The variants of a data folder: their names, and the text of one.

Part of ``files``.
"""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path

from cvgen.diagnostics import InvalidInput, Location, error
from cvgen.files.catalogue import ENDING, yaml_names
from cvgen.files.read import read_text
from cvgen.loading.source import SourceText

__all__ = ["DEFAULT", "read_variant", "variant_names"]

FOLDER = "variants"
DEFAULT = "default"
"""The variant that is built when none is named, if there is one."""


def variant_names(data: Path) -> tuple[str, ...]:
    """The names of the variants of a data folder, in their alphabetical order.

    Raises:
        InvalidInput: The folder cannot be looked into.
    """
    return yaml_names(data / FOLDER)


def read_variant(data: Path, name: str) -> SourceText:
    """The text of a variant.

    Raises:
        InvalidInput: There is none of that name, or it cannot be read.
    """
    names = variant_names(data)
    if name not in names:
        wanted = name.removesuffix(ENDING).lower()
        folded = {one.lower(): one for one in names}
        near = [folded[one] for one in get_close_matches(wanted, folded, n=2)]
        known = ", ".join(f"`{one}`" for one in names)
        hints = (
            tuple(f"did you mean `{one}`?" for one in near)
            or ((f"there are: {known}",) if names else ())
            or (f"put it at {data / FOLDER / name}{ENDING}",)
        )
        message = f"there is no variant `{name}`"
        location = Location(str(data / FOLDER))
        raise InvalidInput(
            (error("unknown-variant", message, location=location, hints=hints),)
        )
    return read_text(data / FOLDER / f"{name}{ENDING}")
