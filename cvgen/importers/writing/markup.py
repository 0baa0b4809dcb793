"""Rich text → the markup that ``loading.markup`` reads it from.

Part of ``importers.writing``. There are three ways to write a text: as it is, with its
special characters escaped, and with tags for asterisks, which need no space or
punctuation around them. The first that reads back as the same text is taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import groupby

import msgspec

from cvgen.loading.fault import Refused
from cvgen.loading.inline import SPECIAL
from cvgen.loading.markup import read_rich_text
from cvgen.model.text import (
    FIXED_SPACE,
    CitationRun,
    CountRun,
    MetricRun,
    RichText,
    Run,
    Shift,
    TextRun,
)

__all__ = ["write_markup"]

DESTINATION = re.compile(r"[\\()]")


class _Way(msgspec.Struct, frozen=True):
    """How marks are written, and whether special characters are escaped."""

    is_escaped: bool
    emphasis: tuple[str, str]
    strong: tuple[str, str]
    subscript: tuple[str, str]
    superscript: tuple[str, str]


STARS = ("*", "*"), ("**", "**"), ("~", "~"), ("^", "^")
TAGS = (
    ("<i>", "</i>"),
    ("<b>", "</b>"),
    ("<sub>", "</sub>"),
    ("<sup>", "</sup>"),
)
WAYS = (_Way(False, *STARS), _Way(True, *STARS), _Way(False, *TAGS), _Way(True, *TAGS))  # noqa: FBT003


def write_markup(text: RichText) -> str:
    """The markup of a text."""
    written = ""
    for way in WAYS:
        written = _write(text.runs, way)
        if _is_read_as(written, text):
            return written
    return written


def _is_read_as(written: str, text: RichText) -> bool:
    try:
        return read_rich_text(written) == text
    except Refused:
        return False


def _write(runs: Sequence[Run], way: _Way) -> str:
    """Links around what is raised or lowered, around bold, around italics."""

    def italics(kids: Sequence[Run]) -> str:
        return "".join(_one(run, way) for run in kids)

    def bold(kids: Sequence[Run]) -> str:
        return _nested(kids, lambda run: _emphasis(run, way), italics)

    def raised(kids: Sequence[Run]) -> str:
        return _nested(kids, lambda run: _strong(run, way), bold)

    def linked(kids: Sequence[Run]) -> str:
        return _nested(kids, lambda run: _shift(run, way), raised)

    return _nested(runs, _link, linked)


def _nested(
    runs: Sequence[Run],
    marks: Callable[[Run], tuple[str, str] | None],
    inner: Callable[[Sequence[Run]], str],
) -> str:
    """Neighbours with the same marks within one pair of them."""
    parts: list[str] = []
    for pair, group in groupby(runs, marks):
        before, after = pair or ("", "")
        parts.append(before + inner(tuple(group)) + after)
    return "".join(parts)


def _link(run: Run) -> tuple[str, str] | None:
    if not isinstance(run, TextRun) or run.link is None:
        return None
    return "[", f"]({DESTINATION.sub(_escaped, run.link)})"


def _emphasis(run: Run, way: _Way) -> tuple[str, str] | None:
    return way.emphasis if isinstance(run, TextRun) and run.emphasis else None


def _strong(run: Run, way: _Way) -> tuple[str, str] | None:
    return way.strong if isinstance(run, TextRun) and run.strong else None


def _shift(run: Run, way: _Way) -> tuple[str, str] | None:
    if not isinstance(run, TextRun):
        return None
    match run.shift:
        case Shift.NONE:
            return None
        case Shift.SUBSCRIPT:
            return way.subscript
        case Shift.SUPERSCRIPT:
            return way.superscript


def _one(run: Run, way: _Way) -> str:
    match run:
        case TextRun(text=text):
            if way.is_escaped:
                text = SPECIAL.sub(_escaped, text)
            return text.replace(FIXED_SPACE, "\\ ")
        case CitationRun(work=work):
            return f"[@{work}]"
        case CountRun(kind=kind):
            return f"{{count:{kind}}}" if kind else "{count}"
        case MetricRun(name=name):
            return f"{{metric:{name}}}"


def _escaped(match: re.Match[str]) -> str:
    return f"\\{match[0]}"
