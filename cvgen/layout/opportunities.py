"""Where a line may break inside a token, which is text without a space.

Part of ``layout``. Unicode's line breaking (UAX 14) with tailorings: behind hyphens,
dashes and slashes, between ideographs, at soft hyphens and zero-width spaces, and
inside addresses. Between other signs without a space, where UAX 14 breaks if nothing
forbids it (LB31), a line of Latin letters does not: 45(3), f(x) and 1,5 are read as
one. What else differs is said where it is tested, against Unicode's own cases.
Hyphenation by language is not here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from operator import attrgetter

import msgspec
from msgspec.structs import replace

from cvgen.late_pattern import late_pattern
from cvgen.layout.letters import are_letters, is_year
from cvgen.model.east_asian import FIRST_EAST_ASIAN

__all__ = ["SOFT_HYPHEN", "Part", "split_token"]

HYPHEN_PENALTY = 150.0
"""A break behind a hyphen that the text has anyway: thrice TeX's ``\\exhyphenpenalty``,
for most lines are ragged."""

ADDRESS_PENALTY = 7200.0
"""An address breaks only if it leaves half of a ragged line empty otherwise."""

SPAN_PENALTY = 70_000.0
"""A span of years breaks only where it is wider than its column: dearer than any line
(``demerits.MAX_BADNESS``)."""

IDEOGRAPH_PENALTY = 0.0

NAME_PENALTY = 4000.0
"""A name is not parted without need: up to two fifths of a ragged line stay empty.

A name is what has a capital behind its hyphen, as Müller-Lüdenscheidt, or behind a
later one, as Stoke-on-Trent, and so is a few
ideographs between signs or spaces. A word in Hangul, which has spaces between words, a
word in katakana, and months with a dash between them stay in one piece just so.
"""

LONGEST_NAME = 4
"""In ideographs; more of them are running text."""

SOFT_HYPHEN = "\u00ad"

JOINT_PENALTY = 50.0
"""TeX's ``\\hyphenpenalty``: a break at a soft hyphen or a zero-width space."""

_IDEOGRAPH = (
    "\u2e80-\u2fdf\u3001-\u30ff\u3105-\u312f\u3190-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff"
)
_NO_START = (
    "、。，．：；？！）】」』》〉〕｝］’”ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
    "ーゝゞヽヾ々〻・％\u302a-\u302f\u3099\u309a\u31f0-\u31ff"
)
"""What no line begins with (JIS X 4051's kinsoku), and marks on what is before."""

_NO_END = "（【「『《〈〔｛［‘“"
"""What no line ends with.

Neither is a number parted from the ideographs that count with it, as in 2014年.
"""

_COUNTERS = "第年月日\uac00-\ud7a3"
"""Before a number: what belongs to it, or is a part of one date with it."""

_LISTING = frozenset("、・·；;,./|()（）[]:：\u00a0")
"""What stands around the names of a list; so do spaces."""

_CLOSING = r",.;:!?%)\]}’”\u3000\ufe00-\ufe0f\U000e0100-\U000e01ef"
"""What a line may end with before an ideograph, besides letters and digits."""

_DASHES = "—…"
"""What may end a line before an ideograph, however many of them; none begins one."""

_INITIAL_JAMO, _JAMO = "\u1100-\u115f\ua960-\ua97c", "\u1160-\u11ff\ud7b0-\ud7fb"
"""Letters of Hangul that make one syllable with what is behind, or before them."""

