"""Finds the place of a value in its file, for problems that later phases find.

Part of ``loading``. Nothing past it carries places; a text is read again when there is
something to say of it, and remembered for the next time.
"""

from __future__ import annotations

from functools import lru_cache

from cvgen.diagnostics import DataPath, Location
from cvgen.loading.fault import Fault
from cvgen.loading.keys import canonical, spellings
from cvgen.loading.node import Mapping, Node, Sequence
from cvgen.loading.nodes import parse
from cvgen.loading.place import place
from cvgen.loading.report import Report, spot
from cvgen.loading.source import SourceText

__all__ = ["locate"]

NO_FAULT = Fault("", "")


def locate(source: SourceText, path: DataPath) -> Location | None:
    """The place of a value or of what is nearest around it; none in unreadable text."""
    report, node = _read(source)
    if node is None:
        return None
    for step in path.steps:
        inner = _inner(node, step)
        if inner is None:
            break
        node = inner
    found = spot(NO_FAULT, node, report.lines)
    return place(source.name, report.lines, found.line, found.column, found.length)


@lru_cache(maxsize=4)
def _read(source: SourceText) -> tuple[Report, Node | None]:
    """The nodes of a source; four: a profile, publications, a variant, a locale."""
    report = Report(source, "")
    return report, parse(report)


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
