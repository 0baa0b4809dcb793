"""Join parts of a reference into sentences.

Part of ``bibliography``: what ``statement`` and ``annotations`` build with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

from msgspec.structs import replace

from cvgen.model.text import RichText, Run, TextRun, isolated

__all__ = ["Runs", "capitalised", "closed", "joined", "rich", "said"]

Runs: TypeAlias = tuple[Run, ...]

CLOSE = re.compile(r"[.!?…。！？][\"'”’»]*$")
"""A mark at the end of a sentence, and the quotation marks behind it."""


def joined(parts: Iterable[Runs], separator: str = ", ") -> Runs:
    """The parts that there are, with a separator between them.

    A part that runs right to left does so by itself: the separators and the other parts
    keep their order.
    """
    runs: list[Run] = []
    for part in parts:
        if part:
            whole = isolated(part)
            runs += (TextRun(separator), *whole) if runs else whole
    return tuple(runs)


def said(text: str, *, link: str | None = None) -> Runs:
    """A text as runs; none if it is empty."""
    return (TextRun(text, link=link),) if text else ()


def rich(text: RichText | None) -> Runs:
    """A rich text's runs; none if there is none."""
    return text.runs if text else ()


def capitalised(runs: Runs) -> Runs:
    """The runs with a capital at the beginning."""
    if runs and isinstance(first := runs[0], TextRun):
        text = first.text[:1].upper() + first.text[1:]
        return (replace(first, text=text), *runs[1:])
    return runs


def closed(sentence: Runs) -> Runs:
    """The sentence with a full stop, unless it has a mark at its end."""
    if not sentence:
        return ()
    last = sentence[-1]
    if isinstance(last, TextRun) and CLOSE.search(last.text):
        return sentence
    return (*sentence, TextRun("."))
