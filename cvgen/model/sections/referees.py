"""Referees: people who speak for the owner; for applications only, unless told.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Organization, SectionEntry, Units
from cvgen.model.identifiers import EmailAddress, PhoneNumber
from cvgen.model.text import RichText
from cvgen.model.visibility import Visibility

__all__ = ["Referee"]


class Referee(SectionEntry, frozen=True, kw_only=True, rename="kebab"):
    """A referee."""

    name: Annotated[RichText, about("The name.", "Prof. Ada Okafor")]
    title: Annotated[RichText | None, about("The post.", "Head of School")] = None
    unit: Units = ()
    organization: Organization = None
    relation: Annotated[
        RichText | None, about("How they know the owner.", "Ph.D. supervisor")
    ] = None
    email: Annotated[
        EmailAddress | None, about("E-mail address.", "a.okafor@example.edu")
    ] = None
    phone: Annotated[
        PhoneNumber | None, about("Telephone number.", "+44 20 7946 0000")
    ] = None
    visibility: Annotated[
        Visibility, about("Who may see it; not everybody unless said.", "application")
    ] = Visibility.APPLICATION
