"""Rules of what a CV says: heads, dates, metrics, private things, links.

Part of ``model``.
"""

from enum import Enum

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.entry_order import Tenure
from cvgen.model.link_policy import LinkPolicy
from cvgen.model.preset.evidence import Rule
from cvgen.model.section_key import SectionKey

__all__ = [
    "CountRule",
    "DateForm",
    "DateRule",
    "Heading",
    "HeadingRule",
    "LinkRule",
    "Metric",
    "MetricRule",
    "PrivateField",
    "PrivateRule",
]


class Heading(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A head that a funder words."""

    title: Annotated[str, about("Its words.", "Supervision of researchers")]
    under: Annotated[
        str, about("The head that it stands under.", "Personal details")
    ] = ""
    optional: Annotated[bool, about("Whether it may be left out.", True)] = False
    holds: Annotated[
        tuple[SectionKey, ...],
        about(
            "The sections that cvgen prints under it, in this order.",
            ["awards", "memberships"],
            one_or_more=True,
        ),
    ] = ()
    when: Annotated[
        Tenure | None,
        about("Only entries that go on, have ended, or are pending.", "current"),
    ] = None
    own_alone: Annotated[
        bool,
        about("Whether the author's section of this title stands there alone.", True),
    ] = False


class HeadingRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """The heads and their order."""

    titles: Annotated[
        tuple[Heading, ...],
        about(
            "The heads in their order.",
            [{"title": "Education", "holds": "education"}, "Other information"],
        ),
    ]
    language: Annotated[
        str,
        about("The language of the heads, which a CV in another is told of.", "en"),
    ] = ""


class DateForm(Enum):
    """The least that a date must say."""

    YEAR = "yyyy"
    MONTH = "mm/yyyy"
    DAY = "dd/mm/yyyy"


class DateRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """How dates are written."""

    form: Annotated[DateForm, about("What each date must say.", "dd/mm/yyyy")]
    newest_first: Annotated[
        bool, about("Whether the most recent must come first.", True)
    ] = False


class Metric(Enum):
    """Numbers and words that funders do not want to see."""

    IMPACT_FACTOR = "impact-factor"
    JOURNAL_RANKING = "journal-ranking"
    CONFERENCE_RANKING = "conference-ranking"
    INSTITUTION_RANKING = "institution-ranking"
    H_INDEX = "h-index"
    I10_INDEX = "i10-index"
    CITATIONS = "citations"
    ACCEPTANCE_RATE = "acceptance-rate"
    TOTALS = "totals"
    RANK_WORDS = "rank-words"


class MetricRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """Metrics that must not stand in a CV; if that is advised, they do not count."""

    forbidden: Annotated[
        tuple[Metric, ...],
        about("Which.", ["impact-factor", "h-index"], one_or_more=True),
    ]


class PrivateField(Enum):
    """Personal details."""

    HOME_ADDRESS = "home-address"
    BIRTH_DATE = "birth-date"
    SEX = "sex"
    NATIONALITY = "nationality"
    MARITAL_STATUS = "marital-status"


class PrivateRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """Personal details that must not stand in a CV."""

    forbidden: Annotated[
        tuple[PrivateField, ...],
        about("Which.", ["home-address", "birth-date"], one_or_more=True),
    ]


class LinkRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """Links."""

    policy: Annotated[
        LinkPolicy,
        about(
            "`allowed`, only where the text is the address (`visible-urls`), or "
            "`forbidden`.",
            "visible-urls",
        ),
    ]
    only_if_said: Annotated[
        bool, about("Whether the call must say that links are allowed.", True)
    ] = False


class CountRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """How many of something."""

    most: Annotated[int, about("At most so many.", 5)]