_ANY_ASCII = re.compile(r"[-/@]|^doi:|^www\.")
_ADDRESS = re.compile(
    r"""
    :// | ^doi: | ^10\.\d{4,9}/ | ^www\. | ^[^@]+@[^@]+$
  | ^ (?: [a-z0-9-]+ \. )+ [a-z]{2,} /            # example.org/page
  | ^ (?: [a-z0-9-]{2,} \. ){2,} [a-z]{2,} \b     # small-group.example.org
    """,
    re.VERBOSE,
)
_JOINTS = frozenset("\u00ad\u200b")
_DATE_SIGNS = frozenset("年月日")
_PENALTIES = {
    "joint": JOINT_PENALTY,
    "ideograph": IDEOGRAPH_PENALTY,
    "span": SPAN_PENALTY,
    "name": NAME_PENALTY,
    "hyphen": HYPHEN_PENALTY,
    "compound": HYPHEN_PENALTY,
    "address": ADDRESS_PENALTY,
}
_start = attrgetter("start")
_ASCII_RUN = late_pattern(r"[!-~]+")
_ADDRESS_PLACES = late_pattern(r"(?<=\w[/?&=])(?=[\w%#])|(?<=\w)(?<!\b10)(?=[._\-]\w)")
"""Before a full stop, a hyphen or a low line, which would seem to end a line; behind
what cannot ("The Chicago Manual of Style", 17th edition, 14.18). The prefix of a DOI,
10.5555, stays whole."""


class Part(msgspec.Struct, frozen=True):
    """Text up to a place where the line may break, and the price of breaking there.

    ``joint`` is the soft hyphen or zero-width space at the place, or nothing, and
    ``hyphen`` says whether a hyphen shows if the line breaks there.
    """

    text: str
    penalty: float = 0.0
    joint: str = ""
    hyphen: bool = False


class _Place(msgspec.Struct, frozen=True):
    """Where a line may break, what stays out of it if it does, and why."""

    start: int
    end: int
    kind: str = ""


def split_token(token: str) -> tuple[Part, ...]:
    """The parts of a token; together, joints included, they are the token."""
    if token.isascii() and not _ANY_ASCII.search(token):
        return (Part(token),)
    if max(token) >= FIRST_EAST_ASIAN:  # no other script breaks between its letters
        # Where an ideograph is beside a dash there is one place, and it costs nothing.
        found = {place.end: place for place in _beside_ideographs(token)}
        return _parts(token, sorted(found.values(), key=_start), IDEOGRAPH_PENALTY)
    if _ADDRESS.search(token):
        places = [_Place(*one.span()) for one in _ADDRESS_PLACES().finditer(token)]
        return _parts(token, places, ADDRESS_PENALTY)
    return _parts(token, _between_letters(token), HYPHEN_PENALTY)


def _beside_ideographs(token: str) -> Iterator[_Place]:
    """The places of a token with ideographs, among which an address may stand."""
    addresses = [
        (found.start(), found.end())
        for found in _ASCII_RUN().finditer(token)
        if _ADDRESS.search(found.group())
    ]
    for start, stop in addresses:
        for one in _ADDRESS_PLACES().finditer(token, start, stop):
            yield _Place(*one.span(), "address")
    for place in _between_letters(token):
        if not any(start < place.start < stop for start, stop in addresses):
            yield place if place.kind else replace(place, kind="hyphen")
    for one in _IDEOGRAPHS().finditer(token):
        yield _Place(*one.span(), "ideograph")


def _between_letters(token: str) -> Iterator[_Place]:
    """The places at joints, and behind the hyphens, dashes and slashes of a token."""
    for end, sign in enumerate(token, start=1):
        if sign in _JOINTS:
            around = token[max(end - 2, 0) : end + 1].replace("\n", "")
            if len(around) == len("a-b"):
                yield _Place(end - 1, end, "joint")
        elif sign in _SIGNS:
            kind = _SIGNS[sign](token, end)
            if kind is not None:
                yield _Place(end, end, kind)


def _behind_hyphen(token: str, at: int) -> str | None:
    """Two letters at least on both sides."""
    before, after = token[max(at - 3, 0) : at - 1], token[at : at + 2]
    is_between = len(before) == len(after) == len("ab")
    return "compound" if is_between and are_letters(before + after) else None


