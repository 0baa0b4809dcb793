"""Texts within braces that a comma has cut: `{text: Search, matching}`.

Part of ``loading``: ``structs`` asks it when a mapping has keys that no field has. What
stands behind the comma is a key without a value to YAML, and the text ends before it.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TypeGuard

import msgspec

from cvgen.loading.fault import Fault, quoted
from cvgen.loading.line import LONGEST_EXAMPLE, in_quotes
from cvgen.loading.node import Mapping, Node, Scalar, is_absent
from cvgen.loading.report import Report

__all__ = ["CutText", "cut_texts", "refuse_cut"]

END = re.compile(r"\s*(?:[,}#]|$)")
"""What stands behind a key without a colon."""


class CutText(msgspec.Struct, frozen=True):
    """A text with its key, and what the commas have made keys of."""

    key: Scalar
    text: Scalar
    rest: tuple[Scalar, ...]


def cut_texts(
    node: Mapping, unknown: Collection[Scalar], report: Report
) -> tuple[CutText, ...]:
    """The texts in braces that are cut; ``unknown`` are the keys that no field has."""
    if not report.is_inline(node):
        return ()
    known = frozenset(unknown)
    found: list[CutText] = []
    rest: list[Scalar] = []
    before: tuple[Scalar, Scalar] | None = None
    for key, value in zip(node.keys, node.values, strict=True):
        if before and key in known and _is_bare(key, value, report):
            rest.append(key)
            continue
        if before and rest:
            found.append(CutText(*before, tuple(rest)))
            rest.clear()
        before = (key, value) if _is_plain(value) else None
    if before and rest:
        found.append(CutText(*before, tuple(rest)))
    return tuple(found)


def refuse_cut(cut: CutText, report: Report) -> None:
    """Report the comma where the first key without a value stands."""
    first = cut.rest[0]
    message = f"the comma makes {quoted(first.text)} a key without a value"
    written = f"{cut.key.text}: {in_quotes(_whole(cut, report))}"
    is_short = len(written) <= LONGEST_EXAMPLE
    shown = f"write `{written}`" if is_short else "put the whole text in quotes"
    hint = f"what has a comma in it must stand in quotes within braces: {shown}"
    report.refuse(Fault("unknown-key", message, (hint,)), first)


def _is_plain(value: Node) -> TypeGuard[Scalar]:
    """Whether a value is a text without quotes."""
    return isinstance(value, Scalar) and not value.style and not is_absent(value)


def _is_bare(key: Scalar, value: Node, report: Report) -> bool:
    """Whether a key has not even a colon."""
    if key.style or not is_absent(value) or key.line > len(report.lines):
        return False
    end = key.column - 1 + len(key.text)
    return bool(END.match(report.lines[key.line - 1], end))


def _whole(cut: CutText, report: Report) -> str:
    """The text as it was meant: as it is written, if that is on one line."""
    start, last = cut.text, cut.rest[-1]
    if start.line != last.line:
        return ", ".join(one.text for one in (start, *cut.rest))
    line = report.lines[start.line - 1]
    return line[start.column - 1 : last.column - 1 + len(last.text)]
