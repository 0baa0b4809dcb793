"""A variant: choices for one application and no facts.

Part of ``model``. It says which sections and works, in what order and under which
titles, how authors and numbers are printed, and on what paper.
"""

from enum import Enum
from typing import TYPE_CHECKING

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.author_policy import AuthorLimit, AuthorPolicy
from cvgen.model.box_choice import BoxChoice, CitationForm
from cvgen.model.date import PartialDate
from cvgen.model.droppable import Droppable
from cvgen.model.entry_order import EntryOrder, Tenure
from cvgen.model.limits import Limits
from cvgen.model.link_policy import LinkPolicy
from cvgen.model.name_forms import Conjunction, Given, NameOrder
from cvgen.model.numbering import ListNumbering, Numbering
from cvgen.model.paper import Paper
from cvgen.model.running_head import RunningHeadForm
from cvgen.model.section_key import SECTION_KEYS, SECTION_NAME
from cvgen.model.selection import Grouping, Selection, SortKey
from cvgen.model.text import RichText
from cvgen.model.theme import Design
from cvgen.model.visibility import Visibility
from cvgen.model.work_detail import WorkDetail

if TYPE_CHECKING:  # few variants have a preset
    from cvgen.model.preset.preset import Rules
    from cvgen.model.preset.rule_name import RuleName

__all__ = [
    "AuthorLimit",
    "AuthorPolicy",
    "BoxChoice",
    "CitationForm",
    "Conjunction",
    "DatePrecision",
    "EntryOrder",
    "Given",
    "Limits",
    "NameOrder",
    "Punctuation",
    "SectionChoice",
    "Tenure",
    "Variant",
    "WorkDetail",
]


