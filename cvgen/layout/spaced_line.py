"""Set a line of a text with ideographs: its spaces given their width, sign by sign.

Part of ``layout``; ``line`` asks it for a text that has been ``spaced``. All places of
a justified line stretch or shrink by the same share of what they can. A space that a
reader of the file would take for one in the text is made a part of the glyph beside it
(``bearings``), the rest moves glyphs as kerning does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from math import fsum

from msgspec.structs import replace

from cvgen.layout.bearings import STEPS, with_bearings
from cvgen.layout.character_spacing import Space
from cvgen.layout.demerits import SPACE_STRETCH, WIDEST_SPACE
from cvgen.layout.typeface import SPACE, ShapedWord
from cvgen.units import Pt

__all__ = ["joined", "share", "spaced_words", "width_of"]

MOST = WIDEST_SPACE / SPACE_STRETCH
"""Times what places should stretch, as spaces of words do in a line that nothing else
fills: rather short than full of holes."""

SMALL = 0.06
"""Ems that a glyph may be moved by without a reader seeing a space."""


def share(places: Sequence[Space], sizes: Sequence[Pt], slack: Pt) -> float:
    """By which share of what they can all places stretch or, below zero, shrink."""
    if slack >= 0:
        give = fsum([p.stretch * size for p, size in zip(places, sizes, strict=True)])
        ratio = slack / give if give else 0.0
        return ratio if ratio <= MOST else 0.0
    give = fsum([p.shrink * size for p, size in zip(places, sizes, strict=True)])
    return max(slack / give, -1.0) if give else 0.0


def spaced_words(
    words: Sequence[ShapedWord], places: Sequence[Space], ratio: float
) -> list[ShapedWord]:
    """The words of a line with the spaces between them."""
    done = list(words)
    owed = 0.0  # what the whole units of the fonts have left of the spaces so far
    for i, place in enumerate(places):
        give = place.stretch if ratio > 0 else place.shrink
        width = place.natural + ratio * give
        if width:
            before = done[i]
            done[i], done[i + 1] = pair = _apart(before, done[i + 1], width + owed)
            owed += width - fsum(one.em_width for one in pair)
            owed += before.em_width + words[i + 1].em_width
    return done


def width_of(places: Sequence[Space], sizes: Sequence[Pt], ratio: float) -> Pt:
    """How much the places add to a line."""
    return fsum(
        size * (place.natural + ratio * (place.stretch if ratio > 0 else place.shrink))
        for place, size in zip(places, sizes, strict=True)
    )


def _apart(
    before: ShapedWord, after: ShapedWord, width: float
) -> tuple[ShapedWord, ShapedWord]:
    """Two words with so many ems between them."""
    steps = round(width * STEPS) if abs(width) > SMALL else 0
    if steps and _can_bear(before):
        before = _with_sides(before, -1, 0, steps)
    elif steps and _can_bear(after):
        after = _with_sides(after, 0, steps, 0)
    else:
        steps = 0
    rest = round((width - steps / STEPS) * before.typeface.units_per_em)
    if not rest:
        return before, after
    *advances, last = before.advances
    moved = replace(
        before, advances=(*advances, last + rest), advance=before.advance + rest
    )
    return moved, after


def _can_bear(word: ShapedWord) -> bool:
    """Whether a face of ideographs may draw its glyphs with other sides."""
    face = word.typeface
    return face.is_compact and face.has_ideographs and word.text != SPACE


def _with_sides(word: ShapedWord, place: int, left: int, right: int) -> ShapedWord:
    """A word whose first or last glyph has other sides."""
    glyphs, advances = list(word.glyphs), list(word.advances)
    glyph = with_bearings(glyphs[place], left, right)
    own = word.typeface.glyph_width
    more = own(glyph) - own(glyphs[place])
    glyphs[place] = glyph
    advances[place] += more
    return replace(
        word,
        glyphs=tuple(glyphs),
        advances=tuple(advances),
        advance=word.advance + more,
    )


def joined(
    words: Sequence[ShapedWord], owners: Sequence[int]
) -> tuple[list[ShapedWord], list[int]]:
    """Neighbours of one owner and face as one word, but for spaces."""
    done: list[ShapedWord] = []
    kept: list[int] = []
    pairs = zip(words, owners, strict=True)
    for (owner, _, is_alone), group in groupby(pairs, key=_kind):
        found = [word for word, _ in group]
        done += found if is_alone else _one(found)
        kept += [owner] * (len(done) - len(kept))
    return done, kept


def _kind(pair: tuple[ShapedWord, int]) -> tuple[int, int, bool]:
    word, owner = pair
    is_alone = word.text == SPACE or not word.follows_text or word.offsets is not None
    return owner, id(word.typeface), is_alone or word.is_missing


def _one(words: Sequence[ShapedWord]) -> Iterator[ShapedWord]:
    if len(words) == 1:
        yield words[0]
        return
    yield replace(
        words[0],
        text="".join([word.text for word in words]),
        glyphs=tuple([glyph for word in words for glyph in word.glyphs]),
        advances=tuple([one for word in words for one in word.advances]),
        texts=tuple([text for word in words for text in word.texts]),
        advance=sum([word.advance for word in words]),
    )
