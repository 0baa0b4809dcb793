"""Particles of names, which loading, importing and printing know alike.

Part of ``model``. CSL has ``van der Berg`` in two pieces, and files in one.
"""

__all__ = ["PARTICLES", "part_particle"]

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


def part_particle(family: str) -> tuple[str, str]:
    """Small words at the beginning, and the rest, which is never empty.

    Words are parted by one space.
    """
    words = family.split(" ")
    count = 0
    while count < len(words) - 1 and words[count] in PARTICLES:
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])
