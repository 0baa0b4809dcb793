"""A publication becomes a badge, a title, authors and details."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.bibliography.annotations import SHOWN
from cvgen.bibliography.bibliography import Reference
from cvgen.bibliography.reference import Layout, word_reference
from cvgen.model.publication import Publication
from cvgen.model.text import CitationRun, RichText, TextRun, literal, plain_text
from cvgen.model.variant import AuthorPolicy
from cvgen.model.work_type import Status, WorkType
from tests.support.samples import composed_bibliography, locale
from tests.unit.bibliography.typical import TYPICAL
from tests.unit.bibliography.works import BARE, OWNER, entry, own, references

LAYOUT = Layout(policy=AuthorPolicy(), shown=SHOWN, locale=locale())
NO_NUMBERS = "numbering: {scheme: none}"


def worded(work: Publication, label: str = "2") -> Reference:
    reference, _ = word_reference(own(work), label, LAYOUT)
    return reference


def reference(variant: str = "", profile: str = OWNER, **fields: str) -> Reference:
    (one,) = references(composed_bibliography(profile, entry("w", **fields), variant))
    return one


def test_a_reference_says_which_work_it_is() -> None:
    one = worded(BARE)
    assert (one.work, one.label, one.citation) == ("w", "[2]", "[2]")


def test_title_and_authors_are_parts_of_their_own() -> None:
    one = worded(BARE)
    assert one.title == literal("Flat minima")
    assert one.authors.runs[-1] == TextRun("Mei Chen", strong=True)


@pytest.mark.parametrize(
    ("fields", "citation"),
    [
        ({"author": "[Mei Chen]"}, "Chen 2024"),
        ({}, "Okafor and Chen 2024"),
        ({"author": "[Ada Okafor, Mei Chen, Bin Li]"}, "Okafor et al. 2024"),
        ({"author": '[Mei Chen, "van Gogh, V."]'}, "Chen and van Gogh 2024"),
        ({"issued": "", "status": "in-press"}, "Okafor and Chen, in press"),
        (
            {"author": "[{literal: The X Group, self: true}]"},
            "The X Group 2024",
        ),
    ],
)
def test_a_work_without_a_number_is_cited_by_name(
    fields: dict[str, str], citation: str
) -> None:
    one = reference(NO_NUMBERS, **fields)
    assert (one.label, one.citation) == ("", citation)


def test_where_names_have_no_comma_a_state_has_none() -> None:
    author = "[{family: 王, given: 小明}]"
    chosen = f"{NO_NUMBERS}\nlanguage: zh"
    one = reference(chosen, author=author, issued="", status="in-press")
    assert one.citation == "王 待刊"


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"container_title_short": "JEx"}, "JEx 2024"),
        (
            {"container_title_short": "JEx", "issued": "", "status": "in-press"},
            "JEx",
        ),
        ({"container_title_short": "JEx", "status": "accepted"}, "JEx 2024"),
        ({"container_title": "Journal of Examples"}, "2024"),
        ({"issued": "", "status": "submitted"}, ""),
        ({"container_title_short": "JEx 2024"}, "JEx 2024"),
        ({"container_title_short": "JEx ’24"}, "JEx ’24"),
        ({"container_title_short": "JEx'24"}, "JEx'24"),
        ({"container_title_short": "2024"}, "2024"),
        ({"container_title_short": "JEx ’23"}, "JEx ’23 2024"),
        ({"container_title_short": "JEx 24"}, "JEx 24 2024"),
        ({"container_title_short": "JEx2024"}, "JEx2024"),
    ],
)
def test_a_badge_is_the_short_venue_and_the_year(
    fields: dict[str, str], text: str
) -> None:
    assert plain_text(reference(**fields).badge) == text


def test_the_venue_in_a_badge_is_a_choice() -> None:
    badge = reference("hide: badge", container_title_short="JEx").badge
    assert plain_text(badge) == "2024"


def test_marks_in_the_badges_venue_are_kept() -> None:
    venue = RichText((TextRun("J"), TextRun("Ex", emphasis=True)))
    work = replace(BARE, container_title_short=venue)
    assert worded(work).badge == venue


@pytest.mark.parametrize(
    ("language", "fields", "title"),
    [
        ("en", {"language": "de"}, "Titel [Title]"),
        ("de", {"language": "de"}, "Titel"),
        ("fr", {"language": "de"}, "Titel"),
        ("en", {}, "Titel [Title]"),
        ("en-US", {"language": "de"}, "Titel [Title]"),
    ],
)
def test_a_translated_title_is_printed_in_a_cv_of_its_language(
    language: str, fields: dict[str, str], title: str
) -> None:
    fields = {"title": "Titel", "title_translated": "{en: Title}"} | fields
    assert plain_text(reference(f"language: {language}", **fields).title) == title


def test_brackets_stand_close_to_a_full_width_mark() -> None:
    fields = {"title": "何时？", "title_translated": "{en: When?}", "language": "zh"}
    assert plain_text(reference(**fields).title) == "何时？[When?]"


def test_a_retraction_is_said_first_and_in_bold() -> None:
    runs = reference(retracted="true", container_title="J. Ex").details.runs
    assert runs[0] == TextRun("Retracted.", strong=True)
    assert plain_text(RichText(runs)) == "Retracted. J. Ex, 2024."


def test_a_contribution_is_printed_on_request() -> None:
    fields = {"contribution": "I had the idea"}
    assert reference(**fields).contribution == RichText()
    found = reference("show: contribution", **fields).contribution
    assert plain_text(found) == "My contribution: I had the idea."


@pytest.mark.parametrize(("kind", "fields", "text"), TYPICAL)
def test_a_work_of_any_type_reads_well(
    kind: str, fields: dict[str, str], text: str
) -> None:
    one = reference(type=kind, **({"issued": "2024-05-09"} | fields))
    assert plain_text(one.title) == "W"
    assert plain_text(one.authors) == "Ada Okafor and Mei Chen"
    assert plain_text(one.details).replace("\N{NO-BREAK SPACE}", " ") == text


def test_there_is_a_typical_work_of_every_type() -> None:
    assert [kind for kind, _, _ in TYPICAL] == [one.value for one in WorkType]


def test_an_abbreviation_at_the_end_of_a_sentence_keeps_one_full_stop() -> None:
    one = worded(replace(BARE, container_title=literal("Proc. Ex. Soc.")))
    assert plain_text(one.details) == "Proc. Ex. Soc."


def test_a_note_that_ends_in_a_citation_is_closed() -> None:
    note = RichText((TextRun("Corrects "), CitationRun("other")))
    runs = worded(replace(BARE, note=note)).details.runs
    assert runs == (*note.runs, TextRun("."))


WORDS = st.text("ab.!? ", min_size=1, max_size=6).map(str.strip).filter(bool)
RICH = WORDS.map(literal)


@pytest.mark.property
@given(
    st.builds(
        replace,
        st.just(BARE),
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
    assert ".." not in plain_text(worded(work).details)
