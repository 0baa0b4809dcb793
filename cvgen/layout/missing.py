"""Say which characters no font has: once for a document, with the places.

Part of ``layout``, the step after all paragraphs are set.
"""

from __future__ import annotations

from collections.abc import Iterable

from cvgen.diagnostics import DataPath, Diagnostic, warning

__all__ = ["missing_glyphs"]

NAMED_CHARACTERS = 10
"""Characters that the warning names; of the rest it says how many there are."""

NAMED_PLACES = 3


def missing_glyphs(
    found: Iterable[tuple[str, DataPath | None]],
) -> tuple[Diagnostic, ...]:
    """One warning for missing characters and the places of the texts they are in."""
    # A text that is set twice, to choose between, is one place.
    places = tuple(dict.fromkeys(found))
    if not places:
        return ()
    characters = "".join(dict.fromkeys("".join(text for text, _ in places)))
    named = tuple(place for _, place in places if place)[:NAMED_PLACES]
    return (
        warning(
            "missing-glyph",
            _message(characters, len(places)),
            path=named[0] if named else None,
            also=named[1:],
            hints=("install a font that covers it",),
        ),
    )


def _message(characters: str, places: int) -> str:
    names = [f"{c} (U+{ord(c):04X})" for c in characters[:NAMED_CHARACTERS]]
    if len(characters) > NAMED_CHARACTERS:
        names.append(f"{len(characters) - NAMED_CHARACTERS} more")
    where = f" in {places} places" if places > 1 else ""
    if len(names) > 1:
        listed = f"{', '.join(names[:-1])} and {names[-1]}"
        return f"no font has the characters {listed}; boxes stand for them{where}"
    boxes = "boxes stand" if where else "a box stands"
    return f"no font has the character {names[0]}; {boxes} for it{where}"
