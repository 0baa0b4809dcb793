"""JSON text → nodes that know their lines, or a word on why it is none.

Part of ``importers``. msgspec judges the text, one pass over its tokens makes the
nodes; nothing here recurses, so that no nesting is too deep.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from cvgen.diagnostics import Diagnostic, InvalidInput, Location, error
from cvgen.importers.draft import QUOTED
from cvgen.loading.node import Mapping, Node, Scalar, Sequence
from cvgen.loading.place import place_at
from cvgen.loading.source import SourceText

__all__ = ["read_json"]

TOKEN = re.compile(
    r'[ \t\r\n]*(?:([{}\[\],:])|("(?:[^"\\]|\\.)*+")|([^\s{}\[\],:"]++))'
)
PLACE = re.compile(r"\(byte (\d+)\)")
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
        raise InvalidInput((_no_json(source, str(problem)),)) from None
    except RecursionError:
        raise InvalidInput((_no_json(source, "it is nested too deep"),)) from None
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


def _no_json(source: SourceText, reason: str) -> Diagnostic:
    """Where a text stops being JSON."""
    match = PLACE.search(reason)
    location = Location(source.name)
    if match is not None:
        before = source.text.encode()[: int(match[1])].decode(errors="ignore")
        location = place_at(source.name, source.text, len(before))
    message = f"the file is no JSON: {PLACE.sub('', reason).strip().lower()}"
    return error("no-json", message, location=location)
