"""Places in several files at once: of a value by its path, and of all problems.

Part of ``loading``, for whoever has the texts by the names that data paths begin with.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from cvgen.diagnostics import DataPath, Diagnostic, Location, in_order
from cvgen.loading.locate import locate, placed
from cvgen.loading.source import SourceText

__all__ = ["Texts", "locate_all", "locate_in"]

Texts = Mapping[str, SourceText | None]


def locate_in(path: DataPath, texts: Texts) -> Location | None:
    """The file and line of a value, or of what is nearest around it."""
    source = texts.get(path.document)
    return locate(source, path) if source else None


def locate_all(found: Iterable[Diagnostic], texts: Texts) -> tuple[Diagnostic, ...]:
    """Problems with the lines that they come from, as far as their paths tell.

    Their paths count works from the top of the list, as the author does, and those of
    one file stand in the order of its lines.
    """

    def place(path: DataPath | Location) -> Location | None:
        return path if isinstance(path, Location) else locate_in(path, texts)

    def located(one: Diagnostic, path: DataPath) -> Diagnostic:
        source = texts.get(path.document)
        own, location = placed(source, path, one.found) if source else (path, None)
        also = tuple(place(other) or other for other in one.also)
        return replace(one, path=own, location=location or one.location, also=also)

    return in_order(located(one, one.path) if one.path else one for one in found)
