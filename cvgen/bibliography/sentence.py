"""Join parts of a reference into sentences.

Part of ``bibliography``: what ``statement`` and ``annotations`` build with.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from msgspec.structs import replace

from cvgen.model.text import RichText, Run, TextRun, isolated_alike

__all__ = [
    "Runs",
    "capitalised",
    "closed",
    "has_wide_end",
    "joined",
    "rich",
    "said",
]

Runs: TypeAlias = tuple[Run, ...]

ENDS = (".", "!", "?", "…", "。", "！", "？")
"""What ends a sentence."""

QUOTES = "\"'”’»"
"""What may stand behind it."""

WIDE_ENDS = ("。", "！", "？")


def joined(parts: Iterable[Runs], separator: str = ", ") -> Runs:
    """The parts that there are, with a separator between them.

    A part that runs right to left does so by itself: the separators and the other parts
    keep their order. Behind a full-width mark, as that of a Chinese question, none is
    needed.
    """
    runs: list[Run] = []
    for part in isolated_alike([part for part in parts if part]):
        if runs and not has_wide_end(runs):
            runs.append(TextRun(separator))
        runs += part
    return tuple(runs)


def has_wide_end(runs: Sequence[Run]) -> bool:
    """Whether a text ends with a full-width mark, which has the space in itself."""
    last = runs[-1] if runs else None
    return isinstance(last, TextRun) and last.text.endswith(WIDE_ENDS)


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
    if isinstance(last, TextRun) and last.text.rstrip(QUOTES).endswith(ENDS):
        return sentence
    return (*sentence, TextRun("."))
