"""Where a rule was read and when, and how sure that makes it.

Part of ``model``: the base of every rule of a preset.
"""

from enum import Enum

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.date import PartialDate

__all__ = [
    "Advice",
    "Breach",
    "Confidence",
    "Force",
    "Rule",
    "Source",
    "breach_of",
    "surest",
]


class Confidence(Enum):
    """How a rule is known.

    R1: read at the funder. M: measured. R2: read in what quotes the funder. K: recalled
    and not read.
    """

    FIRST_HAND = "R1"
    MEASURED = "M"
    SECOND_HAND = "R2"
    RECALLED = "K"


SUREST_FIRST = tuple(Confidence)


class Force(Enum):
    """Whether a rule is required or only advised."""

    REQUIRED = "required"
    ADVISED = "advised"


class Breach(Enum):
    """What it means to break a rule: an error, one that may be waived, a warning."""

    ERROR = "error"
    WAIVABLE = "waivable"
    WARNING = "warning"


class Source(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A page or a file that rules were read in."""

    id: Annotated[
        str,
        about("Its name within the preset.", "guidance", pattern="^[a-z][a-z0-9-]*$"),
    ]
    where: Annotated[
        str, about("The page or file.", "dfg.de, questions on the CV, form 53.200")
    ]
    read: Annotated[PartialDate, about("The day it was read.", "2026-11-23")]
    confidence: Annotated[
        Confidence,
        about(
            "`R1` read at the funder, `M` measured, `R2` read in what quotes the "
            "funder, `K` recalled and not read.",
            "R1",
        ),
    ]
    dated: Annotated[
        PartialDate | None, about("The date that it bears itself.", "2026-09-16")
    ] = None
    note: Annotated[str, about("What to know of it.", "of the Je-S era")] = ""


class Rule(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A rule of a funder."""

    source: Annotated[
        tuple[str, ...],
        about(
            "Names of the preset's `sources` that it was read in.",
            "guidance",
            ["guidance", "form"],
            one_or_more=True,
        ),
    ] = ()
    force: Annotated[
        Force, about("Whether it is required or only advised.", "advised")
    ] = Force.REQUIRED
    note: Annotated[
        str, about("What else to know of it.", "pages over the limit are removed")
    ] = ""


class Advice(Rule, frozen=True, kw_only=True, rename="kebab"):
    """What a funder says that no program can see in a file."""

    text: Annotated[str, about("What it says.", "spell acronyms out")]


def surest(confidences: set[Confidence]) -> Confidence:
    """The best of several; recalled if there is none."""
    return next((one for one in SUREST_FIRST if one in confidences), SUREST_FIRST[-1])


def breach_of(confidence: Confidence, force: Force) -> Breach:
    """What breaking a rule means: nobody is stopped by what nobody has read."""
    if force is Force.ADVISED:
        return Breach.WARNING
    match confidence:
        case Confidence.FIRST_HAND | Confidence.MEASURED:
            return Breach.ERROR
        case Confidence.SECOND_HAND:
            return Breach.WAIVABLE
        case Confidence.RECALLED:
            return Breach.WARNING
