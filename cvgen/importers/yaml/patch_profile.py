"""Put fields and entries into the text of the author's profile.

Part of ``importers.yaml``. Lines are put between lines, as in ``patch``; what has
anchors, or is in braces with comments, goes through ruamel.yaml's round trip.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from cvgen.importers.draft import mapped
from cvgen.importers.profile.addition import Addition, field_of
from cvgen.importers.yaml.append import append_items, append_pairs
from cvgen.importers.yaml.emit import emit
from cvgen.importers.yaml.patch import last_line, whole_lines
from cvgen.importers.yaml.round_trip import rewrite_profile
from cvgen.loading.node import Mapping, Node, Scalar, is_absent
from cvgen.loading.node import Sequence as NodeList
from cvgen.loading.nodes import parse
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText

__all__ = ["patch_profile"]


class _Place(msgspec.Struct, frozen=True):
    """A value, its key if it has one, and the 0-based line behind it.

    ``margin`` is the column of what it stands in, in front of which comments are of
    what follows.
    """

    value: Node
    key: Scalar | None
    after: int
    margin: int


class _Edit(msgspec.Struct, frozen=True):
    """Lines from ``start`` to before ``end``, 0-based, become others.

    ``depth`` is how deep in the profile they stand.
    """

    start: int
    end: int
    depth: int
    lines: tuple[str, ...]


def patch_profile(source: SourceText, additions: Sequence[Addition]) -> str:
    """The text with all additions; new keys stand at its end."""
    root = parse(Report(source, "profile"))
    lines, tail = whole_lines(source.text)
    if isinstance(root, Mapping):
        edits = _edits(root, additions, lines)
        if edits is None:
            return rewrite_profile(source.text, additions)
        for edit in reversed(edits):
            lines[edit.start : edit.end] = edit.lines
    text = "".join(lines)
    new = [(str(one.path[0]), one.node) for one in additions if one.is_new]
    if not new:
        return text + tail
    gap = "" if not text or text.endswith("\n\n") else "\n"
    blocks = (emit(mapped((pair,), 1)) for pair in new)
    return text + gap + "\n".join(blocks) + tail


def _edits(
    root: Mapping, additions: Sequence[Addition], lines: list[str]
) -> list[_Edit] | None:
    """All changes from the top down; none if they cannot be made line by line."""
    inner = [_edit(root, one, lines) for one in additions if not one.is_new]
    edits = sorted((one for one in inner if one is not None), key=_order)
    overlap = any(one.end > other.start for one, other in pairwise(edits))
    return None if overlap or len(edits) < len(inner) else edits


def _order(edit: _Edit) -> tuple[int, int]:
    """By lines; in one place a field of the last entry stands before a new entry."""
    return edit.start, -edit.depth


def _edit(root: Mapping, one: Addition, lines: list[str]) -> _Edit | None:
    """What an addition changes; nothing if that is not written line by line."""
    place = _Place(root, None, len(lines), 0)
    for step in one.path:
        if not _is_plain(place.value, lines):
            return None
        place = _step(place, step, lines)
    value, depth = place.value, len(one.path)
    if is_absent(value):
        return _filled(place, one.node, depth, lines)
    after = last_line(value.line - 1, place.after, lines, place.margin)
    match value, one.node:
        case NodeList(items=there), NodeList(items=items) if there:
            found = append_items(lines, value, after, items)
        case Mapping(keys=there), Mapping() if there and _is_plain(value, lines):
            found = append_pairs(lines, value, after, one.node)
        case _:
            found = None
    return _Edit(found[0], found[1], depth, found[2]) if found else None


def _step(place: _Place, step: str | int, lines: list[str]) -> _Place:
    """What is at a key or a position of a value."""
    node = place.value
    if isinstance(node, Mapping):
        index = [field_of(key.text) for key in node.keys].index(str(step))
        after = place.after
        if index + 1 < len(node.keys) and lines[node.line - 1][node.column - 1] != "{":
            after = node.keys[index + 1].line - 1
        return _Place(node.values[index], node.keys[index], after, node.column - 1)
    items = node.items if isinstance(node, NodeList) else ()
    index = int(step)
    after = place.after
    if index + 1 < len(items) and lines[node.line - 1][node.column - 1] == "-":
        after = _dash(items[index + 1].line - 1, node.column - 1, lines)
    return _Place(items[index], None, after, node.column - 1)


def _dash(line: int, margin: int, lines: list[str]) -> int:
    """The 0-based line of the dash before an item, which may be above it."""
    while line > 0 and not lines[line].startswith(f"{' ' * margin}-"):
        line -= 1
    return line


def _is_plain(value: Node, lines: list[str]) -> bool:
    """Whether a list or a mapping stands here itself, without an anchor."""
    return lines[value.line - 1][value.column - 1 : value.column] not in {"&", "*"}


def _filled(place: _Place, node: Node, depth: int, lines: list[str]) -> _Edit | None:
    """The line of a key without a value, with one; a comment stays behind it."""
    key, value = place.key, place.value
    written = emit(mapped((("x", node),), 1)).splitlines()
    if key is None or len(written) > 1 or value.line != key.line:
        return None
    line, start = lines[key.line - 1], value.column - 1
    there = _written(value)
    if not line.startswith(there, start):
        return None
    head, tail = line[:start], line[start + len(there) :]
    text = f"{head.rstrip()} {written[0].removeprefix('x: ')}{tail}"
    return _Edit(key.line - 1, key.line, depth, (text,))


def _written(value: Node) -> str:
    """What stands in the file for nothing: nothing, ``null``, or quotation marks."""
    if not isinstance(value, Scalar):
        return ""
    return f"{value.style}{value.text}{value.style}"
