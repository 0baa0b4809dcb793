"""The characters of Chinese, Japanese and Korean writing, by Unicode's blocks.

Part of ``model``. They part no words with spaces, and a name begins with that of the
family. Each text is the inside of a character class, to be compiled where a text needs
it, since such large classes take a while.
"""

__all__ = ["BOPOMOFO", "FIRST_EAST_ASIAN", "HAN", "HANGUL", "KANA", "is_east_asian"]

FIRST_EAST_ASIAN = "\u2e80"
"""Below it there is none but old letters of Hangul."""

_HAN = (
    ("\u2e80", "\u2fdf"),
    ("\u3005", "\u3007"),
    ("\u3400", "\u4dbf"),
    ("\u4e00", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\U00020000", "\U0003ffff"),
)
_KANA = (("\u3041", "\u30ff"), ("\u31f0", "\u31ff"), ("\uff66", "\uff9f"))
_HANGUL = (
    ("\u1100", "\u11ff"),
    ("\u3131", "\u318e"),
    ("\ua960", "\ua97f"),
    ("\uac00", "\ud7ff"),
)
_BOPOMOFO = (("\u3105", "\u312f"), ("\u31a0", "\u31bf"))

_ALL = (*_HAN, *_KANA, *_HANGUL, *_BOPOMOFO)
_FIRST = min(first for first, _ in _ALL)


def _class(blocks: tuple[tuple[str, str], ...]) -> str:
    return "".join(f"{first}-{last}" for first, last in blocks)


HAN, KANA = _class(_HAN), _class(_KANA)
HANGUL, BOPOMOFO = _class(_HANGUL), _class(_BOPOMOFO)


def is_east_asian(character: str) -> bool:
    """Whether a character is of one of these writings."""
    if character < _FIRST:
        return False
    return any(first <= character <= last for first, last in _ALL)
