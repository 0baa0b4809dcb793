"""Teaching: courses and modules.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Organization, Period
from cvgen.model.text import RichText

__all__ = ["Course"]


class Course(Period, frozen=True, kw_only=True, rename="kebab"):
    """A course that the owner teaches or taught."""

    course: Annotated[RichText, about("Title of the course.", "Statistical learning")]
    code: Annotated[str, about("The institution's code for it.", "COMP6245")] = ""
    level: Annotated[
        RichText | None, about("For whom it is.", "M.Sc.", "Undergraduate, year 2")
    ] = None
    term: Annotated[RichText | None, about("The term.", "Spring", "WS 2023/24")] = None
    role: Annotated[
        RichText | None, about("The owner's part in it.", "Course leader")
    ] = None
    size: Annotated[int | None, about("How many students take it.", 120)] = None
    organization: Organization = None
    evaluation: Annotated[
        RichText | None, about("What the students said.", "4.7 of 5 (2024, n = 81)")
    ] = None

    @property
    def is_lasting(self) -> bool:
        """A course with a start alone was given then."""
        return False
