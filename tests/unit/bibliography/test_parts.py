"""The parts of a statement: pages, editions, names and their like."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.bibliography import parts
from cvgen.bibliography.parts import Wording
from cvgen.bibliography.sentence import Runs
from cvgen.loading.names import read_name
from cvgen.model.date import PartialDate
from cvgen.model.person import Credit
from cvgen.model.publication import Publication
from cvgen.model.text import Isolate, RichText, TextRun, literal, plain_text
from cvgen.model.variant import AuthorPolicy, Conjunction, Given, NameOrder
from tests.support.samples import locale
from tests.unit.bibliography.works import BARE

WORDING = Wording(locale(), AuthorPolicy())


def text(runs: Runs) -> str:
    return plain_text(RichText(runs)).replace("\N{NO-BREAK SPACE}", " ")


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
    work = replace(BARE, page=written)
    assert text(parts.pages(work, WORDING)) == printed
    assert text(parts.book_pages(work, WORDING)) == printed


def test_pages_behind_a_volume_need_no_word() -> None:
    work = replace(BARE, page="1-9", volume="12")
    assert text(parts.pages(work, WORDING)) == "1–9"
    assert text(parts.book_pages(work, WORDING)) == "pp. 1–9"


@pytest.mark.parametrize(
    ("volume", "issue", "printed"),
    [
        ("12", "3", "12(3)"),
        ("12", "", "12"),
        ("", "3", "no. 3"),
        ("", "", ""),
        ("12", "1-2", "12(1–2)"),
        ("", "1/2-3", "no. 1/2-3"),
        ("7--8", "", "7–8"),
        ("A-7", "S-1", "A-7(S-1)"),
    ],
)
def test_an_issue_stands_in_brackets_behind_its_volume(
    volume: str, issue: str, printed: str
) -> None:
    work = replace(BARE, volume=volume, issue=issue)
    assert text(parts.volume_and_issue(work, WORDING)) == printed


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("1", "1st edition"),
        ("2", "2nd edition"),
        ("3", "3rd edition"),
        ("4", "4th edition"),
        ("11", "11th edition"),
        ("112", "112th edition"),
        ("122", "122nd edition"),
        ("2nd", "2nd edition"),
        ("revised", "revised edition"),
        ("2nd, revised", "2nd, revised edition"),
        ("3., überarb.", "3., überarb. edition"),
        ("2nd ed., revised", "2nd ed., revised"),
        ("9999", "9999th edition"),
        ("10000", "10000 edition"),
        ("Second edition", "Second edition"),
        ("2nd ed.", "2nd ed."),
        ("2. Auflage", "2. Auflage"),
        ("", ""),
    ],
)
def test_an_edition_is_worded_once(written: str, printed: str) -> None:
    assert text(parts.edition(replace(BARE, edition=written), WORDING)) == printed


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("1045", "article 1045"),
        ("e17", "e17"),
        ("1-47", "1–47"),
        ("A-1", "A-1"),
        ("", ""),
    ],
)
def test_an_article_number_says_what_it_is_if_it_is_one(
    written: str, printed: str
) -> None:
    work = replace(BARE, number=written)
    assert text(parts.article_number(work, WORDING)) == printed


@pytest.mark.parametrize(
    ("written", "printed"),
    [("2", "vol. 2"), ("2-3", "vol. 2–3"), ("Part II, 3", "Part II, 3"), ("", "")],
)
def test_the_volume_of_a_book_says_what_it_is(written: str, printed: str) -> None:
    assert text(parts.volume(replace(BARE, volume=written), WORDING)) == printed


@pytest.mark.parametrize(
    ("written", "printed"),
    [("2", "vol. 2 of 3"), ("Part II, 3", "Part II, 3, 3 vols"), ("", "3 vols")],
)
def test_a_volume_says_of_how_many_it_is(written: str, printed: str) -> None:
    work = replace(BARE, volume=written, number_of_volumes="3")
    assert text(parts.volume(work, WORDING)) == printed


@pytest.mark.parametrize(
    ("container", "meeting", "printed"),
    [
        ("Conference on X", "15th Conference on X", ("15th Conference on X", "")),
        ("Conference on X", "Conference on X", ("Conference on X", "")),
        ("Proc. 5th Workshop on X", "Workshop on X", ("Proc. 5th Workshop on X", "")),
        ("Nature", "Nature Conference", ("Nature", "Nature Conference")),
        ("Conference on X", "COX 2024", ("Conference on X", "COX 2024")),
        ("", "COX 2024", ("", "COX 2024")),
    ],
)
def test_a_meeting_with_the_name_of_its_proceedings_is_named_once(
    container: str, meeting: str, printed: tuple[str, str]
) -> None:
    title = literal(container) if container else None
    work = replace(BARE, container_title=title, event_title=literal(meeting))
    found = (parts.venue(work, WORDING), parts.event(work, WORDING))
    assert tuple(map(text, found)) == printed


def test_the_venue_is_in_italics_and_emphasis_within_it_upright() -> None:
    venue = RichText((TextRun("Studies in "), TextRun("E. coli", emphasis=True)))
    work = replace(BARE, container_title=venue)
    assert parts.venue(work, WORDING) == (
        TextRun("Studies in ", emphasis=True),
        TextRun("E. coli"),
    )


def test_a_short_venue_stands_in_for_a_missing_long_one() -> None:
    work = replace(BARE, container_title_short=literal("JEx"))
    assert text(parts.venue(work, WORDING)) == "JEx"


@pytest.mark.parametrize(
    ("count", "printed"),
    [
        (1, "Ada Okafor (ed.)"),
        (2, "Ada Okafor and Bin Li (eds)"),
        (3, "Ada Okafor, Bin Li and Eva Roy (eds)"),
    ],
)
def test_editors_are_all_named(count: int, printed: str) -> None:
    names = tuple(map(read_name, ("Ada Okafor", "Bin Li", "Eva Roy")[:count]))
    assert text(parts.editors(replace(BARE, editor=names), WORDING)) == printed


def test_editors_are_named_as_authors_are() -> None:
    wording = Wording(locale(), AuthorPolicy(given=Given.INITIALS))
    work = replace(BARE, editor=(read_name("Ada Okafor"),))
    assert text(parts.editors(work, wording)) == "A. Okafor (ed.)"


def test_editors_are_joined_as_authors_are() -> None:
    policy = AuthorPolicy(
        order=NameOrder.FAMILY_FIRST, conjunction=Conjunction.AMPERSAND
    )
    names = tuple(map(read_name, ("Ada Okafor", "Bin Li", "Eva Roy")))
    found = parts.editors(replace(BARE, editor=names), Wording(locale(), policy))
    assert text(found) == "Okafor, Ada; Li, Bin & Roy, Eva (eds)"


def test_a_number_too_long_for_an_edition_is_printed_as_it_is() -> None:
    work = replace(BARE, edition="9" * 5000)
    assert text(parts.edition(work, WORDING)) == f"{'9' * 5000} edition"


def test_the_words_are_the_locales() -> None:
    wording = Wording(locale("de"), AuthorPolicy())
    work: Publication = replace(BARE, page="1-9", edition="2")
    assert text(parts.pages(work, wording)) == "S. 1–9"
    assert text(parts.edition(work, wording)) == "2. Auflage"


def test_a_body_that_publishes_its_own_standard_is_named_once() -> None:
    body = literal("Standards Body")
    work = replace(BARE, authority=body, publisher=body)
    assert text(parts.authority(work, WORDING)) == ""
    assert text(parts.publisher(work, WORDING)) == "Standards Body"
    other = replace(work, publisher=literal("Example Press"))
    assert text(parts.authority(other, WORDING)) == "Standards Body"


def test_editors_that_run_right_to_left_keep_the_order_of_the_list() -> None:
    names = (read_name("ליאור כהן"), read_name("Mei Chen"))
    assert parts.editors(replace(BARE, editor=names), WORDING) == (
        TextRun("ליאור כהן", isolate=Isolate.BEGINS),
        TextRun(" and "),
        TextRun("Mei Chen", isolate=Isolate.BEGINS),
        TextRun(" (eds)"),
    )


@pytest.mark.parametrize(
    ("written", "chapter", "version"),
    [("3", "ch. 3", "version 3"), ("A-2", "ch. A-2", "version A-2"), ("", "", "")],
)
def test_a_chapter_and_a_version_say_what_they_are(
    written: str, chapter: str, version: str
) -> None:
    work = replace(BARE, chapter_number=written, version=written)
    assert text(parts.chapter(work, WORDING)) == chapter
    assert text(parts.version(work, WORDING)) == version


@pytest.mark.parametrize(
    ("count", "pages", "volumes"),
    [("312", "312 pp.", "312 vols"), ("", "", "")],
)
def test_how_many_pages_and_volumes_there_are_is_said_if_it_is_known(
    count: str, pages: str, volumes: str
) -> None:
    work = replace(BARE, number_of_pages=count, number_of_volumes=count)
    assert text(parts.page_count(work, WORDING)) == pages
    assert text(parts.volumes(work, WORDING)) == volumes


@pytest.mark.parametrize(
    ("issued", "held", "printed"),
    [
        (PartialDate(2024, 5), None, ("2024", "May 2024", "")),
        (PartialDate(2024, 5), PartialDate(2023, 12), ("2024", "May 2024", "Dec 2023")),
        (PartialDate(2024, 5), PartialDate(2024, 7, 1), ("", "", "1 Jul 2024")),
        (None, PartialDate(2024), ("", "", "2024")),
        (None, None, ("", "", "")),
    ],
)
def test_the_day_of_a_meeting_tells_the_year_of_its_works(
    issued: PartialDate | None, held: PartialDate | None, printed: tuple[str, ...]
) -> None:
    work = replace(BARE, issued=issued, event_date=held)
    said = (parts.year, parts.date, parts.event_day)
    assert tuple(text(part(work, WORDING)) for part in said) == printed


def test_the_day_on_which_a_page_was_read_is_said() -> None:
    work = replace(BARE, accessed=PartialDate(2024, 5, 9))
    assert text(parts.accessed(work, WORDING)) == "accessed 9 May 2024"
    assert parts.accessed(BARE, WORDING) == ()


def strong(runs: Runs) -> list[str]:
    return [run.text for run in runs if isinstance(run, TextRun) and run.strong]


@pytest.mark.parametrize(
    ("credit", "editors", "translators"),
    [
        (Credit.AUTHOR, [], []),
        (Credit.EDITOR, ["Bin Li"], []),
        (Credit.TRANSLATOR, [], ["Bin Li"]),
    ],
)
def test_the_owner_is_strong_where_the_owner_is_credited(
    credit: Credit, editors: list[str], translators: list[str]
) -> None:
    names = (read_name("Ada Okafor"), read_name("Bin Li"))
    work = replace(BARE, editor=names, translator=names)
    wording = Wording(locale(), AuthorPolicy(), owner=1, credit=credit)
    assert strong(parts.editors(work, wording)) == editors
    assert strong(parts.translator(work, wording)) == translators


def test_within_a_statement_translators_have_a_small_letter() -> None:
    work = replace(BARE, translator=(read_name("Ada Okafor"),))
    assert text(parts.translator(work, WORDING)) == "translated by Ada Okafor"


def test_a_chapter_stands_in_its_book_after_the_editors() -> None:
    editors = (read_name("Ada Okafor"),)
    book = replace(BARE, container_title=literal("Book"))
    assert text(parts.book(book, WORDING)) == "in Book"
    edited = replace(book, editor=editors)
    assert text(parts.book(edited, WORDING)) == "in Ada Okafor (ed.), Book"
    without = replace(BARE, editor=editors)
    assert text(parts.book(without, WORDING)) == "Ada Okafor (ed.)"
    assert parts.book(BARE, WORDING) == ()
