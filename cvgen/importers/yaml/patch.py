"""Put fields and works into the text of the author's publications.

Part of ``importers.yaml``. Lines are put between lines: everything else, comments,
quotes, spaces and all, is the same before and after. A work in braces gets its fields
before they close; if something in it is to be another, or a list cannot take an item,
the file goes through ruamel.yaml's round trip instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from cvgen.importers.draft import mapped
from cvgen.importers.fields import FIELDS
from cvgen.importers.merge.merge import Change
from cvgen.importers.yaml.append import append_items, append_pairs
from cvgen.importers.yaml.emit import emit
from cvgen.importers.yaml.round_trip import rewrite
from cvgen.loading.keys import spellings
from cvgen.loading.node import Mapping, Node, Scalar
from cvgen.loading.node import Sequence as NodeList
from cvgen.loading.nodes import parse
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText

__all__ = ["last_line", "patch_works", "whole_lines"]

EMPTY = re.compile(r"^[ \t]*(?:\[[ \t]*\]|~|null)[ \t]*(#.*)?$", re.MULTILINE)
"""A list without works, perhaps with a comment."""

END = re.compile(r"^\.\.\.[ \t]*(?:#.*)?$", re.MULTILINE)
"""The end of a document (YAML 1.1, 9.1.2)."""

PLACES = {key: place for place, key in enumerate(FIELDS)}


class _NotByLines(Exception):
    """No lines can be put where something has to go."""


class _Edit(msgspec.Struct, frozen=True):
    """Lines from ``start`` to before ``end``, 0-based, become others."""

    start: int
    end: int
    lines: tuple[str, ...]


def patch_works(
    source: SourceText, changes: Sequence[Change], added: Sequence[Mapping]
) -> str:
    """The text with all changes."""
    root = parse(Report(source, "publications"))
    if not isinstance(root, NodeList) or not root.items:
        return _first_works(source.text, added)
    lines, tail = whole_lines(source.text)
    if not _is_block(root, lines, changes):
        return rewrite(source.text, changes, added)
    edits: list[_Edit] = []
    try:
        for change in changes:
            end = _end(root, change.index, lines)
            edits += _edits(root.items[change.index], change, lines, end)
    except _NotByLines:
        return rewrite(source.text, changes, added)
    for edit in sorted(edits, key=lambda one: (one.start, one.end), reverse=True):
        lines[edit.start : edit.end] = edit.lines
    return _with_added("".join(lines), added, " " * (root.column - 1)) + tail


def whole_lines(text: str) -> tuple[list[str], str]:
    """The lines of a document, each with its end, and what stands behind it."""
    ended = END.search(text)
    body, tail = (text[: ended.start()], text[ended.start() :]) if ended else (text, "")
    if body and not body.endswith("\n"):
        body += "\n"
    return body.splitlines(keepends=True), tail


def _first_works(text: str, added: Sequence[Mapping]) -> str:
    """A file without works has comments at most, and perhaps an empty list."""
    head = EMPTY.sub(lambda match: match[1] or "", text).rstrip("\n")
    return _with_added(f"{head}\n" if head else "", added, "")


def _with_added(text: str, added: Sequence[Mapping], margin: str) -> str:
    """The text with works at its end, a blank line before each."""
    parts = [text if not text or text.endswith("\n") else f"{text}\n"]
    for node in added:
        if parts[-1]:
            parts.append("\n" if not parts[-1].endswith("\n\n") else "")
        parts.append(_item(emit(node), margin))
    return "".join(parts)


def _item(written: str, margin: str) -> str:
    """A mapping as an item of a list."""
    lines = written.splitlines(keepends=True)
    marks = [f"{margin}- ", *[f"{margin}  "] * (len(lines) - 1)]
    pairs = zip(marks, lines, strict=True)
    return "".join(mark + line if line.strip() else line for mark, line in pairs)


def _is_block(root: NodeList, lines: list[str], changes: Sequence[Change]) -> bool:
    """Whether the list and the works to be changed are written line by line."""
    if not lines[root.line - 1][root.column - 1 :].startswith("-"):
        return False
    for change in changes:
        item = root.items[change.index]
        if not isinstance(item, Mapping):
            return False
        if _is_in_braces(item, lines):
            continue
        rows = [key.line for key in item.keys]
        if len(set(rows)) < len(rows) or item.column <= root.column:
            return False
        if lines[item.line - 1][item.column - 1] in "&*" or len(rows) < 2:  # noqa: PLR2004
            return False
    return True


def _end(root: NodeList, index: int, lines: list[str]) -> int:
    """The 0-based line before which a work ends."""
    if index + 1 == len(root.items):
        return len(lines)
    line = root.items[index + 1].line - 1
    mark = " " * (root.column - 1) + "-"
    while not lines[line].startswith(mark):
        line -= 1
    return line


def _edits(item: Node, change: Change, lines: list[str], end: int) -> list[_Edit]:
    """What is put into a work, and out of it.

    Raises:
        _NotByLines: A list in it is written so that nothing can be put behind it.
    """
    if not isinstance(item, Mapping):
        raise _NotByLines
    if _is_in_braces(item, lines):
        return [_within_braces(item, change, lines, end)]
    margin = " " * (item.column - 1)
    spans: dict[str, tuple[int, int]] = {}
    starts = [key.line - 1 for key in item.keys]
    for name, start, after in zip(item.keys, starts, [*starts[1:], end], strict=True):
        spans[_canonical(name.text)] = (
            start,
            last_line(start, after, lines, len(margin)),
        )
    edits = [_Edit(*spans[key], ()) for key in change.removed if key in spans]
    groups: dict[int, list[tuple[str, Node]]] = {}
    for key, node in change.fields:
        if key in spans:
            start, after = spans[key]
            first = lines[start][: item.column - 1]
            edits.append(_Edit(start, after, _lines(key, node, margin, first)))
        else:
            groups.setdefault(_place(key, spans), []).append((key, node))
    for place, fields in groups.items():
        fields.sort(key=lambda pair: PLACES[pair[0]])
        new = (line for key, node in fields for line in _lines(key, node, margin))
        edits.append(_Edit(place, place, tuple(new)))
    # The last of those for one place stands first there.
    edits += _appended(item, change, lines, spans)
    return edits


def _is_in_braces(item: Mapping, lines: list[str]) -> bool:
    return lines[item.line - 1][item.column - 1] == "{"


def _within_braces(item: Mapping, change: Change, lines: list[str], end: int) -> _Edit:
    """New fields before the braces close, in the model's order.

    Raises:
        _NotByLines: Something that is there is to be another, or there is a comment.
    """
    known = {_canonical(key.text) for key in item.keys}
    is_new = known.isdisjoint(key for key, _ in change.fields)
    if change.removed or change.appended or not is_new:
        raise _NotByLines
    fields = sorted(change.fields, key=lambda pair: PLACES[pair[0]])
    found = append_pairs(lines, item, end, mapped(fields, item.line))
    if found is None:
        raise _NotByLines
    return _Edit(*found)


def _appended(
    item: Mapping, change: Change, lines: list[str], spans: dict[str, tuple[int, int]]
) -> Iterator[_Edit]:
    """What is put behind the items of lists; a single name is none, and stays."""
    lists = {_canonical(key.text): node for key, node in _pairs(item)}
    for key, items in change.appended:
        there = lists[key]
        if isinstance(there, NodeList):
            found = append_items(lines, there, spans[key][1], items)
            if found is None:
                raise _NotByLines
            yield _Edit(*found)


def _pairs(item: Mapping) -> Iterator[tuple[Scalar, Node]]:
    return zip(item.keys, item.values, strict=True)


def _canonical(key: str) -> str:
    """The key of the model that the author's spelling stands for."""
    for field in FIELDS:
        if key == field or key.casefold().replace("_", "-") in spellings(field):
            return field
    return key


def last_line(start: int, after: int, lines: list[str], margin: int) -> int:
    """Where a value ends: before blank lines and comments of what follows."""
    while after - 1 > start:
        line = lines[after - 1]
        indent = len(line) - len(line.lstrip(" "))
        if line.strip() and not (line.lstrip().startswith("#") and indent <= margin):
            break
        after -= 1
    return after


def _place(key: str, spans: dict[str, tuple[int, int]]) -> int:
    """The line where a new field goes: behind what stands before it in the model."""
    before = [one for one in spans if PLACES.get(one, 0) < PLACES[key]]
    nearest = max(before, key=lambda one: PLACES.get(one, 0), default=None)
    return spans[nearest or next(iter(spans))][1]


def _lines(
    key: str, node: Node, margin: str, first: str | None = None
) -> tuple[str, ...]:
    """A field's lines; the first may stand behind the dash of its work."""
    written = emit(mapped(((key, node),), 1)).splitlines(keepends=True)
    marks = [margin if first is None else first, *[margin] * (len(written) - 1)]
    pairs = zip(marks, written, strict=True)
    return tuple(mark + line if line.strip() else line for mark, line in pairs)
