"""The variants of a data folder: their names, and the text of one.

Part of ``files``.
"""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path

from cvgen.diagnostics import InvalidInput, Location, error
from cvgen.files.read import read_text
from cvgen.loading.source import SourceText

__all__ = ["DEFAULT", "read_variant", "variant_names"]

FOLDER = "variants"
ENDING = ".yaml"
DEFAULT = "default"
"""The variant that is built when none is named, if there is one."""


def variant_names(data: Path) -> tuple[str, ...]:
    """The names of the variants of a data folder, in their alphabetical order.

    Raises:
        InvalidInput: The folder cannot be looked into.
    """
    folder = data / FOLDER
    try:
        if not folder.is_dir():
            return ()
        names = sorted(path.name for path in folder.iterdir())
    except OSError as problem:
        reason = (problem.strerror or "unknown reason").lower()
        message = f"the folder of variants cannot be read: {reason}"
        location = Location(str(folder))
        raise InvalidInput((error("unreadable", message, location=location),)) from None
    # Editors and systems leave files that begin with a full stop.
    shown = [name for name in names if not name.startswith(".")]
    _refuse_other_ending(folder, shown)
    return tuple(name.removesuffix(ENDING) for name in shown if name.endswith(ENDING))


def _refuse_other_ending(folder: Path, names: list[str]) -> None:
    """Refuse variants that would be overlooked."""
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
