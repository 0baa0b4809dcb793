"""Narratives: texts of the profile for the boxes of funders' forms.

Part of ``model``; ``exporters`` puts them together and into boxes. No PDF prints them.
"""

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.text import Prose

__all__ = ["Narrative"]


class Narrative(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A text for a box: those that it uses, in their order, then its own."""

    id: Annotated[
        str,
        about(
            "A short key, by which variants and other narratives name it.",
            "knowledge",
            pattern="^[a-z][a-z0-9-]*$",
        ),
    ]
    title: Annotated[
        str, about("The head of the box, if it goes there.", "Personal statement")
    ] = ""
    for_: Annotated[
        tuple[str, ...],
        about("Presets it is for; any unless said.", "ukri-r4ri", one_or_more=True),
    ] = msgspec.field(default=(), name="for")
    use: Annotated[
        tuple[str, ...],
        about(
            "Ids of narratives whose texts come first, for what several share.",
            ["what-i-study"],
            one_or_more=True,
        ),
    ] = ()
    text: Annotated[
        Prose | None,
        about(
            "Its own text; blank lines part its paragraphs.",
            "We showed why flat minima generalise [@chen2024flat].",
        ),
    ] = None
