"""A digest of what a page looks like: the same digest is the same picture.

Part of ``preview``. Pages are compared instead of files, because the bytes of a file
change with every edit, and those of a page's fonts with every new letter on another.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b
from typing import TypeAlias

import msgspec

from cvgen.layout.frame import GlyphRun, Page, PlacedLine
from cvgen.layout.typeface import OUTLINES, Typeface

__all__ = ["look_of"]

DIGEST_BYTES = 12

MOST_FACES = 64
"""So many are open at once at the most."""

Painted: TypeAlias = tuple[object, ...]


def look_of(page: Page) -> str:
    """Hexadecimal digits that stand for all that is painted on a page."""
    painted = (page.width, page.height, list(_painted(page)))
    digest = blake2b(msgspec.msgpack.encode(painted), digest_size=DIGEST_BYTES)
    for placed in page.pictures:
        digest.update(placed.picture.image.content)
    return digest.hexdigest()


def _painted(page: Page) -> Iterator[Painted]:
    for line in (*page.lines, *page.marginals):
        yield from _line(line)
    for rule in (*page.rules, *page.marginal_rules):
        yield rule.x, rule.y, rule.width, rule.thickness, rule.colour
    for one in page.pictures:
        yield one.x, one.y, one.picture.width, one.picture.height


def _line(line: PlacedLine) -> Iterator[Painted]:
    yield line.x, line.baseline
    for run in line.line.runs:
        yield _run(run)


def _run(run: GlyphRun) -> Painted:
    glyphs = tuple((word.glyphs, word.advances, word.offsets) for word in run.words)
    place = run.offset, run.rise, run.space_extra, run.backwards
    return _outlines(run.typeface), run.size, run.colour, place, glyphs


@lru_cache(maxsize=MOST_FACES)
def _outlines(face: Typeface) -> bytes:
    """A digest of what a face draws: a file of the same name may draw otherwise."""
    tables = b"".join(face.table(tag) for tag in sorted(OUTLINES))
    return blake2b(tables, digest_size=DIGEST_BYTES).digest()
