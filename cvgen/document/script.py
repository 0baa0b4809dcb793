"""The language of words in another script than the text around them.

Part of ``document``. A voice for English skips Chinese, or spells it; a name in its own
script says by its letters how it wants to be read. Which language a script stands for
is what CLDR's likely subtags say (UTS 35, part 1, 4.3): a guess for scripts that
several languages share, and right where most readers would guess so too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from cvgen.document.block import StyledRun
from cvgen.model.east_asian import HAN, HANGUL, KANA
from cvgen.model.language_tag import primary_language
from cvgen.model.text import Isolate

__all__ = ["mark_languages", "split_by_language"]

FIRST_FOREIGN = "\u0370"
"""Below it there are Latin letters only, and what all scripts share."""

FIRST_FAR = "\u0700"
"""Below it there is no letter of a script that few CVs have."""

_FOREIGN = re.compile("[^\u0000-\u036f\u2000-\u206f]")
"""From there on, but for the dashes and quotation marks that all scripts share.

Said by what it is not, which compiles thirty times as fast.
"""

_GREEK = r"[\u0370-\u03ff\u1f00-\u1fff]"
_CYRILLIC = r"[\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f]"
_HEBREW = r"[\u0590-\u05ff\ufb1d-\ufb4f]"
_ARABIC = r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]"
_DENSE = r"\d\u2013\u3001-\u301f\uff01-\uff65"
"""What is read with the ideographs that it has no space to: dates, and their marks."""

_SCRIPTS = {
    # A letter alone is a symbol: α, χ², Δ; a word has two.
    "el": f"{_GREEK}{{2,}}",
    "ru": f"{_CYRILLIC}{{2,}}",
    "he": f"{_HEBREW}+",
    "ar": f"{_ARABIC}+",
    "hy": r"[\u0530-\u058f]{2,}",
    "hi": r"[\u0900-\u097f]+",
    "th": r"[\u0e00-\u0e7f]+",
    "ka": r"[\u10a0-\u10ff]{2,}",
    "ko": rf"\d{{0,4}}[{HANGUL}](?:[{HANGUL}]|\d)*",
    "zh": rf"\d{{0,4}}[{HAN}{KANA}][{HAN}{KANA}{_DENSE}]*",
    "ja": f"[{KANA}][{HAN}{KANA}{_DENSE}]*",
}
"""Words of each language; those of ideographs are Japanese if there is kana in them."""

_ANY_KANA = f"[{KANA}]"

_WRITTEN = {
    **dict.fromkeys(("be", "bg", "kk", "ky", "mk", "mn", "sr", "tg", "uk"), ("ru",)),
    **dict.fromkeys(("fa", "ks", "ku", "ps", "sd", "ug", "ur"), ("ar",)),
    **dict.fromkeys(("bho", "mr", "ne", "sa"), ("hi",)),
    "yi": ("he",),
    "ja": ("ja", "zh"),
    "ko": ("ko", "zh"),
    "yue": ("zh",),
}
"""Languages that write in the scripts of others: their words are not foreign there."""

_BETWEEN = r"[ \u00a0'’.·・,\d-]{1,5}"
"""What may stand between two words of one language without ending it."""


def mark_languages(runs: tuple[StyledRun, ...], language: str) -> tuple[StyledRun, ...]:
    """The runs of a text in ``language``, its foreign words as runs of their own."""
    if not any([_may_be_foreign(run.text) for run in runs]):  # noqa: C419 (it is faster)
        return runs
    return tuple(part for run in runs for part in _parts(run, language))


def _may_be_foreign(text: str) -> bool:
    """Whether any character is of another script than Latin; most texts have none."""
    if text.isascii() or max(text) < FIRST_FOREIGN:
        return False
    return _FOREIGN.search(text) is not None


def _parts(run: StyledRun, language: str) -> Iterator[StyledRun]:
    """A run's parts; what has an order of its own goes on from one to the next."""
    if not _may_be_foreign(run.text):
        yield run
        return
    isolate = run.isolate
    for text, tag in split_by_language(run.text, language):
        yield replace(run, text=text, language=tag or run.language, isolate=isolate)
        if isolate is Isolate.BEGINS:
            isolate = Isolate.GOES_ON


def split_by_language(text: str, language: str) -> Iterator[tuple[str, str]]:
    """The text in parts, each with a BCP 47 tag if it is foreign in ``language``."""
    start, primary = 0, primary_language(language)
    for found in _foreign_words(primary).finditer(text):
        if found.start() > start:
            yield from _rest(text[start : found.start()], primary)
        word, tag = found.group(), found.lastgroup or ""
        yield word, "ja" if tag == "zh" and re.search(_ANY_KANA, word) else tag
        start = found.end()
    if start < len(text) or not text:
        yield from _rest(text[start:], primary)


def _rest(text: str, language: str) -> Iterator[tuple[str, str]]:
    """What is in no usual script, which may be in one that few CVs have."""
    if max(text, default="") < FIRST_FAR or not _may_be_foreign(text):
        yield text, ""
        return
    from cvgen.document.far_scripts import (  # noqa: PLC0415 — as said, for few
        split_far_scripts,
    )

    yield from split_far_scripts(text, language)


def _foreign_words(language: str) -> re.Pattern[str]:
    """Words in the scripts that a language is not written in, each by its tag."""
    own = {language, *_WRITTEN.get(language, ())}
    return _words(tuple(tag for tag in _SCRIPTS if tag not in own))


@cache
def _words(tags: tuple[str, ...]) -> re.Pattern[str]:
    """Words of these languages; the same for all that are written in Latin letters."""
    one = ((tag, _SCRIPTS[tag]) for tag in tags)
    return re.compile(
        "|".join(f"(?P<{tag}>{word}(?:{_BETWEEN}{word})*)" for tag, word in one)
    )
