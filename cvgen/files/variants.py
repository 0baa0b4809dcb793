"""The variants of a data folder: their names, and the text of one.

Part of ``files``.
"""

from __future__ import annotations

from pathlib import Path

from cvgen.diagnostics import Location, WrongCommand, error
from cvgen.files.catalogue import ENDING, yaml_names
from cvgen.files.read import read_text
from cvgen.loading.source import SourceText
from cvgen.suggestion import suggest_or_list

__all__ = [
    "DEFAULT",
    "read_variant",
    "usual_variant",
    "variant_names",
    "variant_path",
]

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
        WrongCommand: There is none of that name.
        InvalidInput: It cannot be read.
    """
    names = variant_names(data)
    if name not in names:
        none = f"put it at {variant_path(data, name)}"
        hints = suggest_or_list(name.removesuffix(ENDING), names, none=none)
        message = f"there is no variant `{name}`"
        location = Location(str(data / FOLDER))
        raise WrongCommand(
            (error("unknown-variant", message, location=location, hints=hints),)
        )
    return read_text(variant_path(data, name))


def usual_variant(data: Path, name: str = DEFAULT) -> str:
    """The name of a variant, or nothing for the default one where there is none.

    Nothing stands for the CV with everything, which is then what is built by default.

    Raises:
        InvalidInput: The folder cannot be looked into.
    """
    return "" if name == DEFAULT and name not in variant_names(data) else name


def variant_path(data: Path, name: str) -> Path:
    """Where the variant of a name is, if it is."""
    return data / FOLDER / f"{name}{ENDING}"
