"""The fonts of a build: faces by style, fallbacks, and the tokens shaped so far.

Part of ``layout``. A character that a style's face lacks is set from another face
(``lenders``). For one that no face has a box shows that something is missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from msgspec.structs import replace

from cvgen.document.style import FontStyle, TextStyle
from cvgen.layout.clusters import clusters_of, face_runs, is_word, scripts_of
from cvgen.layout.han_language import HAN_LANGUAGES
from cvgen.layout.lenders import Lenders
from cvgen.layout.lettering import Lettering
from cvgen.layout.tokens import Tokens
from cvgen.layout.typeface import IDEOGRAPH, ShapedWord, Typeface

__all__ = ["FontBook"]

BOX = "□"

_TokensKey: TypeAlias = tuple[Typeface, str, bool, Lettering | None, str]


class FontBook:
    """Finds faces and shapes text; keeps every token that it has shaped."""

    def __init__(
        self,
        faces: Mapping[FontStyle, Typeface],
        fallbacks: Sequence[Typeface] = (),
        reserves: Sequence[Typeface] = (),
        preferred: str = "",
    ) -> None:
        """Take faces by style, fallbacks, and reserves for what all others lack.

        Of faces that are alike the first lends. ``preferred`` is the language as which
        Han characters are drawn that may be in several.
        """
        self.preferred = preferred
        self._faces = dict(faces)
        self._fallbacks = tuple(fallbacks)
        self._reserves = tuple(reserves)
        self._tokens: dict[_TokensKey, Tokens] = {}
        self._lenders = Lenders((*self._faces.values(), *fallbacks), reserves)

    @property
    def has_reserves(self) -> bool:
        """Whether there are faces that only this machine may have."""
        return bool(self._reserves)

    def face(self, style: FontStyle) -> Typeface:
        """The face of a style.

        Raises:
            KeyError: The book has no such face.
        """
        return self._faces[style]

    def lacking(self, characters: Iterable[str]) -> set[str]:
        """The characters that no face has."""
        faces = self._lenders.faces
        return {c for c in characters if not any(face.has(c) for face in faces)}

    def wanting(self, characters: Iterable[str]) -> set[str]:
        """The characters that one of the styles' own faces has to borrow."""
        characters = set(characters)
        faces = [face for face in self._faces.values() if not face.has(characters)]
        return {c for c in characters if not all(face.has(c) for face in faces)}

    def wide_face(self, face: Typeface, signs: str) -> Typeface:
        """The face of ideographs beside a face if it has some signs, else that face."""
        chosen = self._lenders.face_for(face, IDEOGRAPH)
        return chosen if chosen is not None and chosen.has(signs) else face

    def with_fallbacks(self, fallbacks: Sequence[Typeface]) -> FontBook:
        """A book that tries these too, after its own."""
        fallbacks = (*self._fallbacks, *fallbacks)
        return FontBook(self._faces, fallbacks, self._reserves, self.preferred)

    def preferring(self, language: str) -> FontBook:
        """A book that draws Han characters as a language does if nothing else tells."""
        preferred = language if language in HAN_LANGUAGES else ""
        if preferred == self.preferred:
            return self
        return FontBook(self._faces, self._fallbacks, self._reserves, preferred)

    def tokens(
        self,
        style: TextStyle,
        language: str,
        *,
        backwards: bool = False,
        wide: str = "",
    ) -> Tokens:
        """The tokens shaped so far in a style, whatever its size and colour.

        In them the signs that are ``wide`` are set as those of ideographs.

        Raises:
            KeyError: The book has no such face.
        """
        lettering = None
        if style.features or style.tracking:
            lettering = Lettering(style.features, style.tracking)
        face = self.face(style.font)
        key = (face, language, backwards, lettering, wide)
        tokens = self._tokens.get(key)
        if tokens is None:
            tokens = self._tokens[key] = Tokens(
                self,
                face,
                language,
                backwards=backwards,
                lettering=lettering,
                wide=wide,
            )
        return tokens

    def shape(
        self,
        face: Typeface,
        text: str,
        language: str,
        *,
        backwards: bool = False,
        lettering: Lettering | None = None,
    ) -> tuple[ShapedWord, ...]:
        """A text shaped with a face, and with others where that one lacks a glyph.

        It is of one direction; the words stand in the order of reading.
        """
        if not text:
            return ()
        word = face.shape(text, language, backwards=backwards, lettering=lettering)
        if text.isascii() and not word.missing:
            return (word,)
        whole = self._lenders.face_for(face, text) if is_word(text) else None
        if whole is not None:
            shaped = whole.shape(
                text, language, backwards=backwards, lettering=lettering
            )
            return (shaped,)
        clusters = list(clusters_of(text))
        scripts = scripts_of(clusters) if backwards else ("",) * len(clusters)
        runs = face_runs(
            (self._lenders.face_for(face, cluster), script, cluster)
            for cluster, script in zip(clusters, scripts, strict=True)
        )
        return tuple(
            chosen.shape(run, language, backwards=backwards, lettering=lettering)
            if chosen
            else self._box(face, run, language, backwards=backwards)
            for chosen, run in runs
        )

    def _box(
        self, face: Typeface, cluster: str, language: str, *, backwards: bool
    ) -> ShapedWord:
        """A box for what no face has.

        A font has one for that, but no file for everybody may show it (ISO 14289-1,
        7.21.8), so that the character of a box stands in where a face has it.
        """
        boxed = (one for one in (face, *self._lenders.faces) if one.has(BOX))
        chosen = next(boxed, None)
        if chosen is None:
            return face.shape(cluster, language, backwards=backwards)
        box = chosen.stand_in(BOX, cluster, language, backwards=backwards)
        return replace(box, is_missing=True)