def _behind_en_dash(token: str, at: int) -> str | None:
    """A span of years or of dates, or names."""
    before, after = token[max(at - 2, 0) : at - 1], token[at : at + 1]
    if before.isdecimal() and _begins_word(after):
        return "span"
    if is_year(token[max(at - 5, 0) : at - 1]) and is_year(token[at : at + 4]):
        return "span"
    if not _begins_word(before) or not (_begins_word(after) or after.isdecimal()):
        return None
    return "" if before in _DATE_SIGNS else "name"


def _behind_em_dash(token: str, at: int) -> str | None:
    """Words, or a word and a number."""
    before, after = token[max(at - 2, 0) : at - 1], token[at : at + 1]
    if _begins_word(after):
        return "" if _begins_word(before) or before.isdecimal() else None
    return "" if _begins_word(before) and after.isdecimal() else None


def _behind_slash(token: str, at: int) -> str | None:
    """A word."""
    before, after = token[max(at - 2, 0) : at - 1], token[at : at + 1]
    is_between = _begins_word(before) or before.isdecimal()
    return "" if is_between and _begins_word(after) else None


_SIGNS = {
    "-": _behind_hyphen,
    "‐": _behind_hyphen,
    "–": _behind_en_dash,
    "—": _behind_em_dash,
    "/": _behind_slash,
}
"""Signs behind which a token may break, and the kind of place, if it is one."""


def _begins_word(character: str) -> bool:
    """Whether a character is a letter or a low line."""
    return character == "_" or are_letters(character)


_IDEOGRAPHS = late_pattern(
    rf"""
    (?<= [{_IDEOGRAPH}] ) (?<! [{_NO_END}] )
    (?= [\w(\[{{{_IDEOGRAPH}{_NO_END}] ) (?! [{_NO_START}{_JAMO}0-9] )
  | (?<= [\w{_CLOSING}{_DASHES}] ) (?<! [0-9{_INITIAL_JAMO}] )
    (?= [{_IDEOGRAPH}] ) (?! [{_NO_START}] )
  | (?<= [{_IDEOGRAPH}] ) (?<! [{_NO_END}{_COUNTERS}] ) (?= [0-9] )
    """,
    re.VERBOSE,
)


def _parts(token: str, places: Iterable[_Place], penalty: float) -> tuple[Part, ...]:
    parts: list[Part] = []
    start = 0
    for place in places:
        joint = token[place.start : place.end]
        cost = _PENALTIES.get(place.kind, penalty)
        if _parts_name(token, place):
            cost = NAME_PENALTY
        text = token[start : place.start]
        parts.append(Part(text, cost, joint, hyphen=joint == SOFT_HYPHEN))
        start = place.end
    parts.append(Part(token[start:]))
    return tuple(parts)


def _parts_name(token: str, place: _Place) -> bool:
    """Whether what stands on both sides of a place is a name."""
    match place.kind:
        case "compound":
            last = token[place.end :].rpartition("-")[2]
            return token[place.end].isupper() or last[:1].isupper()
        case "ideograph":
            at = place.start
            spells = _is_hangul(token[at - 1]) or _are_katakana(token[at - 1 : at + 1])
            return spells or _letters_around(token, at)
        case _:
            return False


def _letters_around(token: str, at: int) -> bool:
    """Whether few letters stand in a list, and some on both sides of a place.

    A few between other signs, as commas and quotation marks, are a part of a sentence.
    """
    start = stop = at
    while start and token[start - 1].isalpha() and at - start <= LONGEST_NAME:
        start -= 1
    while stop < len(token) and token[stop].isalpha() and stop - at <= LONGEST_NAME:
        stop += 1
    if not (start < at < stop and stop - start <= LONGEST_NAME):
        return False
    return all(sign in _LISTING for sign in token[max(start - 1, 0) : start]) and all(
        sign in _LISTING for sign in token[stop : stop + 1]
    )


def _are_katakana(characters: str) -> bool:
    return all("\u30a1" <= one <= "\u30fa" or one == "\u30fc" for one in characters)


def _is_hangul(character: str) -> bool:
    return "\uac00" <= character <= "\ud7a3"
