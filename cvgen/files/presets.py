"""The texts of presets: those that come with cvgen, and those of a data folder.

Part of ``files``. Only the one that a build needs is read.
"""

from __future__ import annotations

from pathlib import Path

from cvgen.diagnostics import DataPath, InvalidInput, WrongCommand, error
from cvgen.files.bundled import bundled_folder
from cvgen.files.catalogue import ENDING, yaml_names
from cvgen.files.read import read_text
from cvgen.loading.fault import quoted
from cvgen.loading.source import SourceText
from cvgen.suggestion import suggest_or_list

__all__ = ["preset_names", "read_preset"]

FOLDER = "presets"


def preset_names(data: Path | None = None) -> tuple[str, ...]:
    """The names of all presets: the data folder's own first, then cvgen's.

    Raises:
        InvalidInput: The folder cannot be looked into.
    """
    return tuple(dict.fromkeys((*_own(data), *yaml_names(_bundled()))))


def read_preset(
    name: str, data: Path | None = None, origin: DataPath | None = None
) -> SourceText:
    """The text of a preset; the author's own goes before one of cvgen's.

    ``origin`` is where the author names it; if nowhere, the command line does.

    Raises:
        InvalidInput: There is none of that name, or it cannot be read.
        WrongCommand: There is none of the name that the command line gives.
    """
    if data is not None and name in _own(data):
        return read_text(data / FOLDER / f"{name}{ENDING}")
    names = preset_names(data)
    if name in names:
        return read_text(_bundled() / f"{name}{ENDING}")
    hints = suggest_or_list(name.removesuffix(ENDING), names, likely=0.5)
    message = f"there is no preset {quoted(name)}"
    kind = WrongCommand if origin is None else InvalidInput
    raise kind((error("unknown-preset", message, path=origin, hints=hints),))


def _own(data: Path | None) -> tuple[str, ...]:
    return yaml_names(data / FOLDER) if data is not None else ()


def _bundled() -> Path:
    return bundled_folder("data") / FOLDER
