"""A publication in CSL 1.0.2's variables.

Part of ``model``. What a CV needs and CSL lacks is a small closed set beside them.
"""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import msgspec
from msgspec import Meta

from cvgen.model.date import PartialDate
from cvgen.model.identifiers import Doi, WebAddress
from cvgen.model.listing import ONE_OR_MORE
from cvgen.model.person import Author
from cvgen.model.text import RichText

__all__ = ["Publication", "Status", "WorkType"]


class WorkType(Enum):
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


class Status(Enum):
    """How far a work has come."""

    IN_PREPARATION = "in-preparation"
    SUBMITTED = "submitted"
    UNDER_REVIEW = "under-review"
    ACCEPTED = "accepted"
    IN_PRESS = "in-press"
    PUBLISHED = "published"


class Publication(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """One work."""

    id: Annotated[
        str,
        Meta(
            description="A short unique key, used by `[@id]` and never printed.",
            examples=["chen2024flat"],
            pattern=r"^[^\s\[\]@,;]+$",
        ),
    ]
    type: Annotated[
        WorkType,
        Meta(description="CSL's item type.", examples=["article-journal"]),
    ] = WorkType.DOCUMENT
    title: Annotated[
        RichText,
        Meta(description="The title.", examples=["Flat minima are not enough"]),
    ]
    author: Annotated[
        tuple[Author, ...],
        Meta(
            description="Authors in order, the owner among them.",
            examples=[["Chen, Mei", "Ada Okafor"]],
        ),
    ]
    container_title: Annotated[
        RichText | None,
        Meta(
            description="Journal, proceedings or book that holds the work.",
            examples=["Journal of Example Research"],
        ),
    ] = None
    container_title_short: Annotated[
        RichText | None,
        Meta(description="The same, short: the badge.", examples=["ICLR"]),
    ] = None
    issued: Annotated[
        PartialDate | None,
        Meta(description="When it appeared.", examples=["2024", "2024-05-09"]),
    ] = None
    status: Annotated[
        Status | None,
        Meta(
            description="How far it has come; `published` if it has a date.",
            examples=["in-press"],
        ),
    ] = None
    volume: Annotated[str, Meta(description="Volume.", examples=["12"])] = ""
    issue: Annotated[str, Meta(description="Issue.", examples=["3"])] = ""
    page: Annotated[
        str, Meta(description="Pages or article number.", examples=["101-118"])
    ] = ""
    number: Annotated[
        str,
        Meta(description="Number of a report or patent.", examples=["TR-2024-01"]),
    ] = ""
    edition: Annotated[str, Meta(description="Edition.", examples=["2nd"])] = ""
    genre: Annotated[
        RichText | None,
        Meta(description="Kind of work, in words.", examples=["Ph.D. thesis"]),
    ] = None
    publisher: Annotated[
        RichText | None, Meta(description="Publisher.", examples=["Example Press"])
    ] = None
    publisher_place: Annotated[
        RichText | None,
        Meta(description="Publisher's place.", examples=["London"]),
    ] = None
    event_title: Annotated[
        RichText | None,
        Meta(
            description="Conference at which it was given.",
            examples=["Example Meeting 2024"],
        ),
    ] = None
    event_place: Annotated[
        RichText | None,
        Meta(description="Where that was.", examples=["Vienna, Austria"]),
    ] = None
    note: Annotated[
        RichText | None,
        Meta(description="Anything else to print.", examples=["Oral presentation"]),
    ] = None
    awards: Annotated[
        tuple[RichText, ...],
        Meta(
            description="Prizes that the work has won.",
            examples=["Best paper award"],
            extra=ONE_OR_MORE,
        ),
    ] = ()
    doi: Annotated[
        Doi | None,
        Meta(description="Digital Object Identifier.", examples=["10.1000/182"]),
    ] = msgspec.field(default=None, name="DOI")
    url: Annotated[
        WebAddress | None,
        Meta(
            description="Address, printed when there is no DOI.",
            examples=["https://example.org/paper"],
        ),
    ] = msgspec.field(default=None, name="URL")
    selected: Annotated[
        bool,
        Meta(description="True for a work of the author's choice.", examples=[True]),
    ] = False
    abstract: Annotated[
        str,
        Meta(description="Abstract: kept, not printed.", examples=["We show …"]),
    ] = ""
    keyword: Annotated[
        tuple[str, ...],
        Meta(
            description="Keywords: kept, not printed.",
            examples=["optimisation"],
            extra=ONE_OR_MORE,
        ),
    ] = ()
    language: Annotated[
        str, Meta(description="Language of the work: kept.", examples=["de"])
    ] = ""
