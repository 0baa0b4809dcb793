"""Carry marks through a processor that knows plain text only, and read its markup.

Part of ``bibliography.csl``. Characters for private use stand for the marks of a title
and for what would be taken for markup; no style touches them (Unicode 23.5).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from msgspec.structs import replace

from cvgen.model.text import CitationRun, RichText, Shift, TextRun, coalesced

__all__ = [
    "EMPHASIS",
    "MARKUP",
    "OTHERS",
    "OWNER_END",
    "OWNER_START",
    "QUOTE_END",
    "QUOTE_START",
    "STATE_END",
    "STATE_START",
    "TITLE_END",
    "TITLE_START",
    "marked",
    "shielded",
    "unmarked",
]

EMPHASIS, STRONG, SUBSCRIPT, SUPERSCRIPT = "\ue000", "\ue001", "\ue002", "\ue003"
"""Each begins a mark where it is off and ends it where it is on."""

QUOTE_START, QUOTE_END = "\ue004", "\ue005"
"""Around what a style puts in quotes."""

OWNER_START, OWNER_END = "\ue008", "\ue009"

STATE_START, STATE_END = "\ue00a", "\ue00b"
"""Around how far a work has come, where its date would stand."""

TITLE_START, TITLE_END = "\ue00d", "\ue00e"
"""Around what a style wants in title case."""

OTHERS = "\ue00f"
"""For authors who are not named, in place of their name."""

SHIELDS = str.maketrans({"<": "\ue010", ">": "\ue011", "&": "\ue012"})
UNSHIELDS = str.maketrans({"\ue010": "<", "\ue011": ">", "\ue012": "&"})
PRIVATE = re.compile("[\ue000-\ue01f]")
TOGGLES = re.compile(f"([{EMPHASIS}{STRONG}{SUBSCRIPT}{SUPERSCRIPT}])")

MARKUP = rf"(?:</?\w[^>]*>|[{EMPHASIS}-{SUPERSCRIPT}])"
"""One tag of the processor's, or one mark of a title's, in an expression."""

SHIFTS = {SUBSCRIPT: Shift.SUBSCRIPT, SUPERSCRIPT: Shift.SUPERSCRIPT}

TAGS = {"i": EMPHASIS, "b": STRONG, "sub": SUBSCRIPT, "sup": SUPERSCRIPT}


def shielded(text: str) -> str:
    """A text in which nothing can be taken for markup or for a mark."""
    return PRIVATE.sub("", text).translate(SHIELDS)


def marked(text: RichText) -> str:
    """A rich text as plain text with marks; a citation stands as the id of its work."""
    parts: list[str] = []
    for run in text.runs:
        if isinstance(run, CitationRun):
            parts.append(shielded(f"[{run.work}]"))
        if not isinstance(run, TextRun):
            continue
        around = "".join(_marks_of(run))
        parts += (around, shielded(run.text), around[::-1])
    return "".join(parts)


def _marks_of(run: TextRun) -> Iterator[str]:
    if run.emphasis:
        yield EMPHASIS
    if run.strong:
        yield STRONG
    if run.shift is Shift.SUBSCRIPT:
        yield SUBSCRIPT
    if run.shift is Shift.SUPERSCRIPT:
        yield SUPERSCRIPT


def unmarked(html: str) -> RichText:
    """The processor's markup as rich text; the owner's marks stay in it."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return coalesced(run for run in reader.runs if run.text)


class _Reader(HTMLParser):
    """Gathers runs; a mark within the same mark turns it off, as italics do."""

    def __init__(self) -> None:
        super().__init__()
        self.runs: list[TextRun] = []
        self._style = TextRun("")

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        self._toggle(TAGS.get(tag, ""))

    def handle_endtag(self, tag: str) -> None:
        self._toggle(TAGS.get(tag, ""))

    def handle_data(self, data: str) -> None:
        for piece in TOGGLES.split(data):
            if TOGGLES.fullmatch(piece):
                self._toggle(piece)
            else:
                text = piece.translate(UNSHIELDS)
                self.runs.append(replace(self._style, text=text))

    def _toggle(self, mark: str) -> None:
        style = self._style
        if mark == EMPHASIS:
            self._style = replace(style, emphasis=not style.emphasis)
        elif mark == STRONG:
            self._style = replace(style, strong=not style.strong)
        elif shift := SHIFTS.get(mark):
            off = style.shift is shift
            self._style = replace(style, shift=Shift.NONE if off else shift)
