"""The bidirectional classes of characters, and the names for them.

Part of ``layout.bidi``. Classes bear Unicode's short names: ``L``, ``R``, ``AL``,
``EN`` and so on (UAX 9, table 4).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal, TypeAlias

from cvgen.model.direction import RIGHT_TO_LEFT

__all__ = [
    "FSI",
    "INITIATORS",
    "ISOLATES",
    "LTR",
    "PDI",
    "REMOVED",
    "RTL",
    "Direction",
    "bidi_classes",
    "direction_of",
]

Direction: TypeAlias = Literal["L", "R"]

LTR: Direction = "L"
RTL: Direction = "R"

FSI = "\N{FIRST STRONG ISOLATE}"
PDI = "\N{POP DIRECTIONAL ISOLATE}"

INITIATORS = frozenset({"LRI", "RLI", "FSI"})
ISOLATES = INITIATORS | {"PDI"}
REMOVED = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
"""Classes of characters that the rules go on without (X9)."""


def bidi_classes(text: str) -> list[str]:
    """The class of each character, as Python's Unicode data have it."""
    return [unicodedata.bidirectional(one) or _default(one) for one in text]


def _default(character: str) -> str:
    """The class of a character that Unicode has not assigned yet: its block's."""
    return "R" if re.match(f"[{RIGHT_TO_LEFT}]", character) else "L"


def direction_of(level: int) -> Direction:
    """The direction of an embedding level (BD2)."""
    return RTL if level % 2 else LTR
