"""The name of the PDF, from the owner's name and the variant.

Part of ``document``: pure; ``cli`` puts it into a folder.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from cvgen.diagnostics import DataPath, InvalidInput, error
from cvgen.late_pattern import late_pattern
from cvgen.model.person import Name
from cvgen.model.profile import Profile
from cvgen.model.variant import Variant
from cvgen.suggestion import suggest_or_list

__all__ = ["word_filename"]

PLACEHOLDER = late_pattern(r"\{([^{}]*)\}")
ENDING = late_pattern(r"(?i)\.pdf$")
UNSAFE = late_pattern(r"[\x00-\x1f\x7f<>:\"|?*{}/\\]")
"""What file systems of our time refuse or take for a folder, and braces left over."""


def word_filename(profile: Profile, variant: Variant, name: str) -> str:
    """The file's name with its ending; ``name`` is the variant's, or nothing.

    Unless the variant has a pattern it is ``okafor-cv.pdf`` or ``okafor-cv-dfg.pdf``.
    Portals take no letters but those of ASCII, so the owner's name is spelt in them if
    it can be: without accents, else as in an alias, else as Greek and Cyrillic are.

    Raises:
        InvalidInput: The pattern names what there is not.
    """
    family, given = _spelt(profile)
    parts = {"family": family, "given": given, "variant": name}
    if not variant.filename:
        return "-".join([*_words(family.lower()), "cv", *_words(_plain(name))]) + ".pdf"
    unknown = [k for k in PLACEHOLDER().findall(variant.filename) if k not in parts]
    if unknown:
        message = f"the file name has no part `{{{unknown[0]}}}`"
        hints = suggest_or_list(unknown[0], parts, most=1, form="`{{{}}}`")
        raise _refused(message, hints)
    if variant.filename.count("{") != variant.filename.count("}"):
        message = "a brace of the file name has no partner"
        raise _refused(message, suggest_or_list("", parts, form="`{{{}}}`"))
    filled = PLACEHOLDER().sub(lambda part: parts[part[1]], variant.filename)
    stem = UNSAFE().sub("", ENDING().sub("", filled)).strip(" .")
    return f"{stem or 'cv'}.pdf"


def _spelt(profile: Profile) -> tuple[str, str]:
    """The family name and the given ones, as a file's name has them."""
    own = profile.name
    if own.family.isascii() and own.given.isascii() and own.literal.isascii():
        return own.family or own.literal, own.given
    from cvgen.document.romanise import (  # noqa: PLC0415 — most names are plain
        fold_latin,
        romanise,
    )

    spellings = [
        *(_parts(one, fold_latin) for one in (own, *profile.aliases)),
        _parts(own, romanise),
    ]
    plain = (one for one in spellings if one[0] and _is_plain(one[0]))
    return next(plain, spellings[-1])


def _plain(variant: str) -> str:
    """The name of a variant, spelt in the same letters."""
    if variant.isascii():
        return variant
    from cvgen.document.romanise import romanise  # noqa: PLC0415 — as above

    return romanise(variant)


def _parts(name: Name, spell: Callable[[str], str]) -> tuple[str, str]:
    return spell(name.family or name.literal), spell(name.given)


def _is_plain(text: str) -> bool:
    return not any(_is_lettering(one) and not one.isascii() for one in text)


def _refused(message: str, hints: tuple[str, ...]) -> InvalidInput:
    path = DataPath("variant", ("filename",))
    return InvalidInput((error("bad-filename", message, path=path, hints=hints),))


def _words(text: str) -> list[str]:
    """The words of letters, digits and marks in a text."""
    return "".join(c if _is_lettering(c) else " " for c in text).split()


def _is_lettering(character: str) -> bool:
    """Whether it is a letter, a digit or a mark, as the vowels of many scripts are."""
    return character.isalnum() or unicodedata.category(character).startswith("M")
