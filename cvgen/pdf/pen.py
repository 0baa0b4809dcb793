"""Shows runs of glyphs, and knows the graphics state that they are shown in.

Part of ``pdf``; ``paint`` says where, and of what they are a part. Text goes out as
glyph codes with the adjustments that take each glyph to where HarfBuzz put it (ISO
32000-1, 9.4.3), and of the state only what changes. Glyphs that cannot say their text
are wrapped in their ``ActualText``.

What runs right to left goes out word by word in the order of reading, each word's
glyphs from left to right, as ``ReversedChars`` (14.8.2.3.3). Readers of PDF expect
glyphs in the order in which they are seen, and would turn an ``ActualText`` round.
"""

from __future__ import annotations

from functools import cache

from msgspec.structs import replace

from cvgen.layout.frame import GlyphRun
from cvgen.layout.typeface import SPACE
from cvgen.pdf.font_use import FontUse
from cvgen.pdf.fonts import THOUSAND, EncodedWord, FontTable
from cvgen.pdf.objects import number, utf_16
from cvgen.pdf.painted_lines import Brush

__all__ = ["Pen"]


class Pen:
    """Writes operators that show text after those that are there."""

    def __init__(self, operators: list[str], fonts: FontTable) -> None:
        self._operators = operators
        self._fonts = fonts
        self._colour = ""
        self._font: FontUse | None = None
        self._size = 0.0
        self._rise = 0.0

    @property
    def brush(self) -> Brush:
        """What the graphics state is."""
        font = self._font.resource if self._font else ""
        return self._colour, font, self._size, self._rise

    def take(self, brush: Brush) -> None:
        """Go on with a state that has been set meanwhile."""
        if brush != self.brush:
            self._colour, font, self._size, self._rise = brush
            self._font = self._fonts.named(font)

    def show(self, run: GlyphRun, x: float, y: float) -> None:
        """Show a run that begins at a place, in points from the lower left corner."""
        if run.colour != self._colour:
            self.set_colour(run.colour)
        if run.rise != self._rise:
            self._set_rise(run.rise)
        if run.backwards:
            self._words_backwards(run, x, y)
            return
        self._operators.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        self._words(run)

    def _words_backwards(self, run: GlyphRun, x: float, y: float) -> None:
        """Show words from right to left, the last of them at ``x``."""
        right = x + run.extent
        self._operators.append("/ReversedChars BMC")
        for word in run.words:
            right -= word.em_width * run.size
            if word.text == SPACE:
                right -= run.space_extra
            self._operators.append(f"1 0 0 1 {right:.2f} {y:.2f} Tm")
            self._words(replace(run, words=(word,), space_extra=0.0))
        self._operators.append("EMC")

    def _words(self, run: GlyphRun) -> None:
        """Show the words of a run, as many at once as can be."""
        use = self._fonts.use_of(run.typeface)
        if use and not run.space_extra and (known := self._fonts.shown(use, run.words)):
            self._set_font(use, run.size)
            self._write(known)
            return
        self._words_in_turn(run)

    def _words_in_turn(self, run: GlyphRun) -> None:
        encode = self._fonts.encode
        shown: list[str] = []
        for word in run.words:
            encoded = encode(word)
            if encoded.use is not self._font:
                self._write(shown)
            self._set_font(encoded.use, run.size)
            if encoded.shown:
                shown.append(encoded.shown)
            else:
                self._write(shown)
                self._show_exactly(encoded, run)
            if run.space_extra and word.text == SPACE:
                shown.append(number(-run.space_extra * THOUSAND / run.size))
        self._write(shown)

    def _write(self, shown: list[str]) -> None:
        """Write out what is pending, and empty it."""
        if shown:
            array = "".join(shown).replace("><", "")
            self._operators.append(f"[{array}]TJ")
            shown.clear()

    def _set_font(self, use: FontUse, size: float) -> None:
        if use is self._font and size == self._size:
            return
        self._font, self._size = use, size
        self._operators.append(f"/{use.resource} {number(size)} Tf")

    def _show_exactly(self, encoded: EncodedWord, run: GlyphRun) -> None:
        """Show a word glyph by glyph, each where its offset puts it."""
        word, codes = encoded.word, encoded.codes
        if not word.follows_text:
            actual = utf_16(word.text).hex()
            self._operators.append(f"/Span <</ActualText <feff{actual}>>> BDC")
        to_points = run.size / word.typeface.units_per_em
        to_thousandths = THOUSAND / word.typeface.units_per_em
        offsets = word.offsets or ((0, 0),) * len(codes)
        for i, (code, (x, y)) in enumerate(zip(codes, offsets, strict=True)):
            self._set_rise(run.rise + y * to_points)
            surplus = word.typeface.glyph_width(word.glyphs[i]) - word.advances[i]
            before = number(-x * to_thousandths)
            after = number((surplus + x) * to_thousandths)
            self._operators.append(f"[{before} <{code:04x}> {after}]TJ")
        self._set_rise(run.rise)
        if not word.follows_text:
            self._operators.append("EMC")

    def set_colour(self, colour: str) -> None:
        """Fill with a colour, ``#rrggbb``, from now on."""
        if colour != self._colour:
            self._colour = colour
            self._operators.append(_colour_operator(colour))

    def _set_rise(self, rise: float) -> None:
        if rise != self._rise:
            self._rise = rise
            self._operators.append(f"{number(rise)} Ts")


@cache
def _colour_operator(colour: str) -> str:
    """Sets a colour, ``#rrggbb``, for what is filled."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return f"{' '.join(f'{part:.3g}' for part in parts)} rg"
