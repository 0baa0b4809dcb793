"""Collects the problems of one document, each with its place and path.

Part of ``loading``: ``nodes`` and the decoders write to it. ``steps`` follows the
decoder, so that a path costs something only when there is a problem.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Protocol

import msgspec

from cvgen.diagnostics import DataPath, Diagnostic, Location, error, in_order
from cvgen.loading.fault import Fault, Spot
from cvgen.loading.find_words import find_words
from cvgen.loading.node import Node, Scalar
from cvgen.loading.place import LINE_BREAK, place
from cvgen.loading.source import SourceText

__all__ = ["MAX_PROBLEMS", "Known", "Report", "shorten", "spot"]

MAX_PROBLEMS = 100
"""Most problems that are reported; more are one mistake made over and over."""

TYPOGRAPHIC = tuple("“”„‘’")
STRAIGHT = "typographic quotation marks belong to the text: write straight ones or none"
"""For a text at whose ends a word processor has made quotation marks its own."""

Steps = tuple[str | int, ...]


class Known(Protocol):
    """What another document has told of texts."""

    def read(self, kind: type, text: str) -> object | None:
        """The struct of that kind that a clean text stands for, if it is known."""


class Report:
    """The problems of one document so far, and what is ``known`` of its texts."""

    def __init__(
        self, source: SourceText, document: str, known: Known | None = None
    ) -> None:
        self.source = source
        self.known = known
        self.document = document
        self.steps: list[str | int] = []
        self.problems: list[Diagnostic] = []
        self.count = 0
        self.aliases = 0  # nodes that an alias repeats

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the source."""
        return LINE_BREAK().split(self.source.text)

    @property
    def is_full(self) -> bool:
        """Whether more problems are only counted, and need no words."""
        return self.count >= MAX_PROBLEMS

    @property
    def subject(self) -> str:
        """What the decoder is at, for a message."""
        if not self.steps:
            return f"the {self.document} file"
        step = self.steps[-1]
        if isinstance(step, str):
            return f"`{step}`"
        owner = f"`{self.steps[-2]}`" if len(self.steps) > 1 else "the list"
        return f"item {step + 1} of {owner}"

    def is_inline(self, node: Node) -> bool:
        """Whether a list or mapping is written in brackets."""
        return self.lines[node.line - 1][node.column - 1 :].startswith(("[", "{"))

    def add(self, found: Spot, *, steps: Steps | None = None) -> None:
        """Report a problem at a line and column."""
        self.count += 1
        if self.count > MAX_PROBLEMS:
            return
        self.problems.append(
            error(
                found.fault.code,
                found.fault.message,
                path=DataPath(
                    self.document, tuple(self.steps) if steps is None else steps
                ),
                location=place(
                    self.source.name,
                    self.lines,
                    found.line,
                    found.column,
                    found.length,
                ),
                hints=found.fault.hints,
            )
        )

    def refuse(self, fault: Fault, node: Node) -> None:
        """Report a problem of a node, at the decoder's path."""
        if self.is_full:
            self.count += 1
            return
        text = node.text if isinstance(node, Scalar) else ""
        if text.startswith(TYPOGRAPHIC) or text.endswith(TYPOGRAPHIC):
            hints = (*fault.hints, STRAIGHT)
            fault = msgspec.structs.replace(fault, hints=hints)
        self.add(spot(fault, node, self.lines))

    def extend(self, problems: Iterable[Diagnostic]) -> None:
        """Take over problems that know their place but not their document."""
        for problem in problems:
            self.count += 1
            self.problems.append(
                msgspec.structs.replace(problem, path=DataPath(self.document))
            )


def spot(fault: Fault, node: Node, lines: list[str]) -> Spot:
    """Where a fault of a node stands: at the piece that it names, if that is found."""
    if not isinstance(node, Scalar) or node.line > len(lines):
        return Spot(fault, node.line, node.column)
    first = lines[node.line - 1][node.column - 1 :]
    if fault.found in node.text and (found := find_words(fault.found, node, lines)):
        return Spot(fault, *found)
    written = len(node.text) + 2 * bool(node.style)
    length = 1 if node.style in {"|", ">"} else min(written, len(first.rstrip()))
    return Spot(fault, node.line, node.column, max(1, length))


def shorten(reports: Iterable[Report]) -> tuple[Diagnostic, ...]:
    """All problems by file and line, cut at the limit with a word on how many more."""
    reports = tuple(reports)
    problems = [one for report in reports for one in in_order(report.problems)]
    more = sum(report.count for report in reports) - MAX_PROBLEMS
    if more <= 0:
        return tuple(problems)
    file = reports[-1].source.name
    last = error(
        "too-many-problems",
        f"{more} more problem{'s' if more > 1 else ''} not shown",
        path=DataPath(reports[-1].document),
        location=Location(file),
    )
    return (*problems[:MAX_PROBLEMS], last)
