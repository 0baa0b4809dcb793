"""Space the signs of a text with ideographs: boxes and joints with what is between.

Part of ``layout``, a step of ``choose_breaks`` between shaping and breaking. No sign is
added to the text: what ``character_spacing`` says is glue within boxes and at joints,
where it vanishes if the line breaks. The empty halves of brackets and stops hang out
into the margins.
"""

from __future__ import annotations

from itertools import pairwise
from math import fsum

from msgspec.structs import replace

from cvgen.layout.character_spacing import (
    NO_SPACE,
    Space,
    blank_before,
    blank_behind,
    space_between,
)
from cvgen.layout.demerits import SPACE_SHRINK, SPACE_STRETCH
from cvgen.layout.linebreak import Joints
from cvgen.layout.shape import ShapedText
from cvgen.units import Pt

__all__ = ["spaced"]


def spaced(text: ShapedText, measure: Pt) -> ShapedText:
    """The text with the spaces behind its words; no box gets wider than the measure."""
    sizes = [text.runs[owner].style.size for owner in text.owners]
    places = [space_between(*pair) for pair in pairwise(text.words)]
    places.append(NO_SPACE)
    boxes = list(zip(text.box_starts, text.box_ends, text.widths, strict=True))
    widths: list[Pt] = []
    for start, end, width in boxes:
        inner = range(start, end - 1)
        more = fsum([places[at].natural * sizes[at] for at in inner])
        if width + more > measure:
            more = 0.0
            for at in inner:
                places[at] = NO_SPACE
        widths.append(width + more)
    return replace(
        text, widths=widths, places=places, joints=_joints(text, places, sizes)
    )


def _joints(text: ShapedText, places: list[Space], sizes: list[Pt]) -> Joints:
    """The joints with their spaces, and what these can give as those of words do."""
    joints, words = text.joints, text.words
    ends, starts = text.box_ends[:-1], text.box_starts[1:]
    gaps, stretches, shrinks = [], [], []
    for gap, end, start in zip(joints.gaps, ends, starts, strict=True):
        # Between the boxes there is nothing, or a word such as a space.
        at = max(start, end) - 1
        place, size = places[at], sizes[at]
        gaps.append(gap + place.natural * size)
        stretches.append(place.stretch * size / SPACE_STRETCH)
        shrinks.append(place.shrink * size / SPACE_SHRINK)
    boxes = list(zip(text.box_starts, text.box_ends, strict=True))
    return replace(
        joints,
        gaps=gaps,
        stretches=stretches,
        shrinks=shrinks,
        hang_left=[
            blank_before(words[start]) * sizes[start] if start < end else 0.0
            for start, end in boxes
        ],
        hang_right=[
            blank_behind(words[end - 1]) * sizes[end - 1] if start < end else 0.0
            for start, end in boxes
        ],
    )
