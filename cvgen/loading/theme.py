"""Theme files become a theme and those that it is based on, or what is wrong with them.

Part of ``loading``, beside ``load``. Every theme goes back to the bundled ``modern``,
which says everything; only the files on that way are parsed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from cvgen.diagnostics import DataPath, InvalidInput, error
from cvgen.loading.fault import Fault, quoted
from cvgen.loading.locate import locate
from cvgen.loading.source import SourceText
from cvgen.loading.whole import load_whole
from cvgen.model.theme import ThemeFile
from cvgen.suggestion import suggest_or_list

__all__ = ["LoadedTheme", "ThemeTexts", "load_theme", "load_themes"]

ROOT = "modern"
CHOICE = DataPath("variant", ("theme",))
BASE = DataPath("theme", ("based-on",))

EMPTY = Fault(
    "empty-file", "the theme is empty", ("write `{}` into it for the default theme",)
)


class ThemeTexts(msgspec.Struct, frozen=True, kw_only=True):
    """The texts of themes by their names: the author's, and those of cvgen.

    An author's theme goes before one of cvgen's of the same name, and may be based on
    it; cvgen's themes know only each other.
    """

    own: tuple[tuple[str, SourceText], ...] = ()
    bundled: tuple[tuple[str, SourceText], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Every name once: the author's first."""
        return tuple(dict.fromkeys(name for name, _ in (*self.own, *self.bundled)))


class LoadedTheme(msgspec.Struct, frozen=True):
    """A theme file with its name and its text."""

    name: str
    source: SourceText
    theme: ThemeFile


def load_theme(source: SourceText) -> ThemeFile:
    """Read a theme.

    Raises:
        InvalidInput: with all problems of the file.
    """
    return load_whole(source, "theme", ThemeFile, EMPTY)


def load_themes(
    name: str,
    texts: ThemeTexts,
    load_one: Callable[[SourceText], ThemeFile] = load_theme,
) -> tuple[LoadedTheme, ...]:
    """The theme of that name and those that it is based on, the last one whole.

    ``load_one`` reads a theme, or knows what it says.

    Raises:
        InvalidInput: A file is at fault, or there is no theme of a name.
    """
    loaded: list[LoadedTheme] = []
    while True:
        source = _find(name, texts, loaded)
        if source is None:
            _refuse_missing(name, texts, loaded)
            return tuple(loaded)
        loaded.append(LoadedTheme(name, source, load_one(source)))
        name = loaded[-1].theme.based_on or ROOT


def _find(
    name: str, texts: ThemeTexts, loaded: Iterable[LoadedTheme]
) -> SourceText | None:
    """The text of a theme that has not been used yet."""
    used = [one.source for one in loaded]
    is_bundled = used and used[-1] in (source for _, source in texts.bundled)
    known = texts.bundled if is_bundled else (*texts.own, *texts.bundled)
    return next((s for n, s in known if n == name and s not in used), None)


def _refuse_missing(name: str, texts: ThemeTexts, loaded: list[LoadedTheme]) -> None:
    """Refuse a name that leads nowhere, or back; no base at all is the end."""
    if not loaded:
        message = f"there is no theme {quoted(name)}"
        hints = _near(name, texts.names)
        raise InvalidInput((error("unknown-theme", message, path=CHOICE, hints=hints),))
    last = loaded[-1]
    if not last.theme.based_on:
        return
    message, hints = f"there is no theme {quoted(name)}", _near(name, texts.names)
    if name in texts.names:
        message = f"{quoted(last.name)} is based on {quoted(name)} and that on it"
        hints = ("base one of them on another theme",)
    place = locate(last.source, BASE)
    raise InvalidInput(
        (error("unknown-theme", message, path=BASE, location=place, hints=hints),)
    )


def _near(name: str, names: Iterable[str]) -> tuple[str, ...]:
    """The themes that a name may have meant, or all."""
    return suggest_or_list(name, names)
