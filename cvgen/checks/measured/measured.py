"""The whole measurement of a finished PDF, and what could not be measured.

Part of ``checks.measured``. A rule that asks for a fact must look for its gap too:
what nobody has measured has not passed.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

import msgspec

from cvgen.checks.measured.box import Box
from cvgen.checks.measured.file import FileFacts
from cvgen.checks.measured.page import Line, MeasuredPage

__all__ = ["Bookmark", "Fact", "Font", "Gap", "Heading", "Link", "Measured", "Origin"]


class Font(msgspec.Struct, frozen=True, rename="kebab"):
    """A font that has characters on some page.

    ``name`` is its PostScript name without the tag of a subset, ``family`` the name
    that funders use: that of Arial for all that have its widths.
    """

    name: str
    family: str
    embedded: bool
    bold: bool = False


class Link(msgspec.Struct, frozen=True, rename="kebab"):
    """An annotation that leads out of the file or to a place in it.

    ``uri`` is None for one within the file; ``text`` is what is read under it.
    """

    page: int
    box: Box
    uri: str | None
    text: str

    @property
    def shows_address(self) -> bool:
        """Whether what is read is the address itself, broken over lines or not."""
        return self.uri is not None and "".join(self.text.split()) == self.uri


class Bookmark(msgspec.Struct, frozen=True, rename="kebab"):
    """An entry of the outline; ``level`` counts from 1."""

    title: str
    level: int


class Origin(Enum):
    """How a heading is known to be one."""

    TAGS = "tags"
    TYPE = "type"
    """It is larger or bolder than what surrounds it: a guess, if a good one."""


class Heading(msgspec.Struct, frozen=True, rename="kebab"):
    """A heading in reading order; ``page`` is 0 if its tag does not tell."""

    text: str
    level: int
    page: int
    origin: Origin


class Fact(Enum):
    """What may be impossible to measure."""

    TEXT = "text"
    """Everything of the text: sizes, families, spacing, words."""
    SIZE = "size"
    CHARACTERS = "characters"
    """Which characters the glyphs stand for."""


class Gap(msgspec.Struct, frozen=True, rename="kebab"):
    """A fact that nothing is known about, on which pages, and why."""

    fact: Fact
    reason: str
    pages: tuple[int, ...] = ()


class Measured(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A finished PDF in numbers and words."""

    file: FileFacts
    pages: tuple[MeasuredPage, ...]
    fonts: tuple[Font, ...] = ()
    links: tuple[Link, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
    headings: tuple[Heading, ...] = ()
    gaps: tuple[Gap, ...] = ()

    def lacks(self, fact: Fact) -> tuple[Gap, ...]:
        """The gaps in a fact; none is the only answer on which a rule may pass."""
        return tuple(gap for gap in self.gaps if gap.fact is fact)

    def lines(self) -> Iterator[tuple[MeasuredPage, Line]]:
        """Every line of text with its page, in order."""
        for page in self.pages:
            for line in page.lines:
                yield page, line
