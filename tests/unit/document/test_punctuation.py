"""What a keyboard has becomes what is printed, and nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.document.punctuation import punctuate
from cvgen.model.text import CitationRun, RichText, Shift, TextRun, literal, plain_text
from tests.unit.layout.documents import any_characters, steady

STRAIGHT = str.maketrans(
    dict.fromkeys("“”„", '"') | dict.fromkeys("‘’‚", "'") | {"—": "-", "–": "-"}
)

texts = st.text(st.sampled_from("'\"-. an1") | any_characters)


def printed(text: str, language: str = "en-GB") -> str:
    return plain_text(punctuate(literal(text), language))


@pytest.mark.parametrize(
    ("language", "quoted"),
    [
        ("en-GB", "a “b” and ‘c’"),
        ("en", "a “b” and ‘c’"),
        ("de-AT", "a „b“ and ‚c‘"),
        ("de-CH", "a «b» and ‹c›"),
        ("fr", "a «\u202fb\u202f» and “c”"),
        ("es", "a «b» and “c”"),
        ("pl", "a „b” and «c»"),
        ("sv", "a ”b” and ’c’"),
        ("ja", "a 「b」 and 『c』"),
        ("ar", "a ”b“ and ’c‘"),
        ("zh-Hant", "a 「b」 and 『c』"),
        ("zh-TW", "a 「b」 and 『c』"),
    ],
)
def test_quotes_are_the_language_s(language: str, quoted: str) -> None:
    assert printed("a \"b\" and 'c'", language) == quoted


def test_a_span_of_pages_has_a_dash_and_other_numbers_keep_their_hyphens() -> None:
    typed = "pp. 4-7, p. 12-13, S. 3-5 and pages 1-2; +44 20-7946, 5-3, 2024-05-06"
    dashed = "pp. 4–7, p. 12–13, S. 3–5 and pages 1–2; +44 20-7946, 5-3, 2024-05-06"
    assert printed(typed, "en") == dashed
    assert printed("of S. 978-0-306-40615-7", "en") == "of S. 978-0-306-40615-7"


def test_quotes_stand_around_words_that_run_right_to_left_too() -> None:
    assert printed('أدرس "الحرارة" هنا', "ar") == "أدرس ”الحرارة“ هنا"
    assert printed('من "گرما" را', "fa") == "من «گرما» را"
    assert printed('אני "חום" של צה"ל', "he") == 'אני ”חום” של צה"ל'


def test_quotes_of_an_unknown_language_stay() -> None:
    assert printed("a \"b\" and 'c'", "tlh") == "a \"b\" and 'c'"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("don't", "don’t"),
        ("O'Brien", "O’Brien"),
        ("the students' union", "the students’ union"),
        ("the '90s", "the ’90s"),
        ("rock 'n' roll", "rock ’n’ roll"),
        ("L. van 't Voorbeeld on 'x'", "L. van ’t Voorbeeld on ‘x’"),
        ("('a', 'b')", "(‘a’, ‘b’)"),
        ("'tis", "’tis"),
    ],
)
def test_an_apostrophe_is_no_quotation_mark(typed: str, expected: str) -> None:
    assert printed(typed) == expected


def test_behind_an_ideograph_every_other_mark_opens() -> None:
    assert printed('以及"双碳"目标"低"', "zh") == "以及“双碳”目标“低”"
    assert printed("他说'好'。", "zh") == "他说‘好’。"


def test_within_a_quotation_an_apostrophe_closes_nothing() -> None:
    assert printed("'das geht's schon' da", "de") == "‚das geht’s schon‘ da"
    assert printed("'a' b's 'c' d", "de") == "‚a‘ b’s ‚c‘ d"


def test_only_a_mark_that_touches_hebrew_letters_is_theirs() -> None:
    assert printed("the students' בית") == "the students’ בית"
    assert printed('the "x" בית') == "the “x” בית"
    assert printed("ג'ירף and צה\"ל") == "ג'ירף and צה\"ל"


@pytest.mark.parametrize("typed", ["5'10\"", 'a 3.5" disk', "at 59° 20'"])
def test_feet_inches_and_minutes_stay(typed: str) -> None:
    assert printed(typed) == typed


def test_a_number_in_quotes_is_closed() -> None:
    assert printed('in "1984" we') == "in “1984” we"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("wait...", "wait…"),
        ("a -- b", "a – b"),
        ("a - b", "a – b"),
        ("pages 3--7", "pages 3–7"),
        ("one---two", "one—two"),
        ("in 1999-2003", "in 1999–2003"),
    ],
)
def test_dashes_and_ellipses_are_signs_of_their_own(typed: str, expected: str) -> None:
    assert printed(typed) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "well-known",
        "....",
        "--help",
        "a----b",
        "ISBN 978-1990-2000-1",
        "call 2012-2345",
        'דו"ח של צה"ל',
        "עמ' 4",
        "ג'ירפה",
        "https://example.org/a--b?c='d'...",
        "o'brien@example.org",
        "doi:10.1000/a--b'c",
        "10.1000/182--3",
        "www.example.org/it's",
    ],
)
def test_what_is_no_punctuation_stays(typed: str) -> None:
    assert printed(typed) == typed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("xn--e1afmkfd.example", "xn--e1afmkfd.example"),
        ("example.org/a--b...", "example.org/a--b..."),
        ("my page -- here", "my page – here"),
    ],
)
def test_an_address_that_a_link_shows_stays(text: str, expected: str) -> None:
    link = "https://xn--e1afmkfd.example/" if "xn" in text else f"https://{text}"
    run = TextRun(text, link=link.replace("my page -- here", "example.org"))
    found = punctuate(RichText((TextRun("see -- "), run)), "en-GB")
    assert plain_text(found) == f"see – {expected}"


def test_an_address_in_quotes_is_quoted() -> None:
    assert printed('see "https://a.example/b--c"') == "see “https://a.example/b--c”"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Quoi ? Oui !", "Quoi\u202f? Oui\u202f!"),
        ("ceci : cela ; rien", "ceci\u00a0: cela\u202f; rien"),
        ("ceci; cela", "ceci\u202f; cela"),
        ("https://a.example/b;c d", "https://a.example/b;c d"),
        ("un « mot »", "un «\u202fmot\u202f»"),
    ],
)
def test_french_has_spaces_that_no_line_breaks_at(typed: str, expected: str) -> None:
    assert printed(typed, "fr-FR") == expected
    assert printed(typed, "en") == typed


def test_a_quotation_may_go_through_several_runs() -> None:
    text = RichText(
        (
            TextRun('"'),
            TextRun("E. coli", emphasis=True),
            TextRun('" in '),
            CitationRun("chen2024"),
            TextRun("'s list"),
        )
    )
    signs = [run.text for run in punctuate(text, "en").runs if isinstance(run, TextRun)]
    assert signs == ["“", "E. coli", "” in ", "’s list"]


@pytest.mark.parametrize(
    ("raised", "expected"), [("-3", "−3"), ("3-2", "3-2"), ("-x", "-x")]
)
def test_an_exponent_has_a_minus(raised: str, expected: str) -> None:
    text = RichText((TextRun("10"), TextRun(raised, shift=Shift.SUPERSCRIPT)))
    assert plain_text(punctuate(text, "en")) == f"10{expected}"


@pytest.mark.property
@given(text=texts)
@steady
def test_all_else_is_kept(text: str) -> None:
    done = printed(text).replace("…", "...").translate(STRAIGHT)
    folded = text.replace("…", "...").translate(STRAIGHT)
    assert done.replace("-", "") == folded.replace("-", "")


@pytest.mark.property
@given(text=texts)
@steady
def test_what_is_printed_stays(text: str) -> None:
    once = printed(text)
    assert printed(once) == once
