"""Texts for boxes, counted and judged: the values that the steps hand on.

Part of ``exporters``. Their JSON is what ``cvgen export text --format json`` prints.
"""

from __future__ import annotations

from enum import Enum

import msgspec

from cvgen.model.preset.narrative import TextUnit

__all__ = [
    "BoxText",
    "Counts",
    "Judgement",
    "PastedText",
    "TextExport",
    "Verdict",
]


class Counts(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """The size of a text; ``count`` says how each number comes about."""

    words: int = 0
    words_parted: int = 0
    characters: int = 0
    characters_without_spaces: int = 0
    characters_as_sent: int = 0

    def __add__(self, other: Counts) -> Counts:
        """The size of two texts that stand in boxes of their own."""
        return Counts(
            words=self.words + other.words,
            words_parted=self.words_parted + other.words_parted,
            characters=self.characters + other.characters,
            characters_without_spaces=self.characters_without_spaces
            + other.characters_without_spaces,
            characters_as_sent=self.characters_as_sent + other.characters_as_sent,
        )


class Verdict(Enum):
    """Whether a text keeps its limit.

    ``doubtful``: it does as Word counts, and does not as a form may count.
    """

    NO_LIMIT = "no-limit"
    WITHIN = "within"
    DOUBTFUL = "doubtful"
    OVER = "over"
    SHORT = "short"


class Judgement(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A limit and how a text keeps it.

    ``used`` is the number that counts, ``used_otherwise`` the other way of counting
    where the funder's own is not known. ``headroom`` is what is left, negative if too
    much is there. ``binds`` says whether breaking the limit is a fault.
    """

    verdict: Verdict = Verdict.NO_LIMIT
    unit: TextUnit = TextUnit.WORDS
    most: int | None = None
    least: int | None = None
    used: int = 0
    used_otherwise: int = 0
    headroom: int | None = None
    headroom_otherwise: int | None = None
    binds: bool = True

    @property
    def is_fault(self) -> bool:
        """Whether the text cannot be handed in like this."""
        return self.binds and self.verdict in {Verdict.OVER, Verdict.SHORT}


class PastedText(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A text as one pastes it; ``narratives`` are those that it is of."""

    text: str
    counts: Counts
    judgement: Judgement
    narratives: tuple[str, ...] = ()


class BoxText(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A box of a form with its texts: one, several where it takes several, or none."""

    id: str
    title: str
    texts: tuple[PastedText, ...] = ()
    is_optional: bool = False
    is_assessed: bool = True


class TextExport(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """All boxes of a form in its order.

    A worksheet is for a form that only the funder's own system makes: nobody may hand
    it in. ``left_over`` are narratives that stand in no box.
    """

    preset: str
    title: str
    place: str = ""
    is_worksheet: bool = False
    boxes: tuple[BoxText, ...] = ()
    total: Counts = Counts()
    total_judgement: Judgement = Judgement()
    left_over: tuple[str, ...] = ()

    @property
    def is_fault(self) -> bool:
        """Whether a text or all of them break a limit that binds."""
        texts = (text.judgement for box in self.boxes for text in box.texts)
        return any(one.is_fault for one in (*texts, self.total_judgement))
