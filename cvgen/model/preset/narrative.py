"""Rules of narrative texts: boxes with limits of words or characters.

Part of ``model``.
"""

from enum import Enum

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.preset.evidence import Rule

__all__ = ["Box", "BoxBan", "Counting", "NarrativeRule", "TextUnit", "TotalRule"]


class TextUnit(Enum):
    """What a limit of text counts."""

    WORDS = "words"
    CHARACTERS = "characters"


class Counting(Enum):
    """How a funder counts; of most that was not found."""

    UNKNOWN = "unknown"
    WHITE_SPACE = "white-space"
    WITH_SPACES = "with-spaces"
    WITHOUT_SPACES = "without-spaces"


class BoxBan(Enum):
    """What a box does not take."""

    CITATIONS = "citations"
    LINKS = "links"
    LINE_BREAKS = "line-breaks"
    FIGURES = "figures"
    TABLES = "tables"


class Box(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A text that is asked for."""

    id: Annotated[
        str,
        about("Its short name.", "statement", pattern="^[a-z][a-z0-9-]*$"),
    ]
    title: Annotated[str, about("Its head.", "Personal statement")]
    most: Annotated[int | None, about("At most so much.", 3500)] = None
    least: Annotated[int | None, about("At least so much.", 400)] = None
    unit: Annotated[TextUnit, about("Of what.", "characters")] = TextUnit.WORDS
    texts: Annotated[
        int | None, about("At most so many texts, each within the limit.", 5)
    ] = None
    forbids: Annotated[
        tuple[BoxBan, ...],
        about("What it does not take.", ["citations", "figures"], one_or_more=True),
    ] = ()
    optional: Annotated[bool, about("Whether it may be empty.", True)] = False
    assessed: Annotated[bool, about("Whether it is judged.", False)] = True


class NarrativeRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """The texts that are asked for."""

    boxes: Annotated[
        tuple[Box, ...],
        about(
            "The texts in their order.",
            [{"id": "statement", "title": "Personal statement", "most": "350"}],
        ),
    ]
    counting: Annotated[Counting, about("How the funder counts.", "white-space")] = (
        Counting.UNKNOWN
    )


class TotalRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """A limit for all texts together."""

    most: Annotated[int | None, about("At most so much.", 1000)] = None
    unit: Annotated[TextUnit, about("Of what.", "characters")] = TextUnit.WORDS
    per_call: Annotated[bool, about("Whether each call says its own limit.", True)] = (
        False
    )
    seen: Annotated[
        tuple[int, ...],
        about("Limits of calls that were seen.", [1000, 1500], one_or_more=True),
    ] = ()
    counting: Annotated[Counting, about("How the funder counts.", "white-space")] = (
        Counting.UNKNOWN
    )
