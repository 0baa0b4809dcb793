"""Which face lends a cluster that a style's own face lacks.

Part of ``layout``; ``fontbook`` asks it. The lender is the face that has all of the
cluster and is most like the borrower: bold from bold, sans serif from sans serif.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from cvgen.layout.clusters import is_ignorable
from cvgen.layout.typeface import Typeface

__all__ = ["Lenders"]

BOLDISH = 550
"""The weight from which on a face reads as bold beside a regular one."""


class Lenders:
    """The faces of a book that lend; what has been chosen is kept."""

    def __init__(
        self, faces: Sequence[Typeface], reserves: Sequence[Typeface] = ()
    ) -> None:
        """Take the faces, of which the first of those that are alike lends.

        ``reserves`` lend only what no other has.
        """
        self._faces = tuple(faces)
        self._reserves = tuple(reserves)
        self._chosen: dict[tuple[Typeface, str], Typeface | None] = {}
        self._ordered: dict[Typeface, tuple[Typeface, ...]] = {}

    @property
    def faces(self) -> tuple[Typeface, ...]:
        """All of them."""
        return (*self._faces, *self._reserves)

    def face_for(self, face: Typeface, cluster: str) -> Typeface | None:
        """The face itself if it has all of a cluster, else who lends it, if any."""
        key = (face, cluster)
        if key not in self._chosen:
            wanted = {c for c in cluster if not is_ignorable(c)}
            faces = (face, *self._lenders_to(face))
            chosen = next((one for one in faces if one.has(wanted)), None)
            self._chosen[key] = chosen
        return self._chosen[key]

    def _lenders_to(self, face: Typeface) -> tuple[Typeface, ...]:
        """All other faces, reserves last; the most alike first, else in order."""
        lenders = self._ordered.get(face)
        if lenders is None:
            unlikeness = partial(_unlikeness, face)
            others = (one for one in self._faces if one is not face)
            lenders = (
                *sorted(others, key=unlikeness),
                *sorted(self._reserves, key=unlikeness),
            )
            self._ordered[face] = lenders
        return lenders


def _unlikeness(face: Typeface, other: Typeface) -> tuple[bool, bool, bool, int]:
    """How much another face differs: weight tells most, since it carries meaning."""
    return (
        (face.weight >= BOLDISH) != (other.weight >= BOLDISH),
        face.is_sans != other.is_sans,
        face.is_italic != other.is_italic,
        abs(face.weight - other.weight),
    )
