"""The closed sets that describe the entries of sections; locales have words for them.

Part of ``model``.
"""

from enum import Enum

__all__ = ["GrantStatus", "PatentStatus", "ServiceKind", "TalkKind"]


class GrantStatus(Enum):
    """How far a grant has come."""

    ACTIVE = "active"
    PENDING = "pending"
    COMPLETED = "completed"


class PatentStatus(Enum):
    """How far a patent has come."""

    FILED = "filed"
    GRANTED = "granted"
    LICENSED = "licensed"
    EXPIRED = "expired"


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


class TalkKind(Enum):
    """Kinds of talk, in the order of their groups."""

    KEYNOTE = "keynote"
    INVITED = "invited"
    CONTRIBUTED = "contributed"
    SEMINAR = "seminar"
    TUTORIAL = "tutorial"
    PANEL = "panel"
    POSTER = "poster"
    PUBLIC = "public"
