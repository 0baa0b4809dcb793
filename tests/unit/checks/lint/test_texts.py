"""Every text of a record is found, with the place that it has in its file."""

from __future__ import annotations

from cvgen.checks.lint.texts import PlacedText, gather_texts, written
from cvgen.load import load
from cvgen.loading.locate import locate
from cvgen.loading.source import SourceText
from cvgen.model.text import CitationRun, CountRun, MetricRun, RichText, TextRun
from cvgen.model.visibility import Visibility
from tests.support.samples import LARGE, folder_sources
from tests.unit.checks.lint.records import entry, texts


def placed(profile: str = "", publications: str = "") -> dict[str, str]:
    """The texts by their places."""
    return {str(one.path): one.text for one in texts(profile, publications)}


def test_texts_come_with_their_places() -> None:
    assert placed("awards: [{title: A prize, date: 2024, details: For *this*.}]") == {
        "profile.name": "Mei Chen",
        "profile.awards[0].title": "A prize",
        "profile.awards[0].details": "For this.",
    }


def test_a_title_in_another_language_is_found_by_it() -> None:
    found = placed(publications=entry("w", title_translated="{de: Über w}"))
    assert found["publications[0].title-translated.de"] == "Über w"


def test_identifiers_dates_and_names_of_authors_are_no_texts() -> None:
    work = entry("w", DOI="10.5555/w", URL="https://example.org/w", language="en")
    assert list(placed(publications=work)) == [
        "profile.name",
        "publications[0].title",
    ]


def test_what_is_more_private_than_its_section_says_so() -> None:
    found = texts("talks: [{title: T, visibility: private}]")
    assert [one.visibility for one in found if one.field == "talks"] == [
        Visibility.PRIVATE
    ]


def test_a_text_is_written_as_its_author_typed_it() -> None:
    runs = (TextRun("of "), CountRun("book"), MetricRun("h-index"), CitationRun("w"))
    assert written(RichText(runs)) == "of {count:book}{metric:h-index}[@w]"


def test_a_title_of_a_work_is_one_and_a_talk_s_is_none() -> None:
    found = texts("talks: [{title: T}]", entry("w"))
    assert [one.text for one in found if one.is_title] == ["On w"]


def test_every_place_of_the_large_sample_is_in_its_file() -> None:
    sources = folder_sources(LARGE)
    files = {"profile": sources.profile, "publications": sources.publications}
    found = gather_texts(load(sources).cv)
    assert len(found) > 1000
    lost = [one for one in found if not _is_there(one, files[one.document])]
    assert lost == []


def _is_there(text: PlacedText, source: SourceText | None) -> bool:
    place = locate(source, text.path) if source else None
    return place is not None and place.line > 0
