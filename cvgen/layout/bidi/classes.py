"""The bidirectional classes of characters, and whether a text needs any of this.

Part of ``layout.bidi``. Classes bear Unicode's short names: ``L``, ``R``, ``AL``,
``EN`` and so on (UAX 9, table 4).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal, TypeAlias

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
    "runs_backwards",
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

_RIGHT_TO_LEFT = (
    "\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff"
    "\U0001e800-\U0001efff"
)
"""Unicode's blocks for scripts that run right to left, and their mark."""

_REORDERED = re.compile(f"[{_RIGHT_TO_LEFT}\u202b\u202e\u2067]")
"""What can turn any text round: those scripts, and embeddings to the left."""

_UNASSIGNED = re.compile(f"[{_RIGHT_TO_LEFT}]")


def runs_backwards(text: str) -> bool:
    """Whether any of a text may have to run right to left; most text has none."""
    return not text.isascii() and _REORDERED.search(text) is not None


def bidi_classes(text: str) -> list[str]:
    """The class of each character, as Python's Unicode data have it."""
    return [unicodedata.bidirectional(one) or _default(one) for one in text]


def _default(character: str) -> str:
    """The class of a character that Unicode has not assigned yet: its block's."""
    return "R" if _UNASSIGNED.match(character) else "L"


def direction_of(level: int) -> Direction:
    """The direction of an embedding level (BD2)."""
    return RTL if level % 2 else LTR
