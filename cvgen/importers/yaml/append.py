"""Put items and pairs behind those that stand line by line or in brackets and braces.

Part of ``importers.yaml``: what ``patch`` does for lists of names that were cut, and
``patch_profile`` for lists and entries.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from cvgen.importers.draft import mapped
from cvgen.importers.tree import pairs_of
from cvgen.importers.yaml.emit import SIMPLE, WORDS, emit
from cvgen.loading.node import Mapping, Node, Scalar
from cvgen.loading.node import Sequence as NodeList

__all__ = ["append_items", "append_pairs", "item_lines"]

TOKEN = re.compile(
    r"""(?P<quoted>(?<=[\[,:{\s])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'))"""
    r"""|(?P<comment>(?<=\s)\#[^\n]*)|(?P<open>[\[{])|(?P<close>[\]}])"""
)
PLAIN = re.compile(r"[^\W\d_][\w.'’ -]*")
"""A text that needs no quotes in brackets."""


def append_items(
    lines: Sequence[str], list_: NodeList, after: int, items: Sequence[Node]
) -> tuple[int, int, tuple[str, ...]] | None:
    """The lines from which to which others stand, and those; none if it cannot be.

    ``after`` is the 0-based line behind the list.
    """
    start, column = list_.line - 1, list_.column - 1
    if lines[start][column : column + 1] == "-":
        margin = " " * column
        return (
            after,
            after,
            tuple(line for one in items for line in item_lines(one, margin)),
        )
    if lines[start][column : column + 1] != "[":
        return None
    return _enclosed(lines, list_, after, [_flow(one) for one in items])


def append_pairs(
    lines: Sequence[str], mapping: Mapping, after: int, pairs: Mapping
) -> tuple[int, int, tuple[str, ...]] | None:
    """The same for pairs of a mapping."""
    start, column = mapping.line - 1, mapping.column - 1
    if lines[start][column : column + 1] == "{":
        texts = [f"{key}: {_flow(value)}" for key, value in pairs_of(pairs)]
        return _enclosed(lines, mapping, after, texts)
    margin = " " * column
    kept = emit(pairs).splitlines(keepends=True)
    new = (margin + line if line.strip() else line for line in kept)
    return after, after, tuple(new)


def _enclosed(
    lines: Sequence[str], node: Node, after: int, texts: Sequence[str]
) -> tuple[int, int, tuple[str, ...]] | None:
    """The lines of what is in brackets or braces, with texts before these close."""
    start = node.line - 1
    text = "".join(lines[start:after])
    place = _closing(text, node.column - 1)
    if place is None:
        return None
    head = text[:place].rstrip(" \n,")
    more = "".join(f", {one}" for one in texts)
    whole = head + more + text[place:]
    return start, after, tuple(whole.splitlines(keepends=True))


def item_lines(node: Node, margin: str) -> tuple[str, ...]:
    """An item with its dash, at a margin."""
    listed = mapped((("x", NodeList((node,), 1, 1)),), 1)
    written = emit(listed).splitlines(keepends=True)
    return tuple(margin + line[2:] if line.strip() else line for line in written[1:])


def _closing(text: str, start: int) -> int | None:
    """Where the bracket closes that opens at ``start``."""
    depth = 0
    for match in TOKEN.finditer(text, start):
        if match["comment"]:  # what is put behind it would be a part of it
            return None
        depth += bool(match["open"]) - bool(match["close"])
        if depth == 0 and match["close"]:
            return match.start()
    return None


def _flow(node: Node) -> str:
    """A node in one line, as it stands in brackets."""
    match node:
        case Scalar(text=text):
            is_plain = PLAIN.fullmatch(text) and text == text.strip()
            if (is_plain and not WORDS.fullmatch(text)) or SIMPLE.fullmatch(text):
                return text
            return json.dumps(text, ensure_ascii=False)
        case NodeList(items=items):
            return f"[{', '.join(map(_flow, items))}]"
        case Mapping():
            pairs = (f"{key}: {_flow(value)}" for key, value in pairs_of(node))
            return f"{{{', '.join(pairs)}}}"
