"""How many lines details take at least, told from how much there is to say.

Part of ``fit``. Whether a detail may come back only an attempt can tell, in which all
works that have it are set anew; where it is far too long none need be made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from math import ceil, fsum, sqrt

import msgspec

from cvgen.bibliography.bibliography import Reference
from cvgen.bibliography.details import details_of, length_of_detail
from cvgen.document.block import Entry, Paragraph, Section
from cvgen.fit.attempt import Attempt
from cvgen.model.cv import Cv
from cvgen.model.locale import Locale
from cvgen.model.text import plain_text
from cvgen.model.work_detail import WorkDetail

__all__ = ["DetailLines", "Lines"]

SEPARATOR = 2
"""Characters between a detail and what stands before it."""

CERTAIN, DOUBT = 0.9, 0.45
"""Of the lines that were told so many are sure, but for this number of each work: two
standard deviations of what is seen, and those of many works cancel out as a root does.
"""

LAST_LINE = 0.5
"""Of a paragraph's last line so much is full."""

MANY = 200.0
"""Characters that hardly any line holds."""


class Lines(msgspec.Struct, frozen=True):
    """How many lines a detail adds: about so many, and the fewest that are sure."""

    mean: float
    least: float


class DetailLines:
    """The lines of some details, told from an attempt that shows them all.

    A badge stands beside a work and takes none.
    """

    def __init__(
        self, cv: Cv, locale: Locale, whole: Attempt, details: Collection[WorkDetail]
    ) -> None:
        self._line = _characters_of_line(whole)
        self._lengths = {
            detail: {
                work.id: SEPARATOR + length_of_detail(work, detail, locale)
                for work in cv.publications
                if detail is not WorkDetail.BADGE and detail in details_of(work)
            }
            for detail in details
        }

    def of(self, details: Collection[WorkDetail], made: Attempt) -> Lines:
        """The lines that some add to the works of an attempt, which does not show them.

        What the owner contributed to each has a line of its own at least. All else goes
        on in the last line of a work's details, and it is told from the characters
        whether it has room there.
        """
        own = 0.0
        more: dict[str, int] = {}
        for detail in details:
            lengths = self._lengths[detail]
            if detail is WorkDetail.CONTRIBUTION:
                own = float(sum([one.work in lengths for one in _printed(made)]))
                continue
            for work, length in lengths.items():
                more[work] = more.get(work, 0) + length
        longer = [one for one in _printed(made) if more.get(one.work)]
        mean = fsum(
            [
                self._added(len(plain_text(one.details)), more[one.work])
                for one in longer
            ]
        )
        return Lines(own + mean, own + CERTAIN * mean - DOUBT * sqrt(len(longer)))

    def _added(self, before: int, more: int) -> float:
        """The lines that more characters add to a paragraph."""
        lines = ceil(before / self._line)
        return float(ceil((before + more) / self._line) - lines)


def _printed(made: Attempt) -> list[Reference]:
    return [one for listed in made.bibliography.lists for one in listed.references()]


def _characters_of_line(made: Attempt) -> float:
    """How many characters a line of the main column holds, as far as can be told."""
    lines = Counter(line.node for strip in made.strips for line in strip.lines)
    characters = full = 0.0
    for one in _paragraphs(made):
        if lines[one.node] > 1:
            characters += sum(len(run.text) for run in one.runs)
            full += lines[one.node] - LAST_LINE
    return characters / full if full else MANY


def _paragraphs(made: Attempt) -> Iterator[Paragraph]:
    """The paragraphs of rows in the main column."""
    for block in made.document.blocks:
        if isinstance(block, Section):
            for one in block.content:
                if isinstance(one, Entry):
                    yield from one.body
