"""A locale: every word that the page itself says, in one language.

Part of ``model``; read from ``data/locales`` by ``loading`` and chosen by language.
Templates name their parts in braces. The author's own words are never translated.
"""

from enum import Enum
from typing import TypeAlias

import msgspec

from cvgen.model.about import Annotated, about

__all__ = ["Counted", "Locale", "Ordinal", "Term", "Terms", "term"]


class Term(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A word for a key."""

    key: Annotated[str, about("The key.", "article-journal")]
    text: Annotated[str, about("The word.", "Journal articles")]


Terms: TypeAlias = tuple[Term, ...]


class Ordinal(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """What is put behind a number that ends in certain digits; `*` is any."""

    ending: Annotated[str, about("The last digits.", "1")]
    text: Annotated[str, about("What follows the number.", "st")]


class Counted(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """Words for a number of things, and for one of them if they differ."""

    other: Annotated[str, about("Several.", "{number} reviews")]
    one: Annotated[str, about("One alone.", "{number} review")] = ""

    def of(self, number: int) -> str:
        """The template for a number of things."""
        return self.one if self.one and number == 1 else self.other


def term(terms: Terms, key: Enum) -> str:
    """The word for a member of a closed set.

    Raises:
        KeyError: The locale lacks it; ``loading`` lets no such locale pass.
    """
    wanted = key.value
    for one in terms:
        if one.key == wanted:
            return one.text
    raise KeyError(wanted)


class Locale(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """The words of one language, all of them required."""

    language: Annotated[str, about("The language, as a BCP 47 tag.", "en-GB")]
    name: Annotated[str, about("Its name in itself.", "English (UK)")]

    curriculum_vitae: Annotated[str, about("The document.", "Curriculum Vitae")]
    folio: Annotated[str, about("Page number at the foot.", "{page} of {pages}")]
    running_folio: Annotated[
        str, about("Page number in the running head.", "page {page} of {pages}")
    ]
    native_first: Annotated[
        bool, about("Whether the owner's native name stands first.", False)
    ]

    sections: Annotated[Terms, about("Section heads.", keyed="key")]
    tenures: Annotated[
        Terms,
        about("Heads of what goes on, has ended, or is pending alone.", keyed="key"),
    ]
    selected_publications: Annotated[
        str, about("Head of a list of selected works.", "Selected publications")
    ]
    types: Annotated[
        Terms, about("Groups of works by type, in the plural.", keyed="key")
    ]
    kinds: Annotated[
        Terms, about("A work of a type whose genre is not said.", keyed="key")
    ]
    other_works: Annotated[str, about("Group of works that fit no other.", "Other")]
    undated: Annotated[
        str, about("Group of works without a year.", "Forthcoming and in progress")
    ]
    status: Annotated[Terms, about("States of a work.", keyed="key")]
    presentation: Annotated[Terms, about("How a paper was given.", keyed="key")]
    open_access: Annotated[Terms, about("Kinds of open access.", keyed="key")]
    peer_review: Annotated[Terms, about("Kinds of peer review.", keyed="key")]
    links: Annotated[Terms, about("Labels of links.", keyed="key")]
    roles: Annotated[Terms, about("Legend of authors' marks.", keyed="key")]
    talks: Annotated[Terms, about("Groups of talks, in the plural.", keyed="key")]
    other_talks: Annotated[str, about("Group of talks of no kind.", "Other talks")]
    service: Annotated[Terms, about("Groups of service.", keyed="key")]
    grants: Annotated[Terms, about("States of a grant.", keyed="key")]
    patents: Annotated[Terms, about("States of a patent.", keyed="key")]

    months: Annotated[
        tuple[str, ...],
        about("The twelve months, short, as a date prints them.", ["Jan", "Feb"]),
    ]
    month_date: Annotated[str, about("A month of a year.", "{month} {year}")]
    day_date: Annotated[str, about("A day.", "{day} {month} {year}")]
    present: Annotated[str, about("What a span that goes on ends with.", "present")]
    ordinals: Annotated[
        tuple[Ordinal, ...],
        about("Endings of ordinal numbers.", {"1": "st", "11": "th"}, keyed="ending"),
    ]
    thousands: Annotated[
        str, about("Between groups of three digits.", ",", verbatim=True)
    ]
    amount: Annotated[
        str, about("A sum with its currency's code.", "{currency} {number}")
    ]

    and_word: Annotated[str, about("Before the last of several names.", "and")]
    and_before_i: Annotated[
        str, about("The same before the sound of i, where that is another word.", "and")
    ]
    two_names: Annotated[
        str, about("Between two names, around the word.", " {and} ", verbatim=True)
    ]
    name_separator: Annotated[str, about("Between names.", ", ", verbatim=True)]
    et_al: Annotated[str, about("For authors who are not named.", "et al.")]
    rank: Annotated[
        str,
        about(
            "The owner's place among authors; {ordinal}, {number}, {count}.",
            "({ordinal} of {count})",
        ),
    ]
    editors: Annotated[str, about("Behind several editors.", "eds")]
    editor: Annotated[str, about("Behind one editor.", "ed.")]
    translated_by: Annotated[str, about("Before translators.", "translated by {names}")]
    in_book: Annotated[str, about("Before what holds a chapter.", "in {book}")]

    volume: Annotated[str, about("A volume of a book.", "vol. {number}")]
    volumes: Annotated[str, about("Several volumes.", "{number} vols")]
    volume_of: Annotated[str, about("A volume of so many.", "vol. {number} of {count}")]
    issue: Annotated[str, about("An issue without a volume.", "no. {number}")]
    number: Annotated[str, about("A number of a report.", "no. {number}")]
    article_number: Annotated[str, about("An article's number.", "article {number}")]
    chapter: Annotated[str, about("A chapter's number.", "ch. {number}")]
    page: Annotated[str, about("A page.", "p. {pages}")]
    pages: Annotated[str, about("Pages.", "pp. {pages}")]
    page_count: Annotated[str, about("How many pages.", "{number} pp.")]
    edition: Annotated[str, about("An edition; {ordinal}.", "{ordinal} edition")]
    version: Annotated[str, about("A version.", "version {number}")]
    accessed: Annotated[str, about("When it was read.", "accessed {date}")]
    labelled: Annotated[str, about("A word before what it labels.", "{label}: {text}")]
    preprint: Annotated[str, about("Before a preprint's identifier.", "preprint")]
    retracted: Annotated[str, about("Said of a retracted work.", "Retracted")]
    cited: Annotated[
        Counted, about("Citations.", "cited {count} times ({source}, {date})")
    ]
    metric: Annotated[
        str, about("A metric in prose.", "{name} {value} ({source}, {date})")
    ]
    contribution: Annotated[str, about("Before the owner's part.", "My contribution")]
    keywords: Annotated[str, about("Before keywords.", "Keywords")]

    fte: Annotated[str, about("Part of full time.", "{part} FTE")]
    percent: Annotated[str, about("Per cent.", "{number}%")]
    thesis: Annotated[str, about("Before a thesis.", "Thesis")]
    advised_by: Annotated[str, about("Before an advisor.", "advised by {names}")]
    own_share: Annotated[
        str,
        about("A sum with the owner's part of it.", "{total} (own share {sum})"),
    ]
    total: Annotated[str, about("Before sums of all grants.", "Total")]
    partners: Annotated[str, about("Before partners.", "with {names}")]
    students: Annotated[Counted, about("How many students.", "{number} students")]
    evaluation: Annotated[str, about("Before an evaluation.", "Evaluation")]
    now: Annotated[str, about("Where somebody is now.", "now {place}")]
    reviews: Annotated[Counted, about("How many reviews.", "{number} reviews")]
    times: Annotated[Counted, about("How often something was done.", "{number} times")]
    months_lost: Annotated[Counted, about("Length of a break.", "{number} months")]
    licence: Annotated[str, about("A licence.", "{name} licence")]
    inventors: Annotated[str, about("Before inventors.", "invented by {names}")]
