"""Service to the profession: reviewing, editing, committees.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Recurring
from cvgen.model.entry_kinds import ServiceKind
from cvgen.model.text import RichText

__all__ = ["Service"]


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
