"""A publication's CSL variables become a badge, a title, authors and details."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.bibliography.bibliography import Reference
from cvgen.bibliography.reference import word_reference
from cvgen.model.date import PartialDate
from cvgen.model.identifiers import Doi, WebAddress
from cvgen.model.person import Author
from cvgen.model.publication import Publication, Status
from cvgen.model.text import (
    CitationRun,
    RichText,
    TextRun,
    literal,
    plain_text,
)

BARE = Publication(
    id="w",
    title=literal("Flat minima"),
    author=(Author(family="Chen", given="Mei"), Author(family="Okafor", given="Ada")),
)
JOURNAL = replace(
    BARE,
    container_title=literal("Journal of Examples"),
    container_title_short=literal("JEx"),
    issued=PartialDate(2024, 5),
    volume="12",
    issue="3",
    page="101-118",
)
DOI = Doi("10.1000/182")
PAGE = WebAddress("https://example.org/paper/")


def reference(work: Publication) -> Reference:
    return word_reference(work, index=6, number=2, owner=1)


def details(work: Publication) -> str:
    return plain_text(reference(work).details)


def badge(work: Publication) -> str:
    return plain_text(reference(work).badge)


def test_a_reference_says_which_work_it_is() -> None:
    one = reference(JOURNAL)
    assert (one.work, one.index, one.number, one.label) == ("w", 6, 2, "[2]")


def test_title_and_authors_are_parts_of_their_own() -> None:
    one = reference(JOURNAL)
    assert one.title == literal("Flat minima")
    assert one.authors.runs[-1] == TextRun("Ada Okafor", strong=True)


def test_an_article_has_venue_volume_issue_pages_and_year() -> None:
    assert details(JOURNAL) == "Journal of Examples, 12(3), 101–118, 2024."


def test_the_venue_is_in_italics_and_nothing_else() -> None:
    assert reference(JOURNAL).details.runs == (
        TextRun("Journal of Examples", emphasis=True),
        TextRun(", 12(3), 101–118, 2024."),
    )


def test_emphasis_within_the_venue_is_upright() -> None:
    venue = RichText((TextRun("Studies in "), TextRun("E. coli", emphasis=True)))
    runs = reference(replace(BARE, container_title=venue)).details.runs
    assert runs[:2] == (TextRun("Studies in ", emphasis=True), TextRun("E. coli."))


def test_a_short_venue_stands_in_for_a_missing_long_one() -> None:
    assert details(replace(BARE, container_title_short=literal("JEx"))) == "JEx."


@pytest.mark.parametrize(
    "work",
    [
        pytest.param(BARE, id="nothing"),
        pytest.param(replace(BARE, issued=PartialDate(2024)), id="the badge's year"),
    ],
)
def test_a_work_with_no_more_to_say_has_no_details(work: Publication) -> None:
    assert reference(work).details == RichText()


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("101-118", "pp. 101–118"),
        ("101--118", "pp. 101–118"),
        ("101 – 118", "pp. 101–118"),
        ("101—118", "pp. 101–118"),
        ("101‐118", "pp. 101–118"),
        ("7", "p. 7"),
        ("7, 9", "pp. 7, 9"),
        ("pp. 3-5", "pp. 3–5"),
        ("S1-S9, 12-13", "S1–S9, 12–13"),
        ("e0123456", "e0123456"),
        ("-5", "-5"),
    ],
)
def test_pages_without_a_volume_say_what_they_are(written: str, printed: str) -> None:
    assert details(replace(BARE, page=written)) == f"{printed}."


@pytest.mark.parametrize(
    ("work", "text"),
    [
        pytest.param(replace(BARE, volume="12"), "12.", id="volume alone"),
        pytest.param(replace(BARE, issue="3"), "no. 3.", id="issue alone"),
        pytest.param(replace(BARE, number="TR-2024-01"), "TR-2024-01.", id="number"),
        pytest.param(
            replace(
                BARE,
                genre=literal("Ph.D. thesis"),
                publisher=literal("University of Example"),
                publisher_place=literal("London"),
                issued=PartialDate(2015),
            ),
            "Ph.D. thesis, University of Example, London, 2015.",
            id="thesis",
        ),
        pytest.param(
            replace(
                BARE,
                container_title=literal("Proceedings"),
                event_title=literal("Example Meeting"),
                event_place=literal("Vienna"),
            ),
            "Proceedings, Example Meeting, Vienna.",
            id="conference",
        ),
    ],
)
def test_the_parts_of_other_works_are_joined_by_commas(
    work: Publication, text: str
) -> None:
    assert details(work) == text


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("1", "1st edition."),
        ("2", "2nd edition."),
        ("3", "3rd edition."),
        ("4", "4th edition."),
        ("11", "11th edition."),
        ("112", "112th edition."),
        ("13", "13th edition."),
        ("122", "122nd edition."),
        ("2nd", "2nd edition."),
        ("revised", "revised edition."),
        ("Second edition", "Second edition."),
        ("2nd ed.", "2nd ed."),
        ("2. Auflage", "2. Auflage."),
    ],
)
def test_an_edition_is_worded_once(written: str, printed: str) -> None:
    assert details(replace(BARE, edition=written)) == printed


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (Status.IN_PREPARATION, "In preparation."),
        (Status.UNDER_REVIEW, "Under review."),
        (Status.IN_PRESS, "In press."),
        (Status.PUBLISHED, ""),
    ],
    ids=str,
)
def test_a_status_is_a_sentence_unless_published(status: Status, text: str) -> None:
    assert details(replace(BARE, status=status)) == text


def test_status_awards_and_note_follow_as_sentences() -> None:
    work = replace(
        JOURNAL,
        status=Status.IN_PRESS,
        awards=(literal("Best paper award"), literal("Spotlight")),
        note=literal("Oral presentation"),
    )
    assert details(work) == (
        "Journal of Examples, 12(3), 101–118, 2024. In press. "
        "Best paper award. Spotlight. Oral presentation."
    )


@pytest.mark.parametrize("end", [".", "!", "?", "…", ".”", '."', "?’", "。"], ids=ascii)
def test_a_sentence_that_closes_itself_gets_no_full_stop(end: str) -> None:
    work = replace(BARE, note=literal(f"Said so{end}"))
    assert details(work) == f"Said so{end}"


def test_an_abbreviation_at_the_end_of_a_sentence_keeps_one_full_stop() -> None:
    work = replace(BARE, container_title=literal("Proc. Ex. Soc."), doi=DOI)
    assert details(work) == "Proc. Ex. Soc. doi:10.1000/182"


def test_a_note_that_ends_in_a_link_is_closed() -> None:
    note = RichText((TextRun("See "), TextRun("code", link="https://example.org/c")))
    assert details(replace(BARE, note=note, doi=DOI)) == "See code. doi:10.1000/182"


def test_a_note_that_ends_in_a_citation_is_closed() -> None:
    note = RichText((TextRun("Corrects "), CitationRun("other")))
    runs = reference(replace(BARE, note=note)).details.runs
    assert runs == (*note.runs, TextRun("."))


def test_a_doi_is_printed_and_linked_without_a_full_stop_to_copy() -> None:
    runs = reference(replace(JOURNAL, doi=DOI)).details.runs
    assert runs[-1] == TextRun("doi:10.1000/182", link="https://doi.org/10.1000/182")


def test_an_address_is_printed_without_its_scheme_and_linked() -> None:
    runs = reference(replace(JOURNAL, url=PAGE)).details.runs
    assert runs[-1] == TextRun("example.org/paper", link="https://example.org/paper/")


def test_a_doi_is_preferred_to_an_address() -> None:
    assert details(replace(BARE, doi=DOI, url=PAGE)) == "doi:10.1000/182"


@pytest.mark.parametrize(
    ("work", "text"),
    [
        pytest.param(JOURNAL, "JEx 2024", id="venue and year"),
        pytest.param(
            replace(JOURNAL, issued=None, status=Status.IN_PRESS),
            "JEx",
            id="venue and status",
        ),
        pytest.param(
            replace(JOURNAL, status=Status.ACCEPTED), "JEx 2024", id="year over status"
        ),
        pytest.param(replace(JOURNAL, issued=None), "JEx", id="venue"),
        pytest.param(replace(JOURNAL, container_title_short=None), "2024", id="year"),
        pytest.param(replace(BARE, status=Status.SUBMITTED), "", id="status"),
        pytest.param(BARE, "", id="nothing"),
    ],
)
def test_a_badge_is_the_short_venue_and_the_year(work: Publication, text: str) -> None:
    assert badge(work) == text


def test_marks_in_the_badges_venue_are_kept() -> None:
    venue = RichText((TextRun("J"), TextRun("Ex", emphasis=True)))
    assert reference(replace(JOURNAL, container_title_short=venue)).badge == RichText(
        (*venue.runs, TextRun(" 2024"))
    )


WORDS = st.text("ab.!? ", min_size=1, max_size=6).map(str.strip).filter(bool)
RICH = WORDS.map(literal)


@pytest.mark.property
@given(
    st.builds(
        replace,
        st.just(JOURNAL),
        container_title=st.none() | RICH,
        volume=st.just("") | WORDS,
        publisher=st.none() | RICH,
        status=st.none() | st.sampled_from(Status),
        awards=st.lists(RICH, max_size=2).map(tuple),
        note=st.none() | RICH,
    )
)
def test_no_full_stop_is_added_to_one(work: Publication) -> None:
    rich = (work.container_title, work.publisher, *work.awards, work.note)
    written = [work.volume, *(plain_text(text) for text in rich if text)]
    assume(not any(".." in text for text in written))
    assert ".." not in details(work)
