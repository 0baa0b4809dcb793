"""The YAML files of a folder by their names: variants, themes.

Part of ``files``.
"""

from __future__ import annotations

from pathlib import Path

from cvgen.diagnostics import InvalidInput, Location, error

__all__ = ["ENDING", "yaml_names"]

ENDING = ".yaml"


def yaml_names(folder: Path) -> tuple[str, ...]:
    """The names of a folder's files in alphabetical order; none if there is no folder.

    Raises:
        InvalidInput: The folder cannot be looked into, or a file would be overlooked.
    """
    try:
        if not folder.is_dir():
            return ()
        names = sorted(path.name for path in folder.iterdir())
    except OSError as problem:
        reason = (problem.strerror or "unknown reason").lower()
        message = f"the folder of {folder.name} cannot be read: {reason}"
        location = Location(str(folder))
        raise InvalidInput((error("unreadable", message, location=location),)) from None
    # Editors and systems leave files that begin with a full stop.
    shown = [name for name in names if not name.startswith(".")]
    _refuse_other_ending(folder, shown)
    return tuple(name.removesuffix(ENDING) for name in shown if name.endswith(ENDING))


def _refuse_other_ending(folder: Path, names: list[str]) -> None:
    """Refuse files that would be overlooked."""
    problems = [
        error(
            "wrong-ending",
            f"{name} does not end with {ENDING}",
            location=Location(str(folder / name)),
            hints=(f"rename it to {Path(name).stem}{ENDING}",),
        )
        for name in names
        if name.lower().endswith((".yml", ENDING)) and not name.endswith(ENDING)
    ]
    if problems:
        raise InvalidInput(tuple(problems))
