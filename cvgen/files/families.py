"""Find the families that a theme names: the author's, those of cvgen, and no other.

Part of ``files``. Every font file of the folder ``fonts`` is asked for its name; only
those of a family that is named are opened. For a face that a family lacks there is the
nearest that it has.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from cvgen.diagnostics import DataPath, Diagnostic, InvalidInput, Location, error
from cvgen.document.style import FontStyle, Weight
from cvgen.document.themes import named_families
from cvgen.files.bundled import bundled_folder
from cvgen.files.bundled_fonts import FAMILIES
from cvgen.files.installed_fonts import SUFFIXES
from cvgen.files.typefaces import open_typeface
from cvgen.kept import Kept
from cvgen.layout.face_style import NORMAL_WIDTH
from cvgen.layout.typeface import Typeface
from cvgen.loading.fault import quoted
from cvgen.loading.locate import locate
from cvgen.plan import Plan
from cvgen.presets.bundled_twins import WITH_TWINS
from cvgen.suggestion import named, suggest

if TYPE_CHECKING:  # of fonts that a theme names, which few do
    from cvgen.layout.face_names import FaceName

__all__ = ["NamedFaces", "find_families"]

FOLDER = "fonts"

DESIGN = DataPath("variant", ("design",))
THEME_FILE = DataPath("theme")

Found: TypeAlias = tuple[Path, "FaceName"]


class NamedFaces(msgspec.Struct, frozen=True):
    """Faces for all styles of the families that are named.

    ``substitutes`` are the styles whose face is of another one.
    """

    faces: Mapping[FontStyle, Typeface]
    substitutes: frozenset[FontStyle]


def find_families(plan: Plan, data: Path, kept: Kept | None = None) -> NamedFaces:
    """The faces of a theme's families, but for those that every build has.

    Files that ``kept`` has open are not opened again.

    Raises:
        InvalidInput: There is no such family, or one of its files cannot be used.
    """
    kept = kept or Kept()
    own = _families(data / FOLDER)
    chosen: dict[FontStyle, Found] = {}
    for key, name in named_families(plan.theme).items():
        found = own.get(name.casefold())
        if not found and name in FAMILIES:
            continue
        if not found and name in WITH_TWINS:
            found = _families(bundled_folder("fonts") / name)[name.casefold()]
        if not found:
            raise InvalidInput((_unknown(name, key, own, plan),))
        chosen |= {style: _nearest(style, found) for style in _styles(name)}
    # A face that stands in for others is one typeface.
    opened = {found: _open(*found, kept) for found in dict.fromkeys(chosen.values())}
    return NamedFaces(
        {style: opened[found] for style, found in chosen.items()},
        frozenset(style for style, (_, face) in chosen.items() if not _is(style, face)),
    )


def _families(folder: Path) -> dict[str, list[Found]]:
    """The faces of a folder's font files by their families' names in lower case.

    Raises:
        InvalidInput: The folder or a file cannot be read.
    """
    families: dict[str, list[Found]] = defaultdict(list)
    try:
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if path.suffix.lower() in SUFFIXES and path.is_file():
                for face in _named(path):
                    families[face.family.casefold()].append((path, face))
    except OSError as problem:
        name = Path(problem.filename or folder)
        reason = (problem.strerror or "unknown reason").lower()
        raise _unusable(name, f"{name.name} cannot be read: {reason}") from None
    return families


def _named(path: Path) -> tuple[FaceName, ...]:
    """The faces of a font file with their names."""
    from cvgen.layout.face_names import face_names  # noqa: PLC0415 — few have fonts

    return face_names(path)


def _styles(family: str) -> Iterator[FontStyle]:
    for weight, italic in product(Weight, (False, True)):
        yield FontStyle(family, weight, italic)


def _nearest(style: FontStyle, faces: list[Found]) -> Found:
    """The face that is most like a style: of normal width, its slope, its weight."""
    return min(
        faces,
        key=lambda found: (
            abs(found[1].width - NORMAL_WIDTH),
            found[1].italic != style.italic,
            abs(found[1].weight - style.weight.value),
            -found[1].weight,
        ),
    )


def _is(style: FontStyle, face: FaceName) -> bool:
    return (face.weight, face.italic) == (style.weight.value, style.italic)


def _open(path: Path, face: FaceName, kept: Kept) -> Typeface:
    """The typeface of a file's face.

    Raises:
        InvalidInput: It cannot be embedded, or may not.
    """
    name = f"{path.stem}-{face.index}" if face.index else path.stem
    try:
        typeface = open_typeface(name, path, face.index, kept=kept, is_own=True)
    except (OSError, ValueError, RuntimeError) as problem:
        raise _unusable(path, str(problem)) from None
    if not typeface.may_be_embedded:
        raise _unusable(path, f"the maker of {path.name} does not allow to embed it")
    return typeface


def _unusable(path: Path, message: str) -> InvalidInput:
    return InvalidInput((error("bad-font", message, location=Location(str(path))),))


def _alike(name: str, known: Iterable[str]) -> Iterator[str]:
    """The names with the same initial: Arial may be Arimo, Garamond is not."""
    initial = name[:1].casefold()
    return (one for one in known if one.casefold().startswith(initial))


def _unknown(
    name: str, key: str, own: Mapping[str, list[Found]], plan: Plan
) -> Diagnostic:
    """A family that is not there, said where its name stands."""
    known = sorted({face.family for faces in own.values() for _, face in faces})
    known += [one for one in (*FAMILIES, *WITH_TWINS) if one not in known]
    hints = (
        *suggest(name, _alike(name, known), most=1),
        f"there are: {named(known)}",
        f"put the files of other families into the folder `{FOLDER}` of your data",
    )
    message = f"there is no font family {quoted(name)}"
    steps = ("fonts", key)
    if getattr(plan.variant.design.fonts, key):
        return error("unknown-font", message, path=DESIGN.child(*steps), hints=hints)
    naming = next(one for one in plan.themes if getattr(one.theme.fonts, key))
    path = THEME_FILE.child(*steps)
    place = locate(naming.source, path)
    return error("unknown-font", message, path=path, location=place, hints=hints)
