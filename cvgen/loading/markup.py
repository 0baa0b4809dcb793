r"""Marked-up text becomes rich text, once and for ever.

Part of ``loading``: ``plan`` knows these as the readers of ``RichText`` and ``Prose``.
The markup is a small closed set::

    *emphasis*  **strong**  ***both***  <i>…</i>  <b>…</b>
    H~2~O  10^-3^  <sub>…</sub>  <sup>…</sup>
    [text](https://…)  [@id]  [@id; @id]  \* (an escaped mark)  \  (a fixed space)
    {count}  {count:article-journal}  {metric:h-index}

The steps: ``inline`` scans pieces, ``emphasis`` pairs asterisks, and here they become
runs. Everything else is text: there is no other markup to inject.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

import msgspec

from cvgen.late_pattern import late_pattern
from cvgen.loading.characters import clean, clean_joint
from cvgen.loading.emphasis import Delimiter, pair
from cvgen.loading.inline import Link, Mark, Piece, scan
from cvgen.model.text import Prose, RichText, Run, Shift, TextRun

__all__ = ["read_prose", "read_rich_text"]

MARKS = re.compile(r"[\\*\[~^<{]")
BLANK_LINE = late_pattern(r"\n[ \t]*(?:\n[ \t]*)+")
LINE_FEED = re.compile(r"\n+")
EMPHASIS, STRONG = "emphasis", "strong"
SHIFTS = {"sub": Shift.SUBSCRIPT, "sup": Shift.SUPERSCRIPT}


SHORT = 80
"""Longest text worth remembering: venues and towns recur, titles do not."""


def read_rich_text(text: str) -> RichText:
    """Read one paragraph; text without anything to print has no runs.

    Raises:
        Refused: a character or a link is not allowed.
    """
    return _remembered(text) if len(text) <= SHORT else _read(text)


def _read(text: str) -> RichText:
    text = clean(text)
    if not MARKS.search(text):
        return RichText((TextRun(text),) if text else ())
    pieces = scan(text)
    pair(piece for piece in pieces if isinstance(piece, Delimiter))
    return RichText(tuple(Painter().runs(pieces)))


_remembered = lru_cache(maxsize=1024)(_read)


def read_prose(text: str, *, keeps_lines: bool = False) -> Prose:
    """Read paragraphs, which blank lines part.

    YAML folds all but literal text itself, where a blank line has become a line feed;
    ``keeps_lines`` says that the text is literal.

    Raises:
        Refused: a character or a link is not allowed.
    """
    split = BLANK_LINE().split if keeps_lines else LINE_FEED.split
    paragraphs = (read_rich_text(part) for part in split(text))
    return Prose(tuple(part for part in paragraphs if part.runs))


class Painter:
    """Knows the style while it goes through the pieces, and makes the runs."""

    def __init__(self) -> None:
        self.depth: Counter[str] = Counter()
        self.shifts: list[str] = []
        self.link: str | None = None

    def runs(self, pieces: list[Piece]) -> list[Run]:
        """The runs: neighbours of one style as one, white space collapsed."""
        runs: list[Run] = []
        for piece in pieces:
            if isinstance(piece, str):
                runs.append(self.styled(piece))
            elif isinstance(piece, Delimiter):
                self.mark_all(piece.closes, begins=False)
                runs.append(self.styled("*" * piece.count))
                self.mark_all(piece.opens, begins=True)
            elif isinstance(piece, Mark | Link):
                self.mark(piece)
            else:
                runs.append(piece)
        return _trimmed(_joined(runs))

    def styled(self, text: str) -> TextRun:
        """Text in the style of this place."""
        return TextRun(
            text,
            self.depth[EMPHASIS] > 0,
            self.depth[STRONG] > 0,
            SHIFTS[self.shifts[-1]] if self.shifts else Shift.NONE,
            self.link,
        )

    def mark(self, piece: Mark | Link) -> None:
        """Begin or end a style."""
        if isinstance(piece, Link):
            self.link = piece.address
        elif piece.style not in SHIFTS:
            self.depth[piece.style] += 1 if piece.begins else -1
        elif piece.begins:
            self.shifts.append(piece.style)
        else:
            self.shifts.remove(piece.style)

    def mark_all(self, marks: list[int], *, begins: bool) -> None:
        """Begin or end the styles of asterisks."""
        for mark in marks:
            self.mark(Mark(STRONG if mark > 1 else EMPHASIS, begins))


def _joined(runs: list[Run]) -> Iterator[Run]:
    """Runs of one style as one, in NFC: a mark may have parted letter and accent."""
    filled = (run for run in runs if not isinstance(run, TextRun) or run.text)
    for first, group in groupby(filled, _style):
        if first is None:
            yield from group
        else:
            text = "".join(run.text for run in group if isinstance(run, TextRun))
            yield msgspec.structs.replace(first, text=clean_joint(text))


def _style(run: Run) -> TextRun | None:
    """What runs must share to be one; only text shares anything."""
    if not isinstance(run, TextRun):
        return None
    return msgspec.structs.replace(run, text="")


def _trimmed(runs: Iterator[Run]) -> list[Run]:
    """Runs without white space at the ends or twice at a joint."""
    kept: list[Run] = []
    after_space = True
    for run in runs:
        if not isinstance(run, TextRun):
            kept.append(run)
            after_space = False
            continue
        text = run.text.lstrip(" ") if after_space else run.text
        if text:
            kept.append(msgspec.structs.replace(run, text=text))
            after_space = text.endswith(" ")
    if kept and isinstance(last := kept[-1], TextRun):
        text = last.text.rstrip(" ")
        kept[-1:] = [msgspec.structs.replace(last, text=text)] if text else []
    return kept
