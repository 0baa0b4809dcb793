"""Particles of names, which loading, importing and printing know alike.

Part of ``model``.
"""

__all__ = ["PARTICLES"]

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
