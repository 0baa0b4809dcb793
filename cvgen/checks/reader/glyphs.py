"""The characters of a page, as PDFium paints them.

Part of ``checks.reader``. PDFium gives the nominal size and the matrices apart: the
size that is seen is the one times the scale of the others. Boxes of glyphs come in
1/1000 em.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from math import atan2, cos, degrees, radians, sin

import msgspec
import pypdfium2.raw as pdfium

from cvgen.checks.measure.found import FoundFont, Glyph
from cvgen.checks.measured.box import Box
from cvgen.checks.measured.page import BLACK
from cvgen.checks.reader.view import Matrix, PageView
from cvgen.units import ROUNDING

__all__ = ["FontTable", "GlyphReader"]

INVISIBLE = frozenset(
    {pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP}
)
NAME_BYTES = 256
LINE_END_HYPHEN = "\x02"
REPLACEMENT = "\ufffd"
HIGH_SURROGATES, LOW_SURROGATES = range(0xD800, 0xDC00), range(0xDC00, 0xE000)
"""PDFium gives a character beyond the first plane as two (UTF-16)."""

Attributes = tuple[bool, int, bool]
"""Whether it is hidden, its marked-content identifier, whether it is an artifact."""


class FontTable:
    """The fonts of a file, each once."""

    def __init__(self) -> None:
        self.positions: dict[FoundFont, int] = {}

    def position(self, font: FoundFont) -> int:
        """Where a font stands among those that have been met."""
        return self.positions.setdefault(font, len(self.positions))

    @property
    def fonts(self) -> tuple[FoundFont, ...]:
        """All of them in order."""
        return tuple(self.positions)


class Style(msgspec.Struct, frozen=True, gc=False):
    """What the characters of one text object have in common."""

    font: int
    size: float | None
    stretch: float
    angle: int
    cosine: float
    sine: float
    hidden: bool
    mark: int
    artifact: bool
    colour: str


class GlyphReader:
    """Reads the text of one page; ``hidden`` counts what nobody sees."""

    def __init__(
        self, text: pdfium.FPDF_TEXTPAGE, view: PageView, fonts: FontTable
    ) -> None:
        self.text = text
        self.view = view
        self.fonts = fonts
        self.hidden = 0
        self.edges = tuple(ctypes.c_double() for _ in range(4))
        self.origin = ctypes.c_double(), ctypes.c_double()
        self.loose = pdfium.FS_RECTF()
        self.matrix = pdfium.FS_MATRIX()

    def __iter__(self) -> Iterator[Glyph]:
        """Every character that can be seen, in the order of the file."""
        last: Glyph | None = None
        address, style = 0, None
        for index in range(pdfium.FPDFText_CountChars(self.text)):
            character = self._character(index)
            if pdfium.FPDFText_IsGenerated(self.text, index) == 1:
                if last and character == " ":
                    yield msgspec.structs.replace(last, text=" ", made=True)
                continue
            painted = pdfium.FPDFText_GetTextObject(self.text, index)
            if not painted or not character:
                continue
            here = ctypes.addressof(painted.contents)
            if style is None or here != address:
                address, style = here, self._style(index, painted)
            glyph = self._glyph(index, character, style)
            if style.hidden or not self._on_page(glyph.box):
                self.hidden += not character.isspace()
                continue
            last = glyph
            yield glyph

    def _character(self, index: int) -> str:
        """What a glyph stands for; nothing for the second half of a pair."""
        code = pdfium.FPDFText_GetUnicode(self.text, index)
        if code in HIGH_SURROGATES:
            low = pdfium.FPDFText_GetUnicode(self.text, index + 1)
            pair = low in LOW_SURROGATES
            return _paired(code, low) if pair else REPLACEMENT
        if code in LOW_SURROGATES:
            return ""
        character = chr(code) if 0 < code <= sys.maxunicode else REPLACEMENT
        if character == LINE_END_HYPHEN:
            return "-"
        unknown = pdfium.FPDFText_HasUnicodeMapError(self.text, index) == 1
        return REPLACEMENT if unknown else character

    def _style(self, index: int, painted: pdfium.FPDF_PAGEOBJECT) -> Style:
        font = _font(pdfium.FPDFTextObj_GetFont(painted))
        nominal = pdfium.FPDFText_GetFontSize(self.text, index)
        matrix = self._matrix(index)
        size = abs(nominal) * matrix.scale
        dx, dy = matrix.a, matrix.b
        if nominal < 0:
            dx, dy = -dx, -dy
        across = (dx * dx + dy * dy) ** 0.5
        angle = round(degrees(atan2(dy, dx))) % 360
        hidden, mark, artifact = _attributes(painted)
        return Style(
            font=self.fonts.position(font),
            size=round(size, 4) if font.name else None,
            stretch=round(across / matrix.scale, 4) if matrix.scale else 1.0,
            angle=angle,
            cosine=cos(radians(angle)),
            sine=sin(radians(angle)),
            hidden=hidden or size == 0,
            mark=mark,
            artifact=artifact,
            colour=_colour(painted),
        )

    def _matrix(self, index: int) -> Matrix:
        found = self.matrix
        pdfium.FPDFText_GetMatrix(self.text, index, found)
        own = Matrix(found.a, found.b, found.c, found.d, found.e, found.f)
        return own.then(self.view.matrix)

    def _glyph(self, index: int, character: str, style: Style) -> Glyph:
        left, right, bottom, top = self.edges
        x, y = self.origin
        pdfium.FPDFText_GetCharBox(self.text, index, left, right, bottom, top)
        pdfium.FPDFText_GetCharOrigin(self.text, index, x, y)
        pdfium.FPDFText_GetLooseCharBox(self.text, index, self.loose)
        place = self.view.matrix
        start = place.point(x.value, y.value)
        loose = self.loose
        advance = place.upright(loose.left, loose.bottom, loose.right, loose.top)
        ink = place.upright(left.value, bottom.value, right.value, top.value)
        end = _end(advance, style)
        return Glyph(
            text=character,
            along=start[0] * style.cosine + start[1] * style.sine,
            end=end,
            across=start[1] * style.cosine - start[0] * style.sine,
            box=ink,
            font=style.font,
            size=style.size,
            stretch=style.stretch,
            angle=style.angle,
            made=False,
            artifact=style.artifact,
            mark=style.mark,
            colour=style.colour,
            # The loose box of a glyph is its advance, or its ink if that is longer.
            overhangs=_end(ink, style) >= end - ROUNDING,
        )

    def _on_page(self, box: Box) -> bool:
        middle = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        return self.view.frame.holds(*middle)


def _paired(high: int, low: int) -> str:
    """The character of two surrogates (RFC 2781, 2.2)."""
    return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))


def _end(advance: Box, style: Style) -> float:
    """The far edge of a box in the direction of the text."""
    x = advance.right if style.cosine >= 0 else advance.left
    y = advance.bottom if style.sine >= 0 else advance.top
    return x * style.cosine + y * style.sine


def _font(font: pdfium.FPDF_FONT) -> FoundFont:
    name = ctypes.create_string_buffer(NAME_BYTES)
    pdfium.FPDFFont_GetBaseFontName(font, name, NAME_BYTES)
    return FoundFont(
        name=name.value.decode("utf-8", "replace"),
        embedded=pdfium.FPDFFont_GetIsEmbedded(font) == 1,
        weight=max(0, pdfium.FPDFFont_GetWeight(font)),
    )


def _colour(painted: pdfium.FPDF_PAGEOBJECT) -> str:
    """What letters are filled with; black if that is no colour but a pattern."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(painted, red, green, blue, alpha):
        return BLACK
    return f"#{red.value:02x}{green.value:02x}{blue.value:02x}"


def _attributes(painted: pdfium.FPDF_PAGEOBJECT) -> Attributes:
    hidden = pdfium.FPDFTextObj_GetTextRenderMode(painted) in INVISIBLE
    mark = pdfium.FPDFPageObj_GetMarkedContentID(painted)
    return hidden, mark, "Artifact" in _marks(painted)


def _marks(painted: pdfium.FPDF_PAGEOBJECT) -> Iterator[str]:
    name = (ctypes.c_ushort * NAME_BYTES)()
    length = ctypes.c_ulong()
    for index in range(pdfium.FPDFPageObj_CountMarks(painted)):
        mark = pdfium.FPDFPageObj_GetMark(painted, index)
        pdfium.FPDFPageObjMark_GetName(mark, name, ctypes.sizeof(name), length)
        size = min(length.value, ctypes.sizeof(name))
        yield bytes(name)[:size].decode("utf-16-le", "replace").rstrip("\0")
