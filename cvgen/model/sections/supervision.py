"""Supervision: students and researchers whom the owner guides.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Organization, Period
from cvgen.model.text import RichText

__all__ = ["Supervisee"]


class Supervisee(Period, frozen=True, kw_only=True, rename="kebab"):
    """A student or researcher."""

    student: Annotated[RichText, about("The name.", "Jonas Lindqvist")]
    level: Annotated[
        RichText | None, about("What for.", "Ph.D.", "Postdoctoral researcher")
    ] = None
    topic: Annotated[
        RichText | None, about("The subject or the thesis.", "Flat minima")
    ] = None
    role: Annotated[
        RichText | None, about("The owner's part in it.", "Main supervisor")
    ] = None
    organization: Organization = None
    now: Annotated[
        RichText | None, about("Where they are now.", "Lecturer, Example College")
    ] = None

    @property
    def is_lasting(self) -> bool:
        """Who is somewhere else now has gone."""
        return self.now is None
