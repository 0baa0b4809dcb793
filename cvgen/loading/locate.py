"""Finds the place of a value in its file, for problems that later phases find.

Part of ``loading``. Nothing past it carries places; a text is read again when there is
something to say of it, and remembered for the next time.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from cvgen.diagnostics import DataPath, Location
from cvgen.loading.fault import Fault
from cvgen.loading.find_words import WordPlace, find_words
from cvgen.loading.keys import canonical, spellings
from cvgen.loading.node import Mapping, Node, Scalar, Sequence
from cvgen.loading.nodes import parse
from cvgen.loading.place import place
from cvgen.loading.report import Report, spot
from cvgen.loading.source import SourceText
from cvgen.loading.work_places import work_places

__all__ = ["locate", "placed", "positioned"]

NO_FAULT = Fault("", "")


def locate(source: SourceText, path: DataPath, words: str = "") -> Location | None:
    """The place of a value or of what is nearest around it; none in unreadable text.

    Of a text it is the place of ``words`` in it, if they are found; what is said of a
    whole entry or work may be in any of its texts.
    """
    return placed(source, path, words)[1]


def placed(
    source: SourceText, path: DataPath, words: str = ""
) -> tuple[DataPath, Location | None]:
    """The same with the path as the author counts, of the text that has the words."""
    report, node, _ = _read(source)
    path = positioned(source, path)
    if node is None:
        return path, None
    nodes = [node]
    for step in path.steps:
        inner = _inner(nodes[-1], step)
        if inner is None:
            break
        nodes.append(inner)
    if words and (found := _find(words, path, nodes, report.lines)):
        own, at = found
        return own, place(source.name, report.lines, *at)
    near = spot(NO_FAULT, nodes[-1], report.lines)
    return path, place(source.name, report.lines, near.line, near.column, near.length)


def _find(
    words: str, path: DataPath, nodes: list[Node], lines: list[str]
) -> tuple[DataPath, WordPlace] | None:
    """The text that has words, as near to the path as can be, and where they stand."""
    items = (depth for depth, step in enumerate(path.steps, 1) if isinstance(step, int))
    whole = next(items, 1)
    for depth in range(len(nodes) - 1, whole - 1, -1):
        for steps, text in _texts(nodes[depth]):
            if words in _said(text.text) and (found := find_words(words, text, lines)):
                return replace(path, steps=(*path.steps[:depth], *steps)), found
    return None


@lru_cache(maxsize=256)
def _said(text: str) -> str:
    """A text as later phases have it, which may find fault with it many times."""
    return " ".join(text.split())


def _texts(node: Node) -> Iterator[tuple[tuple[str | int, ...], Scalar]]:
    """The texts within a node, by the steps that lead to them."""
    match node:
        case Scalar():
            yield (), node
        case Sequence():
            for number, item in enumerate(node.items):
                for steps, text in _texts(item):
                    yield (number, *steps), text
        case Mapping():
            for key, value in zip(node.keys, node.values, strict=True):
                for steps, text in _texts(value):
                    yield (canonical(key.text), *steps), text


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
