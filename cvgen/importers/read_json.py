"""JSON text → nodes that know their lines, or a word on why it is none.

Part of ``importers``. msgspec judges the text, one pass over its tokens makes the
nodes; nothing here recurses, so that no nesting is too deep.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from cvgen.diagnostics import Diagnostic, InvalidInput, error
from cvgen.importers.draft import QUOTED
from cvgen.loading.node import Mapping, Node, Scalar, Sequence
from cvgen.loading.place import place_at
from cvgen.loading.source import SourceText

__all__ = ["read_json"]

TOKEN = re.compile(
    r'(?<![ \t\r\n])[ \t\r\n]*(?:([{}\[\],:])|("(?:[^"\\]|\\.)*+")|([^\s{}\[\],:"]++))'
)
MALFORMED = re.compile(r"JSON is malformed: (.+) \(byte (\d+)\)")
TOO_SOON = "it ends before it is complete"
TEXT = msgspec.json.Decoder(str)


class _Open(msgspec.Struct):
    """A list or mapping that is not closed yet."""

    is_mapping: bool
    line: int
    nodes: list[Node]


def read_json(source: SourceText) -> Node:
    """The value of a text.

    Raises:
        InvalidInput: It is no JSON.
    """
    try:
        msgspec.json.decode(source.text, type=msgspec.Raw)
    except msgspec.DecodeError as problem:
        raise InvalidInput((_malformed(source, str(problem)),)) from None
    except RecursionError:
        found = _no_json(source, "it is nested too deep", _deepest(source.text))
        raise InvalidInput((found,)) from None
    top = _Open(is_mapping=False, line=1, nodes=[])
    opened = [top]
    for sign, node, line in _tokens(source.text):
        if sign in {"{", "["}:
            opened.append(_Open(is_mapping=sign == "{", line=line, nodes=[]))
        elif sign in {"}", "]"}:
            closed = opened.pop()
            opened[-1].nodes.append(_closed(closed))
        elif node is not None:
            opened[-1].nodes.append(node)
    return top.nodes[0]


def _tokens(text: str) -> Iterator[tuple[str, Scalar | None, int]]:
    """Signs and scalars with their lines."""
    line, at = 1, 0
    while match := TOKEN.match(text, at):
        start = match.start(match.lastindex or 0)
        line += text.count("\n", at, start)
        at = match.end()
        sign, string, word = match.groups()
        if string is not None:
            yield "", Scalar(TEXT.decode(string), line, 1, QUOTED), line
        elif word is not None:
            quoted = "" if word == "null" else QUOTED
            yield "", Scalar("" if word == "null" else word, line, 1, quoted), line
        else:
            yield sign, None, line


def _closed(one: _Open) -> Node:
    """A finished list or mapping."""
    if not one.is_mapping:
        return Sequence(tuple(one.nodes), one.line, 1)
    keys = (key for key in one.nodes[::2] if isinstance(key, Scalar))
    return Mapping(tuple(keys), tuple(one.nodes[1::2]), one.line, 1)


def _malformed(source: SourceText, reason: str) -> Diagnostic:
    """Where a text stops being JSON; behind its last character, if it is cut off."""
    text = source.text
    end = len(text.rstrip())
    match = MALFORMED.fullmatch(reason)
    if match is None:
        return _no_json(source, TOO_SOON if end else "it is empty", end)
    before = len(text.encode()[: int(match[2])].decode(errors="ignore"))
    return _no_json(source, match[1] if before < end else TOO_SOON, min(before, end))


def _deepest(text: str) -> int:
    """Where most lists and mappings are open at once."""
    depth, most, place = 0, 0, 0
    for match in TOKEN.finditer(text):
        sign = match[1]
        depth += (sign in {"{", "["}) - (sign in {"}", "]"})
        if depth > most:
            most, place = depth, match.start(1)
    return place


def _no_json(source: SourceText, reason: str, offset: int) -> Diagnostic:
    """That a text is no JSON, why, and where that shows."""
    location = place_at(source.name, source.text, offset)
    return error("no-json", f"the file is no JSON: {reason}", location=location)
