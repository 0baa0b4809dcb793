"""Punctuation as it is printed, for what a keyboard has: quotes, dashes, ellipses.

Part of ``document``; ``builder`` asks it for every text but what the author wants as
written. Addresses keep their signs, and so does what is not clearly punctuation.
R. Bringhurst, "The Elements of Typographic Style", 5.2 and 5.4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from cvgen.document.quotation import Quotation, quotation_of
from cvgen.late_pattern import late_pattern
from cvgen.model.east_asian import FIRST_EAST_ASIAN
from cvgen.model.language_tag import primary_language
from cvgen.model.text import RichText, Run, Shift, TextRun

__all__ = ["punctuate"]

APOSTROPHE = "’"

MARKS = frozenset("\"'")

OBJECT = "\ufffc"
"""What stands for a number or a citation among the words."""

_ADDRESS = r"""(?x)(?<! [^\s"'(] ) (?:
        [^\s"'(] [^\s"(]* (?: @ | :// ) [^\s"]*
      | (?: doi: | 10\.\d{4,9}/ | www\. ) [^\s"]*
    )"""

_SIGNS = r"""(?x)
    (?P<ellipsis> (?<! \. ) \.{3} (?! \. ) )
  | (?P<em> (?<= [^\s-] ) --- (?= [^\s-] ) | (?<= \s ) --- (?= \s ) )
  | (?P<en> (?<= [^\s-] ) -- (?= [^\s-] ) | (?<= \s ) --? (?= \s )
    | (?<= (?<! [\w-] ) (?: 19 | 20 ) \d\d ) - (?= (?: 19 | 20 ) \d\d (?! [\w-] ) )
    )
    """
_PAGES = r"(?:\bpp?\.|\bS\.|\bpages)\s?\d+(-)(?=\d++(?!-))"
"""A span of pages, as in pp. 4-7; a number with more hyphens is none."""

_PRINTED = {"ellipsis": "…", "em": "—", "en": "–"}

_FRENCH_SPACES = r"[ ](?=[;!?»](?:\s|$))|(?<=«)[ ]|(?P<wide>[ ](?=:\s))"
"""Where French has a space that no line breaks at: a narrow one but before a colon."""

_FRENCH_SEMICOLON = r"(?<=[^\s;]);(?=\s)"
"""Between the parts of a line, where all other languages have no space before it."""

_OPENING = frozenset("([{<«‹“‘„‚-–—/ \u00a0\u202f\n")
"""What may stand before a mark that opens; also the beginning of the text."""

_CLOSING_SINGLE = late_pattern(r"(?<=\S)'(?!\w)")

_ELISION = late_pattern(r"(?:\d\ds|[kmnst])\b")
"""What an apostrophe begins: the '90s, rock 'n' roll, van 't."""

MINUS = "\N{MINUS SIGN}"
_NEGATIVE = late_pattern(r"^-(?=\d)")
"""In an exponent or index, as in 10^-3^."""

_HYPHENS = re.compile(r"--|\s-\s|\d-\d")


def punctuate(text: RichText, language: str) -> RichText:
    """The text in typographic punctuation, with a language's quotation marks."""
    whole = "".join(
        run.text if isinstance(run, TextRun) else OBJECT for run in text.runs
    )
    if not _may_change(whole, text.runs) and not _is_french(language):
        return text
    signs = list(whole)
    for place, sign in _changes(whole, language):
        signs[place] = sign
    for start, stop in _kept(whole, text.runs):
        signs[start:stop] = whole[start:stop]
    return RichText(tuple(_runs(text, signs)))


def _kept(whole: str, runs: Sequence[Run]) -> Iterator[tuple[int, int]]:
    """Where addresses stand, also those that a link shows without its scheme."""
    for found in re.finditer(_ADDRESS, whole):
        yield found.span()
    start = 0
    for run in runs:
        text = run.text if isinstance(run, TextRun) else OBJECT
        if isinstance(run, TextRun) and run.link and text in run.link:
            yield start, start + len(text)
        start += len(text)


def _may_change(whole: str, runs: Sequence[Run]) -> bool:
    """A quick look: most texts have none of the signs."""
    return (
        "'" in whole
        or '"' in whole
        or "..." in whole
        or ("-" in whole and _HYPHENS.search(whole) is not None)
        or any(isinstance(run, TextRun) and run.shift is not Shift.NONE for run in runs)
    )


def _is_french(language: str) -> bool:
    return primary_language(language) == "fr"


def _runs(text: RichText, signs: Sequence[str]) -> Iterator[Run]:
    """The runs with the signs that now stand in the places of their characters."""
    start = 0
    for run in text.runs:
        if isinstance(run, TextRun):
            stop = start + len(run.text)
            printed = "".join(signs[start:stop])
            if run.shift is not Shift.NONE:
                printed = _NEGATIVE().sub(MINUS, printed)
            yield replace(run, text=printed)
        else:
            stop = start + 1
            yield run
        start = stop


def _changes(whole: str, language: str) -> Iterator[tuple[int, str]]:
    """Places, and what is printed there; of several characters the first stands."""
    for found in re.finditer(_SIGNS, whole):
        yield found.start(), _PRINTED[found.lastgroup or ""]
        yield from ((place, "") for place in range(found.start() + 1, found.end()))
    for found in re.finditer(_PAGES, whole):
        yield found.start(1), _PRINTED["en"]
    if _is_french(language):
        for space in re.finditer(_FRENCH_SPACES, whole):
            yield space.start(), "\u00a0" if space["wide"] else "\u202f"
        for semicolon in re.finditer(_FRENCH_SEMICOLON, whole):
            yield semicolon.start(), "\u202f;"
    if quotation := quotation_of(language):
        yield from _marks(whole, quotation)


def _marks(whole: str, quotation: Quotation) -> Iterator[tuple[int, str]]:
    """Quotation marks and apostrophes."""
    is_double_open = is_single_open = False
    for place, sign in enumerate(whole):
        if sign in MARKS and _is_within_hebrew(whole, place):
            continue
        if sign == '"':
            if not is_double_open and whole[place - 1 : place].isdigit():
                continue  # inches, or seconds of arc
            is_double_open = _opens(whole, place, is_open=is_double_open)
            yield place, quotation.double[not is_double_open]
        elif sign == "'":
            if _is_quote(whole, place):
                is_single_open = True
                yield place, quotation.single[0]
            elif is_single_open and not whole[place + 1 : place + 2].isalnum():
                is_single_open = False
                yield place, quotation.single[1]
            elif not _is_prime(whole, place):
                yield place, APOSTROPHE


def _is_within_hebrew(whole: str, place: int) -> bool:
    """Whether a mark is one of those that Hebrew has within words and behind them."""
    before, after = whole[place - 1 : place], whole[place + 1 : place + 2]
    if not _is_hebrew(before):
        return False
    return whole[place] == "'" or _is_hebrew(after)


def _is_hebrew(character: str) -> bool:
    return "\u0590" <= character <= "\u05ff"


def _opens(whole: str, place: int, *, is_open: bool = False) -> bool:
    """Whether a mark has something to open: it stands before a word, not behind one.

    Behind an ideograph, where no space tells, every other one opens.
    """
    before, after = whole[:place][-1:], whole[place + 1 :][:1]
    if before >= FIRST_EAST_ASIAN:
        return not is_open and bool(after.strip())
    return (not before or before in _OPENING) and bool(after.strip())


def _is_quote(whole: str, place: int) -> bool:
    """Whether a single mark opens a quotation and is no apostrophe: another closes."""
    return (
        _opens(whole, place)
        and not _ELISION().match(whole, place + 1)
        and _CLOSING_SINGLE().search(whole, place + 1) is not None
    )


def _is_prime(whole: str, place: int) -> bool:
    """Whether a single mark stands for feet, or minutes of arc."""
    return whole[:place][-1:].isdigit() and not whole[place + 1 :][:1].isalpha()
