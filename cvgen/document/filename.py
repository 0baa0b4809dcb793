"""The name of the PDF, from the owner's name and the variant.

Part of ``document``: pure; ``cli`` puts it into a folder.
"""

from __future__ import annotations

import unicodedata

from cvgen.diagnostics import DataPath, InvalidInput, error
from cvgen.late_pattern import late_pattern
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

    Raises:
        InvalidInput: The pattern names what there is not.
    """
    parts = {
        "family": profile.name.family or profile.name.literal,
        "given": profile.name.given,
        "variant": name,
    }
    if not variant.filename:
        return (
            "-".join([*_words(parts["family"].lower()), "cv", *_words(name)]) + ".pdf"
        )
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


def _refused(message: str, hints: tuple[str, ...]) -> InvalidInput:
    path = DataPath("variant", ("filename",))
    return InvalidInput((error("bad-filename", message, path=path, hints=hints),))


def _words(text: str) -> list[str]:
    """The words of letters, digits and marks in a text."""
    return "".join(c if _is_lettering(c) else " " for c in text).split()


def _is_lettering(character: str) -> bool:
    """Whether it is a letter, a digit or a mark, as the vowels of many scripts are."""
    return character.isalnum() or unicodedata.category(character).startswith("M")
