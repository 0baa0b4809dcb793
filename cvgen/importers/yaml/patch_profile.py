"""Put fields and entries into the text of the author's profile.

Part of ``importers.yaml``. Lines are put between lines, as in ``patch``; what is
written in brackets or braces goes through ruamel.yaml's round trip.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.importers.draft import mapped
from cvgen.importers.profile.merge_profile import Addition
from cvgen.importers.yaml.append import item_lines
from cvgen.importers.yaml.emit import emit
from cvgen.importers.yaml.patch import last_line, whole_lines
from cvgen.importers.yaml.round_trip import rewrite_profile
from cvgen.loading.keys import canonical
from cvgen.loading.node import Mapping, Node
from cvgen.loading.node import Sequence as NodeList
from cvgen.loading.nodes import parse
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText

__all__ = ["patch_profile"]


def patch_profile(source: SourceText, additions: Sequence[Addition]) -> str:
    """The text with all additions; new keys stand at its end."""
    root = parse(Report(source, "profile"))
    lines, tail = whole_lines(source.text)
    inner = [one for one in additions if not one.is_new]
    if isinstance(root, Mapping):
        if any(not _is_block(root, one, lines) for one in inner):
            return rewrite_profile(source.text, additions)
        places = sorted(
            ((_place(root, one.key, lines), one) for one in inner), key=_row
        )
        for (row, column), one in reversed(places):
            lines[row:row] = _lines(one.node, " " * column)
    text = "".join(lines)
    new = [(one.key, one.node) for one in additions if one.is_new]
    if not new:
        return text + tail
    gap = "" if not text or text.endswith("\n\n") else "\n"
    blocks = (emit(mapped((pair,), 1)) for pair in new)
    return text + gap + "\n".join(blocks) + tail


def _row(placed: tuple[tuple[int, int], Addition]) -> tuple[int, int]:
    return placed[0]


def _find(root: Mapping, wanted: str) -> tuple[int, Node]:
    """The position and the value of a key."""
    keys = [canonical(key.text) for key in root.keys]
    place = keys.index(wanted)
    return place, root.values[place]


def _is_block(root: Mapping, one: Addition, lines: list[str]) -> bool:
    """Whether a value is written line by line, with something in it."""
    _, value = _find(root, one.key)
    first = lines[value.line - 1][value.column - 1 : value.column]
    match value:
        case NodeList(items=items):
            return bool(items) and first == "-"
        case Mapping(keys=keys):
            return bool(keys) and first not in "{&*"
        case _:
            return False


def _place(root: Mapping, key: str, lines: list[str]) -> tuple[int, int]:
    """The 0-based row behind a value, and the column of what goes there."""
    place, value = _find(root, key)
    start = root.keys[place].line - 1
    after = root.keys[place + 1].line - 1 if place + 1 < len(root.keys) else len(lines)
    return last_line(start, after, lines, 0), value.column - 1


def _lines(node: Node, margin: str) -> list[str]:
    """Items or pairs, each at the margin of their likes."""
    if isinstance(node, NodeList):
        return [line for one in node.items for line in item_lines(one, margin)]
    kept = emit(node).splitlines(keepends=True)
    return [margin + line if line.strip() else line for line in kept]
