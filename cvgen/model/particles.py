"""Particles of names, which loading, importing and printing know alike.

Part of ``model``. CSL has ``van der Berg`` in two pieces, and files in one.
"""

from collections.abc import Sequence

__all__ = ["PARTICLES", "bound_before", "part_particle"]

PARTICLES = frozenset(
    [
        "af",
        "al",
        "av",
        "bin",
        "d'",
        "da",
        "dal",
        "das",
        "de",
        "del",
        "della",
        "den",
        "der",
        "des",
        "di",
        "do",
        "dos",
        "du",
        "el",
        "ibn",
        "la",
        "las",
        "le",
        "lo",
        "los",
        "op",
        "'t",
        "ten",
        "ter",
        "und",
        "van",
        "vom",
        "von",
        "zu",
        "zum",
        "zur",
        "ван",
        "да",
        "де",
        "ден",
        "дер",
        "ди",
        "дю",
        "ла",
        "ле",
        "тен",
        "тер",
        "фон",
        "цу",
    ]
)
"""Lower-case words between given and family name that belong to the latter, in
Latin and in Cyrillic letters."""

BOUND = frozenset(["Abd", "Abdel", "Abdul", "Al", "Bint", "El", "Ibn"])
"""Words of Arabic names that need the next one: ``Ahmed Abd El-Rahman``. Bin and Abu
are not here, since they are given names too: ``Xiao Bin Wang``."""


def bound_before(words: Sequence[str], last: int) -> int:
    """Where a family name begins that a name without a comma ends with from ``last``.

    The first word of all is never a part of it: ``Al Gore``.
    """
    while last > 1 and words[last - 1] in BOUND:
        last -= 1
    return last


def part_particle(family: str) -> tuple[str, str]:
    """Small words at the beginning, and the rest, which is never empty.

    Words are parted by one space.
    """
    words = family.split(" ")
    count = 0
    while count < len(words) - 1 and words[count] in PARTICLES:
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])
