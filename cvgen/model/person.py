"""People: names in CSL's parts, and authors with what a CV says of them.

Part of ``model``.
"""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

from cvgen.model.identifiers import Orcid

__all__ = ["Author", "Name"]


class Name(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A personal name in CSL's parts, or a group's as ``literal``."""

    family: Annotated[
        str, Meta(description="Family name.", examples=["Zhu", "Okafor"])
    ] = ""
    given: Annotated[
        str, Meta(description="Given names.", examples=["Zhanxing", "Mary Ann"])
    ] = ""
    dropping_particle: Annotated[
        str,
        Meta(
            description="Particle that is dropped when only the family name is shown.",
            examples=["de"],
        ),
    ] = ""
    non_dropping_particle: Annotated[
        str,
        Meta(
            description="Particle that stays with the family name.",
            examples=["van der"],
        ),
    ] = ""
    suffix: Annotated[
        str, Meta(description="What follows the name.", examples=["Jr.", "III"])
    ] = ""
    native: Annotated[
        str,
        Meta(
            description="The name in its own script, as its bearer writes it.",
            examples=["陈梅"],
        ),
    ] = ""
    literal: Annotated[
        str,
        Meta(
            description="The whole name of a group or institution.",
            examples=["ATLAS Collaboration"],
        ),
    ] = ""

    @property
    def display(self) -> str:
        """The name in reading order, given names first."""
        if self.literal:
            return self.literal
        parts = (
            self.given,
            self.dropping_particle,
            self.non_dropping_particle,
            self.family,
        )
        name = " ".join(part for part in parts if part)
        return f"{name}, {self.suffix}" if self.suffix else name


class Author(Name, frozen=True, kw_only=True, rename="kebab"):
    """An author: a name, and whether it is the CV's owner."""

    is_self: Annotated[
        bool,
        Meta(
            description="True for the author who is the owner of this CV.",
            examples=[True],
        ),
    ] = msgspec.field(default=False, name="self")
    orcid: Annotated[
        Orcid | None,
        Meta(description="ORCID iD.", examples=["0000-0002-1825-0097"]),
    ] = None
