"""Service to the profession: reviewing, editing, committees.

Part of ``model.sections``.
"""

from enum import Enum

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Recurring
from cvgen.model.text import RichText

__all__ = ["Service", "ServiceKind"]


class ServiceKind(Enum):
    """Kinds of service, in the order of their groups."""

    EDITORIAL = "editorial"
    AREA_CHAIR = "area-chair"
    REVIEWING = "reviewing"
    FUNDING = "funding"
    ORGANISATION = "organisation"
    COMMITTEE = "committee"
    EXAMINATION = "examination"
    OUTREACH = "outreach"
    OTHER = "other"


class Service(Recurring, frozen=True, kw_only=True, rename="kebab"):
    """Something done for others in the field."""

    organization: Annotated[
        RichText, about("For whom: journal, conference, body.", "NeurIPS")
    ]
    kind: Annotated[
        ServiceKind | None,
        about("What kind of service; entries are grouped by it.", "reviewing"),
    ] = None
    role: Annotated[RichText | None, about("The office.", "Area chair")] = None
    count: Annotated[int | None, about("How many reviews, or how often.", 14)] = None
