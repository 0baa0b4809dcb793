"""A publication in CSL 1.0.2's variables.

Part of ``model``. What a CV needs and CSL lacks is a small closed set behind them.
"""

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.date import PartialDate
from cvgen.model.identifiers import (
    ArxivId,
    Doi,
    Isbn,
    Issn,
    PubMedCentralId,
    PubMedId,
    WebAddress,
)
from cvgen.model.language_tag import LANGUAGE_TAG
from cvgen.model.person import Author, Credit, Name
from cvgen.model.text import RichText
from cvgen.model.work_type import (
    LinkKind,
    OpenAccess,
    PeerReview,
    Presentation,
    Status,
    WorkType,
)

__all__ = [
    "Citations",
    "ListMembership",
    "Preprint",
    "Publication",
    "TranslatedTitle",
    "WorkLink",
]


class TranslatedTitle(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A title in another language."""

    language: Annotated[
        str,
        about("The language, as a BCP 47 tag.", "en", pattern=LANGUAGE_TAG),
    ]
    title: Annotated[RichText, about("The title in it.", "Flat minima")]


class WorkLink(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """Where something that belongs to a work is."""

    kind: Annotated[LinkKind, about("What is there.", "code")]
    url: Annotated[WebAddress, about("The address.", "https://example.org/code")]


class ListMembership(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """In which list of an application a work stands."""

    application: Annotated[str, about("A key for the application.", "dfg-2026")]
    category: Annotated[str, about("The list in it.", "category-a", "related")]


class Preprint(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """The preprint of a work: the same work, counted once."""

    arxiv: Annotated[ArxivId | None, about("arXiv identifier.", "2401.00001")] = None
    doi: Annotated[Doi | None, about("DOI of the preprint.", "10.5555/floods.v1")] = (
        msgspec.field(default=None, name="DOI")
    )
    url: Annotated[
        WebAddress | None, about("Its address.", "https://example.org/preprint")
    ] = msgspec.field(default=None, name="URL")
    server: Annotated[str, about("Where it is, if not arXiv.", "bioRxiv")] = ""
    issued: Annotated[PartialDate | None, about("When it was posted.", "2025-10")] = (
        None
    )


class Citations(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """How often a work has been cited: by whose count, and when."""

    count: Annotated[int, about("How often.", 42)]
    source: Annotated[str, about("Who counted.", "OpenAlex")]
    as_of: Annotated[PartialDate, about("When.", "2026-10-01")]


class Publication(
    msgspec.Struct, frozen=True, kw_only=True, rename="kebab", cache_hash=True
):
    """One work."""

    id: Annotated[
        str,
        about(
            "A short unique key, used by `[@id]` and never printed.",
            "chen2024flat",
            pattern=r"^[^\s\[\]@,;]+$",
        ),
    ]
    type: Annotated[WorkType, about("CSL's item type.", "article-journal")] = (
        WorkType.DOCUMENT
    )
    title: Annotated[RichText, about("The title.", "Flat minima are not enough")]
    title_translated: Annotated[
        tuple[TranslatedTitle, ...],
        about(
            "The title in other languages, printed by a CV in one of them.",
            {"en": "Flat minima"},
            keyed="language",
        ),
    ] = ()
    author: Annotated[
        tuple[Author, ...],
        about(
            "Authors in order, the owner among them; none if it has editors only.",
            ["Chen, Mei", "Ada Okafor"],
        ),
    ] = ()
    and_others: Annotated[
        bool, about("True if authors lack at the end: `et al.` is printed.", True)
    ] = False
    editor: Annotated[
        tuple[Name, ...],
        about("Editors of the book.", ["Okafor, Ada"], one_or_more=True),
    ] = ()
    translator: Annotated[
        tuple[Name, ...], about("Translators.", ["Lindqvist, Jonas"], one_or_more=True)
    ] = ()
    container_title: Annotated[
        RichText | None,
        about(
            "Journal, proceedings or book that holds the work.",
            "Journal of Example Research",
        ),
    ] = None
    container_title_short: Annotated[
        RichText | None, about("The same, short: the badge.", "ICLR")
    ] = None
    collection_title: Annotated[
        RichText | None, about("Series.", "Lecture Notes in Examples")
    ] = None
    collection_number: Annotated[str, about("Number in the series.", "1234")] = ""
    issued: Annotated[
        PartialDate | None, about("When it appeared.", "2024", "2024-05-09")
    ] = None
    status: Annotated[
        Status | None,
        about("How far it has come; `published` if it has a date.", "in-press"),
    ] = None
    volume: Annotated[str, about("Volume.", "12")] = ""
    issue: Annotated[str, about("Issue.", "3")] = ""
    page: Annotated[str, about("Pages.", "101-118")] = ""
    number: Annotated[
        str,
        about("Number of an article, a report or a patent.", "TR-2024-01", "e1234"),
    ] = ""
    chapter_number: Annotated[str, about("Number of the chapter.", "7")] = ""
    number_of_pages: Annotated[str, about("How many pages.", "312")] = ""
    number_of_volumes: Annotated[str, about("How many volumes.", "2")] = ""
    edition: Annotated[str, about("Edition.", "2", "2nd, revised")] = ""
    version: Annotated[str, about("Version of software or data.", "1.2.0")] = ""
    genre: Annotated[
        RichText | None, about("Kind of work, in words.", "Ph.D. thesis")
    ] = None
    medium: Annotated[RichText | None, about("Medium.", "Audio CD")] = None
    publisher: Annotated[
        RichText | None,
        about("Publisher, university or archive.", "Example Press"),
    ] = None
    publisher_place: Annotated[
        RichText | None, about("Publisher's place.", "London")
    ] = None
    authority: Annotated[
        RichText | None,
        about("Office or court that issued it.", "European Patent Office"),
    ] = None
    event_title: Annotated[
        RichText | None,
        about("Conference at which it was given.", "Example Meeting 2024"),
    ] = None
    event_place: Annotated[
        RichText | None, about("Where that was.", "Vienna, Austria")
    ] = None
    event_date: Annotated[PartialDate | None, about("When that was.", "2024-07")] = None
    accessed: Annotated[
        PartialDate | None, about("When a page was read.", "2024-05-09")
    ] = None
    doi: Annotated[
        Doi | None, about("Digital Object Identifier.", "10.5555/floods")
    ] = msgspec.field(default=None, name="DOI")
    arxiv: Annotated[
        ArxivId | None,
        about("arXiv identifier of a work that is only there.", "2401.00001"),
    ] = None
    pmid: Annotated[PubMedId | None, about("PubMed identifier.", "12345678")] = (
        msgspec.field(default=None, name="PMID")
    )
    pmcid: Annotated[
        PubMedCentralId | None, about("PubMed Central identifier.", "PMC1234567")
    ] = msgspec.field(default=None, name="PMCID")
    isbn: Annotated[
        tuple[Isbn, ...], about("ISBN.", "978-0-306-40615-7", one_or_more=True)
    ] = msgspec.field(default=(), name="ISBN")
    issn: Annotated[tuple[Issn, ...], about("ISSN.", "0317-8471", one_or_more=True)] = (
        msgspec.field(default=(), name="ISSN")
    )
    url: Annotated[
        WebAddress | None,
        about("Address, printed when there is no DOI.", "https://example.org/paper"),
    ] = msgspec.field(default=None, name="URL")
    note: Annotated[RichText | None, about("Anything else to print.", "In Swedish")] = (
        None
    )
    keyword: Annotated[
        tuple[str, ...],
        about("Topics: to group and filter by.", "optimisation", one_or_more=True),
    ] = ()
    abstract: Annotated[str, about("Abstract: kept, not printed.", "We show …")] = ""
    language: Annotated[
        str,
        about("Language of the work, as a BCP 47 tag.", "de", pattern=LANGUAGE_TAG),
    ] = ""

    preprint: Annotated[
        Preprint | None,
        about("Its preprint: no work of its own.", {"arxiv": "2401.00001"}),
    ] = None
    presentation: Annotated[
        Presentation | None, about("How it was given.", "spotlight")
    ] = None
    awards: Annotated[
        tuple[RichText, ...],
        about("Prizes that the work has won.", "Best paper award", one_or_more=True),
    ] = ()
    peer_review: Annotated[
        PeerReview | None, about("How it was reviewed.", "double-blind")
    ] = None
    open_access: Annotated[
        OpenAccess | None, about("How everybody can read it.", "gold")
    ] = None
    links: Annotated[
        tuple[WorkLink, ...],
        about(
            "What else there is of it, printed as short labelled links.",
            {"code": "https://example.org/code"},
            keyed="kind",
        ),
    ] = ()
    contribution: Annotated[
        RichText | None,
        about(
            "The owner's part in it, for variants that show it.",
            "Posed the question and proved the main theorem.",
        ),
    ] = None
    citations: Annotated[
        Citations | None,
        about(
            "How often it is cited, for variants that show it.",
            {"count": 42, "source": "OpenAlex", "as-of": "2026-10-01"},
        ),
    ] = None
    funded_by: Annotated[
        tuple[str, ...],
        about("Numbers of grants that paid for it.", "EX/000000/1", one_or_more=True),
    ] = ()
    lists: Annotated[
        tuple[ListMembership, ...],
        about(
            "In which list of which application it stands.",
            {"dfg-2026": "category-a"},
            keyed="application",
        ),
    ] = ()
    selected: Annotated[
        bool, about("True for a work of the author's choice.", True)
    ] = False
    retracted: Annotated[
        bool, about("True if it has been retracted; it is printed.", True)
    ] = False

    def credited(self, credit: Credit) -> tuple[Name, ...]:
        """Who is named in a capacity."""
        match credit:
            case Credit.AUTHOR:
                return self.author
            case Credit.EDITOR:
                return self.editor
            case Credit.TRANSLATOR:
                return self.translator

    @property
    def lead(self) -> Credit:
        """Whose names stand for the work: editors' or translators' without authors."""
        if self.author:
            return Credit.AUTHOR
        return next(filter(self.credited, Credit), Credit.AUTHOR)
