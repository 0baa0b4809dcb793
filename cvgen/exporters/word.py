"""Texts for boxes as files, and what to say of each.

Part of ``exporters``. A worksheet is one file that says at its head and its foot that
nobody may hand it in; else each text is a file that holds nothing but what is pasted.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from cvgen.exporters.box_text import (
    BoxText,
    Counts,
    Judgement,
    PastedText,
    TextExport,
    Verdict,
)
from cvgen.model.preset.narrative import TextUnit

__all__ = [
    "WORKSHEET",
    "TextFile",
    "text_files",
    "word_counts",
    "word_limit",
    "word_unit",
]

WORKSHEET = "WORKSHEET, NOT FOR SUBMISSION"


class TextFile(msgspec.Struct, frozen=True):
    """A file by its name, with what it holds."""

    name: str
    text: str


def text_files(export: TextExport) -> tuple[TextFile, ...]:
    """The files of an export."""
    if export.is_worksheet:
        text = "\n".join(_worksheet(export)) + "\n"
        return (TextFile(f"{export.preset}-worksheet.txt", text),)
    return tuple(file for box in export.boxes for file in _box_files(box))


def _box_files(box: BoxText) -> Iterator[TextFile]:
    """A file a text; the several texts of one box are numbered."""
    for i, one in enumerate(box.texts, start=1):
        name = box.id if len(box.texts) == 1 else f"{box.id}-{i}"
        yield TextFile(f"{name}.txt", one.text + "\n")


def _worksheet(export: TextExport) -> Iterator[str]:
    yield WORKSHEET
    yield export.title
    if export.place:
        yield f"To be typed into: {export.place}"
    for box in export.boxes:
        yield ""
        yield f"{box.title}"
        yield "-" * len(box.title)
        for i, one in enumerate(box.texts):
            if i:
                yield ""
            yield from one.text.split("\n")
            yield f"({word_size(one)})"
        if not box.texts:
            yield "(nothing)"
    yield ""
    yield WORKSHEET


def word_size(text: PastedText) -> str:
    """The size of a text, with what is left of its limit."""
    parts = (word_counts(text.counts), word_limit(text.judgement))
    return "; ".join(filter(None, parts))


def word_counts(counts: Counts) -> str:
    """The counts, each in both ways where they differ."""
    words = _twice(counts.words, counts.words_parted)
    characters = _twice(counts.characters, counts.characters_as_sent)
    return f"{words} {word_unit(TextUnit.WORDS, counts.words)}, {characters} characters"


def word_limit(judgement: Judgement) -> str:
    """The limit of a text and how it is kept, or nothing if it has none."""
    one, unit = judgement, judgement.unit
    if one.verdict is Verdict.NO_LIMIT:
        return ""
    if one.verdict is Verdict.SHORT and one.least is not None:
        lacking = one.least - one.used
        return f"at least {one.least:,}: {lacking:,} {word_unit(unit, lacking)} too few"
    if one.most is None or one.headroom is None or one.headroom_otherwise is None:
        return f"at least {one.least:,}: enough"
    if one.headroom < 0:
        over = _twice(-one.headroom, -one.headroom_otherwise)
        return f"at most {one.most:,}: {over} {word_unit(unit, -one.headroom)} too many"
    if one.headroom_otherwise < 0:
        more = -one.headroom_otherwise
        return (
            f"at most {one.most:,}: perhaps {more:,} {word_unit(unit, more)} too many"
        )
    left = _twice(one.headroom, one.headroom_otherwise)
    return f"at most {one.most:,}: {left} {word_unit(unit, one.headroom)} left"


def _twice(number: int, other: int) -> str:
    return f"{number:,}" if number == other else f"{number:,} ({other:,})"


def word_unit(unit: TextUnit, number: int) -> str:
    """The unit of so many."""
    return unit.value.removesuffix("s") if number == 1 else unit.value
