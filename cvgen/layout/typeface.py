"""A typeface: one face of a font, its metrics, and words shaped with it.

Part of ``layout``. HarfBuzz shapes; a word is shaped once and kept. Glyph measures are
in font units, of which ``units_per_em`` make an em.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import pairwise
from pathlib import Path

import msgspec
import uharfbuzz

from cvgen.layout.bearings import STEPS, bare, bearings
from cvgen.layout.face_style import FaceStyle, read_style
from cvgen.layout.font_blob import font_blob
from cvgen.layout.glyph_texts import glyph_texts
from cvgen.layout.lettering import PLAIN, Lettering
from cvgen.model.east_asian import FIRST_EAST_ASIAN

__all__ = ["IDEOGRAPH", "NOTDEF", "OUTLINES", "SPACE", "ShapedWord", "Typeface"]

SPACE = " "
"""The space at which lines break and which justified lines widen."""

OUTLINES = frozenset(("glyf", "CFF "))
"""The tables of outlines that PDF embeds: TrueType's, and Adobe's first format."""

ITALIC = 2
"""A bit of ``macStyle`` (OpenType, ``head``)."""

IDEOGRAPH = "一"
"""The most frequent and simplest of them."""

HAN_SCRIPT = "Hani"
"""Its tag in ISO 15924."""

NOTDEF = 0
"""The glyph that OpenType reserves for characters a font has not got: a box."""


class ShapedWord(msgspec.Struct, frozen=True, gc=False, eq=False):
    """Glyphs of one typeface from left to right, each with the characters it shows.

    ``glyphs``, ``advances`` and ``texts`` run in parallel; ``offsets`` too, or is None
    where every glyph sits on its origin. ``advance`` is the sum. ``follows_text`` says
    that ``texts`` in order make ``text``, so that the glyphs extract by themselves, and
    ``is_missing`` that a box stands for a text that no typeface has. ``backwards`` says
    that it was shaped from right to left: then ``texts`` make ``text`` reversed.
    """

    typeface: Typeface
    text: str
    glyphs: tuple[int, ...]
    advances: tuple[int, ...]
    texts: tuple[str, ...]
    advance: int
    offsets: tuple[tuple[int, int], ...] | None = None
    follows_text: bool = True
    is_missing: bool = False
    backwards: bool = False

    @property
    def em_width(self) -> float:
        """The width at a size of one point."""
        return self.advance / self.typeface.units_per_em

    @property
    def missing(self) -> str:
        """The characters that the typeface has no glyph for."""
        if self.is_missing:
            return self.text
        if NOTDEF not in self.glyphs:
            return ""
        pairs = zip(self.glyphs, self.texts, strict=True)
        return "".join(text for glyph, text in pairs if glyph == NOTDEF)

    def signs(self) -> Iterator[ShapedWord]:
        """A word of ideographs sign by sign; any other as it is."""
        if self.backwards or not self.typeface.has_ideographs or len(self.glyphs) == 1:
            yield self
            return
        starts = [i for i, text in enumerate(self.texts) if text]
        for start, stop in pairwise((*starts, len(self.glyphs))):
            yield self.cut(start, stop)

    def cut(self, start: int, stop: int) -> ShapedWord:
        """The glyphs from ``start`` to before ``stop`` as a word of their own."""
        advances = self.advances[start:stop]
        texts = self.texts[start:stop]
        text = "".join(texts)
        return ShapedWord(
            typeface=self.typeface,
            text=text[::-1] if self.backwards else text,
            glyphs=self.glyphs[start:stop],
            advances=advances,
            texts=texts,
            advance=sum(advances),
            offsets=self.offsets[start:stop] if self.offsets else None,
            follows_text="" not in texts,
            backwards=self.backwards,
        )


class Typeface:
    """One face; equal only to itself."""

    def __init__(self, name: str, source: Path | bytes, index: int = 0) -> None:
        """Read the face at ``index`` of a font file or of its bytes.

        Raises:
            OSError: The file cannot be read.
            ValueError: The file holds no outlines that PDF can embed.
        """
        blob = (
            uharfbuzz.Blob(source) if isinstance(source, bytes) else font_blob(source)
        )
        self.name = name
        self.path = None if isinstance(source, bytes) else source
        self.face = uharfbuzz.Face(blob, index)
        tables = self.face.table_tags
        if self.face.glyph_count == 0 or OUTLINES.isdisjoint(tables):
            message = f"{name} has no TrueType or CFF outlines"
            raise ValueError(message)
        self.is_compact = "glyf" not in tables
        self.units_per_em: int = self.face.upem
        self._font = uharfbuzz.Font(self.face)
        extents = self._font.get_font_extents("ltr")
        self.ascender: float = extents.ascender / self.units_per_em
        self.descender: float = extents.descender / self.units_per_em
        cap_height = self._font.get_metric_position_with_fallback(
            uharfbuzz.OTMetricsTag.CAP_HEIGHT
        )
        self.cap_height: float = cap_height / self.units_per_em
        self._words: dict[tuple[str, str, bool, Lettering | None], ShapedWord] = {}
        self._widths: dict[int, int] = {}

    def has(self, characters: Iterable[str]) -> bool:
        """Whether there is a glyph for each character; asks for no more than these.

        A letter with an empty glyph is not there: fonts map some that they do not draw.
        """
        return all(map(self._draws, characters))

    def usual_glyph(self, character: str) -> int:
        """The glyph that a character has by itself, as far as the face tells."""
        return self._font.get_nominal_glyph(ord(character)) or NOTDEF

    def _draws(self, character: str) -> bool:
        glyph = self._font.get_nominal_glyph(ord(character))
        if not glyph or character.isascii() or not character.isalpha():
            return bool(glyph)
        extents = self._font.get_glyph_extents(glyph)
        return bool(extents.width and extents.height)

    @property
    def weight(self) -> int:
        """The weight that the face says it has, from 1 to 1000; 400 is regular."""
        return self._style.weight

    @property
    def is_sans(self) -> bool:
        """Whether the face says that it has no serifs."""
        return self._style.is_sans

    @cached_property
    def is_italic(self) -> bool:
        """Whether the face says that it slopes."""
        (style,) = struct.unpack(">H", self.table("head")[44:46])
        return bool(style & ITALIC)

    @property
    def may_be_embedded(self) -> bool:
        """Whether its maker allows the face in documents."""
        return self._style.may_be_embedded

    def table(self, tag: str) -> bytes:
        """A table of the font, empty if there is none."""
        return bytes(self.face.reference_table(tag).data)

    @cached_property
    def _style(self) -> FaceStyle:
        return read_style(self.table("OS/2"))

    def glyph_width(self, glyph: int) -> int:
        """A glyph's own advance, before any kerning, in font units."""
        width = self._widths.get(glyph)
        if width is None:
            width = self._font.get_glyph_h_advance(bare(glyph))
            if glyph != bare(glyph):
                width += sum(self.bearings(glyph))
            self._widths[glyph] = width
        return width

    def bearings(self, glyph: int) -> tuple[int, int]:
        """What a glyph has on its left and right more than the font's, or less."""
        left, right = bearings(glyph)
        return left * self.units_per_em // STEPS, right * self.units_per_em // STEPS

    def blanks(self, glyph: int) -> tuple[float, float]:
        """How much of a glyph's width is empty before its ink and behind it, in ems."""
        extents = self._font.get_glyph_extents(bare(glyph))
        behind = self.glyph_width(bare(glyph)) - extents.x_bearing - extents.width
        return extents.x_bearing / self.units_per_em, behind / self.units_per_em

    @cached_property
    def has_ideographs(self) -> bool:
        """Whether it is made for Chinese or Japanese."""
        return self.has(IDEOGRAPH)

    def shape(
        self,
        text: str,
        language: str,
        *,
        backwards: bool = False,
        lettering: Lettering | None = None,
    ) -> ShapedWord:
        """A word shaped with the face's default features for a BCP 47 language.

        ``backwards`` shapes it from right to left, brackets mirrored (UAX 9, L4).
        """
        key = (text, language, backwards, lettering)
        word = self._words.get(key)
        if word is None:
            word = self._shape(text, language, lettering or PLAIN, backwards=backwards)
            self._words[key] = word
        return word

    def stand_in(
        self,
        shown: str,
        text: str,
        language: str,
        *,
        backwards: bool = False,
        lettering: Lettering | None = None,
    ) -> ShapedWord:
        """The glyph of the character ``shown``, which extracts as ``text``.

        With nothing shown it is the space's glyph, set without any advance.
        """
        word = self.shape(shown or " ", language, lettering=lettering)
        advance = word.advance if shown else 0
        return ShapedWord(
            typeface=self,
            text=text,
            glyphs=word.glyphs[:1],
            advances=(advance,),
            texts=(text[::-1] if backwards else text,),
            advance=advance,
            backwards=backwards,
        )

    def _shape(
        self, text: str, language: str, lettering: Lettering, *, backwards: bool
    ) -> ShapedWord:
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        # The guess would take the process's locale: the result must not depend on it.
        buffer.language = language
        if text >= FIRST_EAST_ASIAN and buffer.script is None:
            # Signs by themselves have the forms of a language too.
            buffer.script = HAN_SCRIPT
        buffer.direction = "rtl" if backwards else "ltr"
        uharfbuzz.shape(self._font, buffer, lettering.switches(text))
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        clusters = [info.cluster for info in infos]
        texts = glyph_texts(text, clusters, backwards=backwards)
        advances = [position.x_advance for position in positions]
        if lettering.tracking and not backwards:
            # Letters that join, as those of Arabic, cannot be drawn apart.
            gap = round(lettering.tracking * self.units_per_em)
            advances = [advance + gap if advance else 0 for advance in advances]
        offsets = [(p.x_offset, p.y_offset) for p in positions]
        return ShapedWord(
            typeface=self,
            text=text,
            glyphs=tuple([info.codepoint for info in infos]),
            advances=tuple(advances),
            texts=texts,
            advance=sum(advances),
            offsets=tuple(offsets) if offsets.count((0, 0)) < len(offsets) else None,
            follows_text="" not in texts,
            backwards=backwards,
        )
