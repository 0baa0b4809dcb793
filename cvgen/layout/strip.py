"""A strip: the atom of the page, which no break parts.

Part of ``layout``: what ``flow`` stacks and ``pagebreak`` places.
"""

from __future__ import annotations

import msgspec

from cvgen.document.style import RIGID, Elasticity
from cvgen.layout.frame import Anchor, PlacedLine, PlacedPicture, Rule
from cvgen.units import Pt

__all__ = ["Strip"]


class Strip(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """A horizontal slice of the text area; x from the sheet, y from the strip's top.

    ``keep_next`` forbids a page to end behind it, and ``penalty`` makes it pay, in the
    same unit as badness.
    """

    height: Pt
    space_before: Pt = 0.0
    elasticity: Elasticity = RIGID
    keep_next: bool = False
    penalty: float = 0.0
    lines: tuple[PlacedLine, ...] = ()
    rules: tuple[Rule, ...] = ()
    pictures: tuple[PlacedPicture, ...] = ()
    anchors: tuple[Anchor, ...] = ()
