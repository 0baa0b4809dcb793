"""Refuses text that YAML takes for a comment, as the end of ``title: Issue #5``.

Part of ``loading``, a step between the nodes and their decoders. A parser leaves no
trace of comments, so the lines are looked at again. A sign that a letter or a digit
follows at once is taken for text; comments begin with a space, a rule or a bang.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from cvgen.loading.fault import Fault, Spot
from cvgen.loading.node import Mapping, Node, Scalar, Sequence
from cvgen.loading.report import Report

__all__ = ["refuse_swallowed_text"]

_SWALLOWED = r"(?<=\S)[ \t]+(#\w.*)"

Place = tuple[int, int]
"""A 1-based line and column."""


def refuse_swallowed_text(report: Report, root: Node) -> None:
    """Report every comment that looks like the end of a text without quotes."""
    if " #" not in report.source.text and "\t#" not in report.source.text:
        return
    scalars = sorted(_scalars(root), key=_place)
    places = [_place(scalar) for scalar in scalars]
    for number, line in enumerate(report.lines, start=1):
        for found in re.finditer(_SWALLOWED, line):
            before = bisect_right(places, (number, found.start(1))) - 1
            if before >= 0 and _is_cut(scalars[before], line[: found.start()].strip()):
                _refuse(report, number, found)


def _refuse(report: Report, line: int, found: re.Match[str]) -> None:
    text = found[1].rstrip()
    fault = Fault(
        "swallowed-text",
        f"YAML takes `{text.split()[0]}` and what follows for a comment",
        ("put the whole text in quotes, or a space behind the `#` of a comment",),
    )
    report.add(Spot(fault, line, found.start(1) + 1, len(text)), steps=())


def _is_cut(scalar: Scalar, before: str) -> bool:
    """Whether a plain text ends where a line does before its comment."""
    text = scalar.text
    return not scalar.style and (before.endswith(text) or text.endswith(before))


def _place(scalar: Scalar) -> Place:
    return scalar.line, scalar.column


def _scalars(root: Node) -> Iterator[Scalar]:
    """All scalars of a document, keys too, in any order."""
    waiting: list[Node] = [root]
    while waiting:
        match waiting.pop():
            case Scalar() as scalar:
                yield scalar
            case Sequence() as sequence:
                waiting += sequence.items
            case Mapping() as mapping:
                waiting += (*mapping.keys, *mapping.values)
