"""Finds the place of a value in its file, for problems that later phases find.

Part of ``loading``. Nothing past it carries places; a text is read again when there is
something to say of it, and remembered for the next time.
"""

from __future__ import annotations

from functools import lru_cache

from msgspec.structs import replace

from cvgen.diagnostics import DataPath, Location
from cvgen.loading.fault import Fault
from cvgen.loading.keys import canonical, spellings
from cvgen.loading.node import Mapping, Node, Sequence
from cvgen.loading.nodes import parse
from cvgen.loading.place import place
from cvgen.loading.report import Report, spot
from cvgen.loading.source import SourceText
from cvgen.loading.work_places import work_places

__all__ = ["locate", "positioned"]

NO_FAULT = Fault("", "")


def locate(source: SourceText, path: DataPath) -> Location | None:
    """The place of a value or of what is nearest around it; none in unreadable text."""
    report, node, _ = _read(source)
    if node is None:
        return None
    for step in positioned(source, path).steps:
        inner = _inner(node, step)
        if inner is None:
            break
        node = inner
    found = spot(NO_FAULT, node, report.lines)
    return place(source.name, report.lines, found.line, found.column, found.length)


def positioned(source: SourceText, path: DataPath) -> DataPath:
    """The path as the author counts: the id of a work is its position in the list."""
    first, *others = path.steps or ("",)
    if isinstance(first, int):
        return path
    _, _, works = _read(source)
    return replace(path, steps=(works[first], *others)) if first in works else path


@lru_cache(maxsize=4)
def _read(source: SourceText) -> tuple[Report, Node | None, dict[str, int]]:
    """The nodes of a source, and the positions of works by their ids.

    Four are remembered: a profile, publications, a variant, a locale.
    """
    report = Report(source, "")
    root = parse(report)
    return report, root, work_places(root)


def _inner(node: Node, step: str | int) -> Node | None:
    """The node one step further in; a list's only item may stand for the list."""
    if isinstance(step, int):
        if not isinstance(node, Sequence):
            return node if step == 0 else None
        return node.items[step] if 0 <= step < len(node.items) else None
    if not isinstance(node, Mapping):
        return None
    written = dict(
        zip((canonical(k.text) for k in node.keys), node.values, strict=True)
    )
    return next((written[s] for s in spellings(step) if s in written), None)
