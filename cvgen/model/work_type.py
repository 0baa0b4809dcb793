"""The closed sets that describe a work: CSL's item types, states, kinds of review.

Part of ``model``.
"""

from enum import Enum

from cvgen.closed import Closed

__all__ = [
    "UNREVIEWED",
    "LinkKind",
    "OpenAccess",
    "PeerReview",
    "Presentation",
    "Status",
    "ToldType",
    "WorkType",
]


class WorkType(Closed):
    """CSL 1.0.2's item types (its appendix III)."""

    ARTICLE = "article"
    ARTICLE_JOURNAL = "article-journal"
    ARTICLE_MAGAZINE = "article-magazine"
    ARTICLE_NEWSPAPER = "article-newspaper"
    BILL = "bill"
    BOOK = "book"
    BROADCAST = "broadcast"
    CHAPTER = "chapter"
    CLASSIC = "classic"
    COLLECTION = "collection"
    DATASET = "dataset"
    DOCUMENT = "document"
    ENTRY = "entry"
    ENTRY_DICTIONARY = "entry-dictionary"
    ENTRY_ENCYCLOPEDIA = "entry-encyclopedia"
    EVENT = "event"
    FIGURE = "figure"
    GRAPHIC = "graphic"
    HEARING = "hearing"
    INTERVIEW = "interview"
    LEGAL_CASE = "legal_case"
    LEGISLATION = "legislation"
    MANUSCRIPT = "manuscript"
    MAP = "map"
    MOTION_PICTURE = "motion_picture"
    MUSICAL_SCORE = "musical_score"
    PAMPHLET = "pamphlet"
    PAPER_CONFERENCE = "paper-conference"
    PATENT = "patent"
    PERFORMANCE = "performance"
    PERIODICAL = "periodical"
    PERSONAL_COMMUNICATION = "personal_communication"
    POST = "post"
    POST_WEBLOG = "post-weblog"
    REGULATION = "regulation"
    REPORT = "report"
    REVIEW = "review"
    REVIEW_BOOK = "review-book"
    SOFTWARE = "software"
    SONG = "song"
    SPEECH = "speech"
    STANDARD = "standard"
    THESIS = "thesis"
    TREATY = "treaty"
    WEBPAGE = "webpage"


class ToldType(Closed):
    """Types that a reference names if the author does not: nothing else tells them."""

    BROADCAST = "broadcast"
    DATASET = "dataset"
    INTERVIEW = "interview"
    MAP = "map"
    MOTION_PICTURE = "motion_picture"
    MUSICAL_SCORE = "musical_score"
    PATENT = "patent"
    PERFORMANCE = "performance"
    REPORT = "report"
    SOFTWARE = "software"
    SONG = "song"
    SPEECH = "speech"
    THESIS = "thesis"


class Status(Closed):
    """How far a work has come, from the desk to the shelf: lists are sorted so."""

    IN_PREPARATION = "in-preparation"
    SUBMITTED = "submitted"
    UNDER_REVIEW = "under-review"
    REVISE_AND_RESUBMIT = "revise-and-resubmit"
    IN_REVISION = "in-revision"
    CONDITIONALLY_ACCEPTED = "conditionally-accepted"
    ACCEPTED = "accepted"
    FORTHCOMING = "forthcoming"
    IN_PRESS = "in-press"
    PUBLISHED = "published"


UNREVIEWED = (
    Status.IN_PREPARATION,
    Status.SUBMITTED,
    Status.UNDER_REVIEW,
    Status.REVISE_AND_RESUBMIT,
    Status.IN_REVISION,
)
"""States in which reviewers have not passed a work."""


class PeerReview(Closed):
    """How a work was reviewed; all but ``none`` count as peer-reviewed."""

    DOUBLE_BLIND = "double-blind"
    SINGLE_BLIND = "single-blind"
    OPEN = "open"
    EDITORIAL = "editorial"
    REVIEWED = "reviewed"
    NONE = "none"


class OpenAccess(Closed):
    """How a work can be read by everybody."""

    DIAMOND = "diamond"
    GOLD = "gold"
    HYBRID = "hybrid"
    GREEN = "green"
    BRONZE = "bronze"
    CLOSED = "closed"


class Presentation(Enum):
    """How a paper was given at its conference."""

    ORAL = "oral"
    SPOTLIGHT = "spotlight"
    POSTER = "poster"


class LinkKind(Enum):
    """What a link of a work leads to."""

    PDF = "pdf"
    CODE = "code"
    DATA = "data"
    VIDEO = "video"
    SLIDES = "slides"
    POSTER = "poster"
    PROJECT = "project"
    SUPPLEMENT = "supplement"
    REVIEW = "review"
    BLOG = "blog"
