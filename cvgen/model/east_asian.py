"""The characters of Chinese, Japanese and Korean writing, by Unicode's blocks.

Part of ``model``. Each is the inside of a character class, to be compiled where a text
needs it, since such large classes take a while.
"""

__all__ = ["BOPOMOFO", "FIRST_EAST_ASIAN", "HAN", "HANGUL", "KANA"]

FIRST_EAST_ASIAN = "\u2e80"
"""Below it there is none but old letters of Hangul."""

HAN = (
    "\u2e80-\u2fdf\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
KANA = "\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f"
HANGUL = "\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\uac00-\ud7ff"
BOPOMOFO = "\u3105-\u312f\u31a0-\u31bf"
