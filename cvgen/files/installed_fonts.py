"""Find installed fonts for characters that the bundled ones lack.

Part of ``files``. The search runs only if a build needs it, and in an order that
depends on nothing but what is installed.
"""

from __future__ import annotations

import contextlib
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from cvgen.layout.typeface import Typeface

__all__ = ["SUFFIXES", "installed_fallbacks", "installed_folders"]

SUFFIXES = (".ttf", ".ttc", ".otf")
PREFERRED = (
    "NotoSerif-Regular",
    "NotoSans-Regular",
    "DejaVuSerif",
    "DejaVuSans",
    "DroidSansFallback",
    "NotoSansSC",
    "wqy",
    "msyh",
    "simsun",
    "meiryo",
    "malgun",
    "Arial Unicode",
    "ArialUnicode",
    "FreeSerif",
    "FreeSans",
    "NotoSans",
)
"""Beginnings of file names: broad fonts for text before anything else."""


def installed_fallbacks(
    characters: Iterable[str], folders: Iterable[Path]
) -> tuple[Typeface, ...]:
    """Installed faces that have the characters between them, as far as any has.

    A bold face that stands beside a regular one comes with it.
    """
    wanted = set(characters)
    chosen: list[Typeface] = []
    for path in _candidates(folders, wanted) if wanted else ():
        typeface = _load(path)
        found = {one for one in wanted if typeface and typeface.has(one)}
        if typeface and found:
            chosen += (typeface, *_bold(path))
            wanted -= found
            if not wanted:
                break
    return tuple(chosen)


def _bold(path: Path) -> Iterator[Typeface]:
    """The bold face that stands beside a regular one."""
    stem, found, style = path.stem.partition("-Regular")
    if found and not style:
        bold = _load(path.with_stem(f"{stem}-Bold"))
        if bold:
            yield bold


def installed_folders() -> tuple[Path, ...]:
    """Where this operating system keeps fonts."""
    match sys.platform:
        case "darwin":
            return (
                *_at_home("Library/Fonts"),
                Path("/Library/Fonts"),
                Path("/System/Library/Fonts"),
            )
        case "win32":
            return (Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts",)
        case _:
            return (
                *_at_home(".local/share/fonts", ".fonts"),
                Path("/usr/local/share/fonts"),
                Path("/usr/share/fonts"),
            )


def _at_home(*folders: str) -> Iterator[Path]:
    """Folders in the user's own, which a user without a name may lack."""
    with contextlib.suppress(RuntimeError):
        home = Path.home()
        yield from (home / folder for folder in folders)


def _candidates(folders: Iterable[Path], characters: Iterable[str]) -> list[Path]:
    """All font files, those first that bear the name of a script that is wanted."""
    scripts = {script for one in characters if (script := _script(one))}

    def rank(path: Path) -> tuple[bool, int, str, str]:
        stem = path.stem.lower()
        is_named = any(script in stem for script in scripts)
        return (not is_named, _rank(path.stem), path.name, str(path))

    return sorted(
        (path for folder in folders for path in _font_files(folder)), key=rank
    )


def _script(character: str) -> str:
    """The first word of a letter's name, which is its script's: ``devanagari``."""
    if not character.isalpha():
        return ""
    return unicodedata.name(character, "").partition(" ")[0].lower()


def _font_files(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.suffix.lower() in SUFFIXES:
            yield path


def _rank(stem: str) -> int:
    for rank, beginning in enumerate(PREFERRED):
        if stem.startswith(beginning):
            return rank + (len(PREFERRED) if _is_styled(stem) else 0)
    return 2 * len(PREFERRED) + _is_styled(stem)


def _is_styled(stem: str) -> bool:
    """Whether the name speaks of another style than the regular one."""
    styles = ("bold", "italic", "oblique", "light", "thin", "black", "mono", "cond")
    return any(style in stem.lower() for style in styles)


def _load(path: Path) -> Typeface | None:
    """The face, unless the file is broken or cannot or may not be embedded."""
    try:
        typeface = Typeface(path.stem, path)
    except (OSError, ValueError, RuntimeError):
        return None
    return typeface if typeface.may_be_embedded else None
