"""Whole tokens of one style and language, each of them split and shaped once.

Part of ``layout``; ``fontbook`` makes these and keeps them. A token is text without a
space; its pieces are what a line may be broken between.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from math import fsum
from typing import Protocol

from msgspec.structs import replace

from cvgen.layout.han_language import by_language, han_language
from cvgen.layout.lettering import Lettering
from cvgen.layout.opportunities import Part, split_token
from cvgen.layout.piece import Piece
from cvgen.layout.typeface import SPACE, ShapedWord, Typeface
from cvgen.model.east_asian import FIRST_EAST_ASIAN
from cvgen.model.text import MIDDLE_DOT

__all__ = ["DOT", "Tokens"]

DOT = MIDDLE_DOT.removesuffix(SPACE)
"""What is seen of it."""


class Fonts(Protocol):
    """What tokens ask of the fonts of a build (``fontbook``)."""

    preferred: str

    def wide_face(self, face: Typeface, signs: str) -> Typeface:
        """The face of ideographs beside a face if it has some signs."""

    def shape(
        self,
        face: Typeface,
        text: str,
        language: str,
        *,
        backwards: bool,
        lettering: Lettering | None,
    ) -> tuple[ShapedWord, ...]:
        """A text of one direction, with other faces where one lacks a glyph."""


class Tokens:
    """Shapes tokens in one style, language and direction, each of them once."""

    def __init__(
        self,
        book: Fonts,
        face: Typeface,
        language: str,
        *,
        backwards: bool,
        lettering: Lettering | None,
        wide: str = "",
    ) -> None:
        self._known: dict[str, tuple[Piece, ...]] = {"": ()}
        self._book = book
        self._face = face
        self._language = language
        self._backwards = backwards
        self._lettering = lettering
        self._wide = wide

    def shape(self, token: str) -> tuple[Piece, ...]:
        """The pieces of a token, which is text without a space; they are kept."""
        pieces = self._known.get(token)
        if pieces is None:
            pieces = self._known[token] = self._shaped(token)
        return pieces

    def _shaped(self, token: str) -> tuple[Piece, ...]:
        stem = token.removesuffix(DOT)
        parts = split_token(stem) if stem else ()
        language = han_language(token, self._language, self._book.preferred)
        last = len(parts) - 1
        pieces = [
            self._piece(part, language, may_break=i < last)
            for i, part in enumerate(parts)
        ]
        if stem != token:
            dot = self._piece(Part(DOT), self._language, may_break=False)
            pieces.append(replace(dot, separates=True, is_plain=False))
        return tuple(pieces)

    @cached_property
    def space(self) -> ShapedWord:
        """The space between tokens."""
        return self._face.shape(SPACE, self._language, lettering=self._lettering)

    def part(self, text: str) -> tuple[ShapedWord, ...]:
        """A part of a token, as it is where the line breaks in a word."""
        return self._words(text, self._language)

    def stand_in(self, shown: str, text: str) -> ShapedWord:
        """The glyph of ``shown``, or nothing to be seen, which extracts as ``text``."""
        return self._face.stand_in(
            shown, text, self._language, lettering=self._lettering
        )

    def _words(self, text: str, language: str) -> tuple[ShapedWord, ...]:
        if text.isascii():
            return self._shape(text, language)
        if max(text) < FIRST_EAST_ASIAN and not self._wide:
            return self._shape(text, language)
        parts = by_language(text, language, self._language, self._book.preferred)
        shaped = (
            self._shape(one, own, is_wide=bool(self._wide) and one[0] in self._wide)
            for part, own in parts
            for one in _stretches(part, self._wide)
        )
        return tuple(
            sign for words in shaped for word in words for sign in word.signs()
        )

    def _shape(
        self, text: str, language: str, *, is_wide: bool = False
    ) -> tuple[ShapedWord, ...]:
        face = self._book.wide_face(self._face, text) if is_wide else self._face
        return self._book.shape(
            face,
            text,
            language,
            backwards=self._backwards,
            lettering=self._lettering,
        )

    def _piece(self, part: Part, language: str, *, may_break: bool) -> Piece:
        words = self._words(part.text, language)
        if len(words) == 1 and not (may_break or part.joint):
            (word,) = words
            if word.typeface is self._face and not (
                word.missing or _may_be_spaced(part.text)
            ):
                return Piece(words, word.em_width)
        missing = "".join([word.missing for word in words])
        return Piece(
            words=words,
            em_width=fsum([word.em_width for word in words]),
            missing=missing,
            may_break=may_break,
            penalty=part.penalty,
            joint=part.joint,
            hyphen=part.hyphen,
            is_plain=len(words) == 1 and not (missing or may_break),
            is_simple=not (missing or part.joint or _may_be_spaced(part.text))
            and all([word.typeface is self._face for word in words]),  # noqa: C419
        )


def _may_be_spaced(text: str) -> bool:
    """Whether there are signs that are set apart from what is beside them."""
    return not text.isascii() and max(text) >= FIRST_EAST_ASIAN


def _stretches(text: str, signs: str) -> Iterable[str]:
    """The text in parts that have either some signs only or none of them."""
    return filter(None, re.split(f"([{signs}]+)", text)) if signs else (text,)
