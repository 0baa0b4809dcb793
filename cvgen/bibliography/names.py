"""Word an author list, the owner's name marked.

Part of ``bibliography``.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.bibliography.terms import AND
from cvgen.model.person import Author
from cvgen.model.text import RichText, TextRun

__all__ = ["word_authors"]


def word_authors(authors: Sequence[Author], owner: int | None) -> RichText:
    """All authors in reading order, as "A, B and **C**"; the owner's name is strong."""
    runs: list[TextRun] = []
    pending = ""
    for position, author in enumerate(authors):
        pending += _separator(position, len(authors))
        if position == owner:
            runs += (TextRun(pending), TextRun(author.display, strong=True))
            pending = ""
        else:
            pending += author.display
    runs.append(TextRun(pending))
    return RichText(tuple(run for run in runs if run.text))


def _separator(position: int, count: int) -> str:
    """What stands before the author at a 0-based position."""
    if position == 0:
        return ""
    return f" {AND} " if position == count - 1 else ", "
