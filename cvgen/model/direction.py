"""The directions of scripts: which characters and which languages run right to left.

Part of ``model``. ``layout.bidi`` puts lines in order; this says where it is needed.
"""

import re

__all__ = ["RIGHT_TO_LEFT", "is_right_to_left", "runs_backwards"]

RIGHT_TO_LEFT = (
    "\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff"
    "\U0001e800-\U0001efff"
)
"""Unicode's blocks for scripts that run right to left, and their mark: a class."""

FIRST_BACKWARDS = "\u0590"
"""Below it no character runs right to left."""

_REORDERED = f"[{RIGHT_TO_LEFT}\u202b\u202e\u2067]"
"""What can turn a text round: those scripts, and embeddings that ask for it.

Compiled when the first text asks, for such a large class takes a while.
"""

LANGUAGES = frozenset(
    {"ar", "arc", "arz", "ckb", "dv", "fa", "he", "iw", "khw", "ks", "lrc", "mzn"}
    | {"nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi"}
)
"""Written from right to left unless their tag names another script."""

SCRIPTS = frozenset(
    {"adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"}
)

SCRIPT_LENGTH = 4


def runs_backwards(text: str) -> bool:
    """Whether any of a text may run right to left; most text has no such character."""
    if text.isascii() or max(text) < FIRST_BACKWARDS:
        return False
    return re.search(_REORDERED, text) is not None


def is_right_to_left(language: str) -> bool:
    """Whether a language, a BCP 47 tag, is written from right to left."""
    first, *others = language.lower().split("-")
    scripts = [one for one in others if len(one) == SCRIPT_LENGTH and one.isalpha()]
    return scripts[0] in SCRIPTS if scripts else first in LANGUAGES
