"""People: names in CSL's parts, and authors with what a CV says of them.

Part of ``model``.
"""

import re
from enum import Enum

import msgspec

from cvgen.closed import Closed
from cvgen.late_pattern import late_pattern
from cvgen.model.about import Annotated, about
from cvgen.model.east_asian import is_east_asian
from cvgen.model.identifiers import Orcid, WebAddress

__all__ = ["Author", "AuthorRole", "Credit", "Name", "with_particle"]


NUMERAL = late_pattern(r"[IVX]+\.?|\d+(?:st|nd|rd|th)", re.IGNORECASE)
"""A suffix that says the how-manieth of a name somebody is."""


ELIDED = ("'", "’", "-", "‐")
"""How a particle ends that stands close to what follows: ``d'Arcy``, ``al-Hadi``."""


def with_particle(particle: str, name: str, space: str = " ") -> str:
    """A name behind a particle, if there is one."""
    if not (particle and name):
        return particle or name
    return f"{particle}{'' if particle.endswith(ELIDED) else space}{name}"


class Name(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A personal name in CSL's parts, or a group's as ``literal``."""

    family: Annotated[str, about("Family name.", "Zhu", "Okafor")] = ""
    given: Annotated[str, about("Given names.", "Zhanxing", "Mary Ann")] = ""
    dropping_particle: Annotated[
        str,
        about("Particle that is dropped when only the family name is shown.", "de"),
    ] = ""
    non_dropping_particle: Annotated[
        str, about("Particle that stays with the family name.", "van der")
    ] = ""
    suffix: Annotated[str, about("What follows the name.", "Jr.", "III")] = ""
    native: Annotated[
        str, about("The name in its own script, as its bearer writes it.", "陈梅")
    ] = ""
    literal: Annotated[
        str,
        about("The whole name of a group or institution.", "ATLAS Collaboration"),
    ] = ""

    @property
    def is_one_word(self) -> bool:
        """Whether one word is all that is said of somebody."""
        is_all = bool(self.family) and self == type(self)(family=self.family)
        return is_all and " " not in self.family

    @property
    def is_unspaced(self) -> bool:
        """Whether it is written without a space: all of it in such a writing."""
        others = (self.dropping_particle, self.non_dropping_particle, self.suffix)
        written = f"{self.family}{self.given}".replace(" ", "")
        return bool(written) and not any(others) and all(map(is_east_asian, written))

    @property
    def display(self) -> str:
        """The name in reading order: given names first, but 王小明."""
        if self.literal:
            return self.literal
        if self.is_unspaced:
            return f"{self.family}{self.given}".replace(" ", "")
        family = with_particle(self.dropping_particle, self.whole_family)
        return self.with_suffix(" ".join(part for part in (self.given, family) if part))

    @property
    def whole_family(self) -> str:
        """The family name with the particle that stays with it."""
        return with_particle(self.non_dropping_particle, self.family)

    def with_suffix(self, name: str) -> str:
        """A form of the name with what follows it: ``Jr.`` after a comma, ``III`` not.

        The Chicago Manual of Style, 17th edition, 6.43.
        """
        if not self.suffix:
            return name
        comma = "" if NUMERAL().fullmatch(self.suffix) else ","
        return f"{name}{comma} {self.suffix}"


class Credit(Closed):
    """As what people are named on a work, in the order of who stands for it."""

    AUTHOR = "author"
    EDITOR = "editor"
    TRANSLATOR = "translator"


class AuthorRole(Enum):
    """What a CV marks an author with, in the order of the marks."""

    EQUAL_CONTRIBUTION = "equal-contribution"
    CORRESPONDING = "corresponding"
    ADVISEE = "advisee"
    SENIOR = "senior"


class Author(Name, frozen=True, kw_only=True, rename="kebab"):
    """An author: a name, and whether it is the CV's owner."""

    is_self: Annotated[
        bool, about("True for the author who is the owner of this CV.", True)
    ] = msgspec.field(default=False, name="self")
    orcid: Annotated[Orcid | None, about("ORCID iD.", "0000-0002-1825-0097")] = None
    url: Annotated[
        WebAddress | None,
        about("The author's page, to which the name leads.", "https://example.org/~ao"),
    ] = None
    roles: Annotated[
        tuple[AuthorRole, ...],
        about(
            "What is marked behind the name and explained under the list.",
            "corresponding",
            ["equal-contribution", "advisee"],
            one_or_more=True,
        ),
    ] = ()
