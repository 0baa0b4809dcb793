"""The space between two signs of a line in which there are ideographs.

Part of ``layout``; ``spacing`` asks it. After the W3C's "Requirements for Japanese Text
Layout" (3.1 and 3.8) and "Requirements for Chinese Text Layout" (3.1),
which follow JIS X 4051 and GB/T 15834: between ideographs and Latin letters or figures
is up to a quarter of an em; stops and brackets, which fill one half of their square,
give up the other where two of them meet; and the space that justifies a line is shared
by all places but those before a sign that closes, and behind one that opens.
"""

from __future__ import annotations

import msgspec

from cvgen.layout.demerits import SPACE_SHRINK, SPACE_STRETCH
from cvgen.layout.typeface import SPACE, ShapedWord
from cvgen.model.east_asian import FIRST_EAST_ASIAN

__all__ = ["NO_SPACE", "Space", "blank_before", "blank_behind", "space_between"]


class Space(msgspec.Struct, frozen=True):
    """What stands between two signs in ems, and how much more or less it may be."""

    natural: float = 0.0
    stretch: float = 0.0
    shrink: float = 0.0


NO_SPACE = Space()

HALF = 0.5

BESIDE_LATIN = Space(0.2, 0.08, 0.05)
"""A fifth of an em: with the bundled faces a quarter looks like a gap."""

UNSEEN = Space(0.08, 0.04, 0.04)
"""The same where the face has TrueType outlines, whose glyphs cannot be made wider:
from a tenth of an em on readers take it for a space in the text (``bearings``)."""

BETWEEN = Space(0.0, 0.06, 0.0)
"""Ideographs stand solid; a line of forty of them has so to say two more to give."""

HELD = Space(0.0, 0.0, 0.25)
"""A half square that is empty gives up one half of that before a line gets too wide."""

MEETING = Space(-HALF)
OPENING = frozenset("（【「『《〈〔｛［‘“〖〝")
CLOSING = frozenset("）】」』》〉〕｝］’”〗〟、。，．：；？！")
FULL_STOPS = frozenset("。．？！")
SOLID = frozenset("—…・·ー々〻ゝゞヽヾ" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ")
"""What is not drawn away from what stands before it."""

DOT, EPSILON = "·", 1e-6

SIGNS_OF_NUMBERS = frozenset("%‰°+#")


def space_between(before: ShapedWord, after: ShapedWord) -> Space:
    """The space between two words that stand side by side."""
    if before.text == SPACE:
        width = before.em_width
        return Space(0.0, width * SPACE_STRETCH, width * SPACE_SHRINK)
    last, first = before.text[-1:], after.text[:1]
    if not (_is_full(before, last) or _is_full(after, first)) or after.text == SPACE:
        return NO_SPACE
    if _is_latin(last) or _is_latin(first):
        return _beside_latin(before, after)
    empty_behind, empty_before = bool(blank_behind(before)), bool(blank_before(after))
    if empty_behind or empty_before:
        return _beside_blank(
            last, first, empty_behind=empty_behind, empty_before=empty_before
        )
    if DOT in (last, first):
        return _beside_dot(before, after)
    is_held = last in OPENING or first in CLOSING or first in SOLID
    is_both = _is_full(before, last) and _is_full(after, first)
    is_free = is_both and not is_held and not _is_hangul(last + first)
    return BETWEEN if is_free else NO_SPACE


def _beside_blank(
    last: str, first: str, *, empty_behind: bool, empty_before: bool
) -> Space:
    """Where two signs meet one of their empty halves goes; else it may shrink."""
    if empty_behind and empty_before:
        return Space(-HALF, BETWEEN.stretch)
    if (empty_behind and first in CLOSING) or (empty_before and last in OPENING):
        return MEETING
    shrink = 0.0 if last in FULL_STOPS else HELD.shrink
    is_solid = first in SOLID if empty_behind else last in SOLID
    return Space(0.0, 0.0 if is_solid else BETWEEN.stretch, shrink)


def _beside_dot(before: ShapedWord, after: ShapedWord) -> Space:
    """The dot within a name takes half an em (GB/T 15834, 5.1)."""
    dot = before if before.text[-1:] == DOT else after
    return Space(-HALF / 2) if dot.em_width > 2 * HALF - EPSILON else NO_SPACE


def blank_before(word: ShapedWord) -> float:
    """What an opening sign leaves empty before it, in ems: half its square or none."""
    if word.text[:1] not in OPENING or not _is_full(word, word.text[:1]):
        return 0.0
    return HALF if word.typeface.blanks(word.glyphs[0])[0] >= HALF else 0.0


def blank_behind(word: ShapedWord) -> float:
    """What a closing sign leaves empty behind it, in ems: half or none.

    A sign that stands in the middle of its square, as stops do in Taiwan, has none.
    """
    if word.text[-1:] not in CLOSING or not _is_full(word, word.text[-1:]):
        return 0.0
    return HALF if word.typeface.blanks(word.glyphs[-1])[1] >= HALF else 0.0


def _beside_latin(before: ShapedWord, after: ShapedWord) -> Space:
    """Ideographs and kana are set apart from Latin letters; signs are so already."""
    last, first = before.text[-1:], after.text[:1]
    if blank_behind(before) or blank_before(after):
        return HELD
    full = before if _is_full(before, last) else after
    sign = last if full is before else first
    if not (sign.isalpha() or sign == "〇") or _is_hangul(sign):
        return NO_SPACE
    return BESIDE_LATIN if full.typeface.is_compact else UNSEEN


def _is_full(word: ShapedWord, character: str) -> bool:
    """Whether a character has a square of its own, as ideographs have."""
    if not character or word.backwards:
        return False
    if character >= FIRST_EAST_ASIAN:
        return True
    return (
        not character.isalnum()
        and character in SOLID | OPENING | CLOSING
        and word.typeface.has_ideographs
    )


def _is_latin(character: str) -> bool:
    return character < FIRST_EAST_ASIAN and (
        character.isalnum() or character in SIGNS_OF_NUMBERS
    )


def _is_hangul(characters: str) -> bool:
    return any("\uac00" <= one <= "\ud7a3" for one in characters)
