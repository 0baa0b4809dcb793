"""What has come of a rule: kept or not, the number measured and the one asked, where.

Part of ``verdict``. Numbers stand with their units, as a person reads them.
"""

from __future__ import annotations

from enum import Enum

import msgspec

from cvgen.checks.summary.excerpt import Excerpt
from cvgen.model.preset.evidence import Breach

__all__ = ["Finding", "Judgement", "Known", "Observation", "Outcome", "Where", "at"]


class Outcome(Enum):
    """What has come of a rule.

    ``unknown``: it ought to be measured and cannot be, so it has not passed.
    ``not-checked``: no finished file can show it, or this program does not look.
    """

    BROKEN = "broken"
    WAIVED = "waived"
    UNKNOWN = "unknown"
    NOT_CHECKED = "not-checked"
    KEPT = "kept"


class Where(msgspec.Struct, frozen=True, rename="kebab"):
    """A place: page and line count from 1, 0 for the whole file or page."""

    page: int = 0
    line: int = 0
    text: str = ""

    def __str__(self) -> str:
        place = f"page {self.page}" if self.page else "the file"
        line = f", line {self.line}" if self.line else ""
        return f"{place}{line}: “{self.text}”" if self.text else place + line


def at(place: Excerpt) -> Where:
    """The place of a piece of text."""
    return Where(place.page, place.line, place.text)


class Observation(msgspec.Struct, frozen=True, kw_only=True):
    """What a rule finds: ``asked`` and ``measured`` have the numbers.

    ``is_doubtful`` if a person may see it otherwise: then it stops nobody.
    """

    outcome: Outcome
    measured: str = ""
    asked: str = ""
    where: Where = Where()
    is_doubtful: bool = False


class Finding(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """An observation with its rule, what breaking that means, and where it was read."""

    rule: str
    outcome: Outcome
    severity: Breach
    measured: str
    asked: str
    where: Where
    sources: tuple[str, ...] = ()

    @property
    def fails(self) -> bool:
        """Whether the file must not be sent like this."""
        is_bad = self.outcome in {Outcome.BROKEN, Outcome.UNKNOWN}
        return is_bad and self.severity is not Breach.WARNING


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """What a file does not tell: the works of each list, if the data are at hand.

    ``unreviewed`` says of works, in words, that they are in a list for reviewed ones.
    ``is_inserted`` if the pages go into another PDF, which has its own head and foot.
    """

    works: tuple[int, ...] = ()
    unreviewed: tuple[str, ...] = ()
    is_inserted: bool = False


class Judgement(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """All findings about a file, and whether it passes; warnings do not stop it."""

    preset: str
    title: str
    read: str
    file: str
    passes: bool
    findings: tuple[Finding, ...]

    def of(self, outcome: Outcome) -> tuple[Finding, ...]:
        """The findings that came out so."""
        return tuple(one for one in self.findings if one.outcome is outcome)
