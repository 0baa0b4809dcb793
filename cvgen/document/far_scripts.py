"""The language of words in scripts that few CVs have, such as Tamil, Khmer or Ethiopic.

Part of ``document``, for ``script``, which knows the others. As there, a script stands
for the language that CLDR's likely subtags name (UTS 35, part 1, 4.3). Nothing here is
compiled before a text asks for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

__all__ = ["split_far_scripts"]

_BLOCKS = (
    (0x0700, 0x074F, "syr"),
    (0x0780, 0x07BF, "dv"),
    (0x07C0, 0x07FF, "nqo"),
    (0x0980, 0x09FF, "bn"),
    (0x0A00, 0x0A7F, "pa"),
    (0x0A80, 0x0AFF, "gu"),
    (0x0B00, 0x0B7F, "or"),
    (0x0B80, 0x0BFF, "ta"),
    (0x0C00, 0x0C7F, "te"),
    (0x0C80, 0x0CFF, "kn"),
    (0x0D00, 0x0D7F, "ml"),
    (0x0D80, 0x0DFF, "si"),
    (0x0E80, 0x0EFF, "lo"),
    (0x0F00, 0x0FFF, "bo"),
    (0x1000, 0x109F, "my"),
    (0x1200, 0x139F, "am"),
    (0x13A0, 0x13FF, "chr"),
    (0x1400, 0x167F, "cr"),
    (0x1780, 0x17FF, "km"),
    (0x1800, 0x18AF, "mn-Mong"),
    (0x2D30, 0x2D7F, "zgh"),
    (0xA000, 0xA4CF, "ii"),
    (0x1E900, 0x1E95F, "ff-Adlm"),
)
"""Unicode's blocks, the first and the last of each, and a BCP 47 tag."""

_WRITTEN = {"as": "bn", "dz": "bo", "iu": "cr", "ti": "am"}
"""Languages that write in the script of another."""

_BETWEEN = r"[ \u00a0'’.·,-]{1,3}"
"""What may stand between two words of one language without ending it."""

_JOINERS = r"\u200c\u200d"
"""What may stand between two letters of a word."""


def split_far_scripts(text: str, language: str) -> Iterator[tuple[str, str]]:
    """The text in parts, each with a tag if it is foreign in a primary ``language``."""
    own = {language, _WRITTEN.get(language, language)}
    start = stop = 0
    while found := _letter().search(text, stop):
        letters, tag = _script_of(found.group())
        words = _words(letters).match(text, found.start())
        stop = words.end() if words else found.end()
        if tag.partition("-")[0] in own:
            continue
        if found.start() > start:
            yield text[start : found.start()], ""
        yield text[found.start() : stop], tag
        start = stop
    if start < len(text) or not text:
        yield text[start:], ""


def _script_of(letter: str) -> tuple[str, str]:
    """The letters of a script, as those of a class, and its tag."""
    return next(
        (f"{chr(first)}-{chr(last)}", tag)
        for first, last, tag in _BLOCKS
        if first <= ord(letter) <= last
    )


@cache
def _letter() -> re.Pattern[str]:
    """A letter of any of the scripts."""
    ranges = (f"{chr(first)}-{chr(last)}" for first, last, _ in _BLOCKS)
    return re.compile(f"[{''.join(ranges)}]")


@cache
def _words(letters: str) -> re.Pattern[str]:
    """Words of a script."""
    word = f"[{letters}][{letters}{_JOINERS}]*"
    return re.compile(f"{word}(?:{_BETWEEN}{word})*")