class SectionChoice(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A section of the CV, and what is chosen for it."""

    section: Annotated[
        str,
        about(
            "A key of the profile, `publications`, or the `id` of a general section.",
            *SECTION_KEYS,
            pattern=SECTION_NAME,
        ),
    ]
    title: Annotated[
        RichText | None, about("The head, else the locale's.", "Funding")
    ] = None
    part: Annotated[
        RichText | None,
        about("A head over this section and its neighbours of one part.", "Career"),
    ] = None
    order: Annotated[EntryOrder, about("The order of the entries.", "file")] = (
        EntryOrder.NEWEST
    )
    first: Annotated[int | None, about("Only so many entries.", 5)] = None
    last_years: Annotated[
        int | None,
        about("Only entries of the last years; undated ones stay.", 5),
    ] = None
    when: Annotated[
        Tenure | None,
        about("Only entries that go on, have ended, or are pending.", "current"),
    ] = None
    group: Annotated[
        Grouping | None,
        about("Publications: in which groups.", {"by": "type"}),
    ] = None
    select: Annotated[
        Selection, about("Publications: which works.", {"selected": True})
    ] = Selection()
    sort: Annotated[
        tuple[SortKey, ...],
        about(
            "Publications: in which order; a minus puts the largest first.",
            ["-issued", "title"],
            one_or_more=True,
        ),
    ] = ()
    numbering: Annotated[
        ListNumbering | None,
        about(
            "Publications: how they are numbered, where it is not as the variant says.",
            {"scheme": "per-type"},
        ),
    ] = None


class DatePrecision(Enum):
    """How much of a date the left column shows."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


class Punctuation(Enum):
    """How quotes, dashes and ellipses of a keyboard are printed."""

    TYPOGRAPHIC = "typographic"
    AS_WRITTEN = "as-written"


class Variant(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """The choices for one document."""

    description: Annotated[
        str, about("What it is for, shown by `cvgen variants`.", "DFG, CV of 2 pages")
    ] = ""
    title: Annotated[
        RichText | None,
        about("What the document is, else the locale's.", "Publication list"),
    ] = None
    language: Annotated[
        str,
        about(
            "Language of heads, labels and dates, else the profile's.",
            "de",
            pattern="^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
        ),
    ] = ""
    sections: Annotated[
        tuple[SectionChoice, ...],
        about(
            "The sections in their order; all of them unless said.",
            ["summary", "positions", {"section": "publications", "title": "Works"}],
        ),
    ] = ()
    authors: Annotated[
        AuthorPolicy, about("How author lists are printed.", {"limit": 8})
    ] = AuthorPolicy()
    numbering: Annotated[
        Numbering, about("How works are numbered.", {"direction": "descending"})
    ] = Numbering()
    show: Annotated[
        tuple[WorkDetail, ...],
        about(
            "What else to print of each work.",
            ["contribution", "citations"],
            one_or_more=True,
        ),
    ] = ()
    hide: Annotated[
        tuple[WorkDetail, ...],
        about("What not to print of each work.", "links", one_or_more=True),
    ] = ()
    citation_style: Annotated[
        str,
        about(
            "A CSL style instead of the built-in layout (needs `cvgen[csl]`).",
            "apa",
            "styles/my-journal.csl",
        ),
    ] = ""
    audience: Annotated[
        Visibility,
        about("For whom it is; what is more private is left out.", "public"),
    ] = Visibility.APPLICATION
    photo: Annotated[bool, about("Print the photo.", True)] = False
    dates: Annotated[
        DatePrecision, about("How much of a date the left column shows.", "month")
    ] = DatePrecision.YEAR
    punctuation: Annotated[
        Punctuation,
        about(
            "Whether straight quotes and double hyphens stay as written.", "as-written"
        ),
    ] = Punctuation.TYPOGRAPHIC
    as_of: Annotated[
        PartialDate | None,
        about(
            "The day from which years are counted back, else the newest work's year.",
            "2026-10-01",
        ),
    ] = None
    paper: Annotated[Paper, about("The paper.", "letter")] = Paper.A4
    theme: Annotated[
        str,
        about(
            "A theme that comes with cvgen, or one of the folder `themes`; else "
            "`modern`, or one that fits the preset.",
            "modern",
            "classic",
            "plain",
            "compact",
            pattern=r"^[^/\\.][^/\\]*$",
        ),
    ] = ""
    design: Annotated[Design, about("Changes to the theme.", {"font-size": 11})] = (
        Design()
    )
    running_head: Annotated[
        RunningHeadForm,
        about("What stands in the margins of each page.", "none"),
    ] = RunningHeadForm.USUAL
    links: Annotated[
        LinkPolicy,
        about(
            "Which links the file holds; `visible-urls` or none at all.", "forbidden"
        ),
    ] = LinkPolicy.ALLOWED
    bookmarks: Annotated[
        bool, about("Whether the file has bookmarks of its sections.", False)
    ] = True
    mark: Annotated[
        str, about("Words at the top of every page.", "Draft, not for submission")
    ] = ""
    filename: Annotated[
        str,
        about(
            "Name of the PDF, with {family}, {given} and {variant}.",
            "CV_{family}",
            pattern=r"^[^/\\]+$",
        ),
    ] = ""
    limits: Annotated[Limits, about("What the application allows.", {"pages": 2})] = (
        Limits()
    )
    fit: Annotated[
        bool,
        about(
            "Whether the CV is made to fit the limit of pages: with tighter spaces, "
            "smaller type, and without what is `droppable`.",
            True,
        ),
    ] = False
    droppable: Annotated[
        tuple[Droppable, ...],
        about(
            "What `fit` may leave out, in this order.",
            ["links", "note", {"what": "talks", "keep": 3}, "publications"],
            one_or_more=True,
        ),
    ] = ()
    preset: Annotated[
        str,
        about(
            "A funder's rules to keep: one that `cvgen presets` lists, or a file of "
            "the folder `presets`.",
            "erc-2027",
            pattern=r"^[^/\\.][^/\\]*$",
        ),
    ] = ""
    preset_overrides: Annotated[
        "Rules | None",
        about(
            "Rules that this call has in place of the preset's.",
            {"pages": {"most": "3", "note": "the call of May 2027"}},
            module="cvgen.model.preset.preset",
        ),
    ] = None
    waive: Annotated[
        tuple["RuleName", ...],
        about(
            "Rules of the preset that need not be kept; only what was not read at the "
            "funder can be waived.",
            "font-family",
            one_or_more=True,
            module="cvgen.model.preset.rule_name",
        ),
    ] = ()
    boxes: Annotated[
        tuple[BoxChoice, ...],
        about(
            "Narratives by the preset's boxes, where their ids and titles do not say.",
            {"knowledge": ["my-results", "my-software"]},
            keyed="box",
        ),
    ] = ()
    box_citations: Annotated[
        CitationForm,
        about(
            "How texts in boxes cite: by name and DOI, by name, or by a number with "
            "the list below the text.",
            "number",
        ),
    ] = CitationForm.NAME_AND_DOI
