"""The texts of themes: those that come with cvgen, and those of a data folder.

Part of ``files``. Only the ones that a build needs are parsed.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from cvgen.files.bundled import bundled_folder
from cvgen.files.catalogue import ENDING, yaml_names
from cvgen.files.read import read_text
from cvgen.loading.source import SourceText
from cvgen.loading.theme import ThemeTexts

__all__ = ["bundled_themes", "theme_texts"]

FOLDER = "themes"


@cache
def bundled_themes() -> ThemeTexts:
    """The themes that come with cvgen."""
    return ThemeTexts(bundled=_texts(bundled_folder("data") / FOLDER))


def theme_texts(data: Path) -> ThemeTexts:
    """The themes of a data folder, and those that come with cvgen.

    Of an author's theme that is one of cvgen's to the letter, as in a copy of the
    sample, there is one.

    Raises:
        InvalidInput: A file or the folder cannot be read.
    """
    bundled = bundled_themes().bundled
    known = {(name, source.text) for name, source in bundled}
    own = (one for one in _texts(data / FOLDER) if (one[0], one[1].text) not in known)
    return ThemeTexts(own=tuple(own), bundled=bundled)


def _texts(folder: Path) -> tuple[tuple[str, SourceText], ...]:
    return tuple(
        (name, read_text(folder / f"{name}{ENDING}")) for name in yaml_names(folder)
    )
