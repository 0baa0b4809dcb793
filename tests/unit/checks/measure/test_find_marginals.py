"""Running heads and feet are known by evidence, and nothing else is taken for one."""

from __future__ import annotations

from cvgen.checks.measured.page import Evidence, Place
from tests.support.finished import Prose, drawn, measured, prose

TEXT = tuple(f"Line {word} of a text" for word in ("one", "two", "three", "four"))


def found(*pages: tuple[Prose, ...]) -> list[tuple[int, str, Place, Evidence]]:
    file = measured(drawn(*(prose(*texts) for texts in pages)))
    return [
        (page.number, line.text, line.marginal.place, line.marginal.evidence)
        for page, line in file.lines()
        if line.marginal
    ]


def numbers(*pages: tuple[Prose, ...]) -> list[int | None]:
    file = measured(drawn(*(prose(*texts) for texts in pages)))
    return [page.printed_number for page in file.pages]


def body(first: str) -> Prose:
    return Prose(lines=(first, *TEXT), top=100)


def head(text: str, size: float = 9, top: float = 40) -> Prose:
    return Prose(lines=(text,), top=top, size=size)


def foot(text: str) -> Prose:
    return Prose(lines=(text,), top=800, size=9, left=300)


def test_what_recurs_at_its_place_is_a_running_head_its_numbers_aside() -> None:
    pages = [(head(f"Ada Okafor {n}"), body(f"Page {n} begins")) for n in (1, 2, 3)]
    assert found(*pages) == [
        (n, f"Ada Okafor {n}", Place.HEAD, Evidence.REPEATED) for n in (1, 2, 3)
    ]


def test_a_first_page_without_it_does_not_hinder() -> None:
    pages = [(body("First"),), *((head("Okafor"), body(w)) for w in ("Next", "Last"))]
    assert [page for page, *_ in found(*pages)] == [2, 3]


def test_a_page_s_own_number_is_enough() -> None:
    for text in ("1", "– 1 –", "Page 1", "Page 1 of 2", "1/2", "Seite 1 von 2"):
        assert found((body("A text"), foot(text))) == [
            (1, text, Place.FOOT, Evidence.PAGE_NUMBER)
        ]


def test_other_words_at_the_end_of_a_page_are_text() -> None:
    for text in ("2", "Page 2", "1 January", "References on request"):
        assert found((body("A text"), foot(text))) == []


def test_a_text_that_recurs_is_no_running_head_if_more_follows_closely() -> None:
    assert found((body("The same"),), (body("The same"),)) == []


def test_a_heading_that_recurs_is_no_running_head() -> None:
    pages = [(head("Publications", size=14), body(word)) for word in ("One", "Two")]
    assert found(*pages) == []


def test_a_foot_is_one_though_there_is_nothing_above_it() -> None:
    assert found((foot("1"),), (body("Text"), foot("2")), (foot("3"),)) == [
        (n, f"{n}", Place.FOOT, Evidence.REPEATED) for n in (1, 2, 3)
    ]


def test_what_recurs_in_the_middle_of_a_page_is_text() -> None:
    assert found(*[(Prose(lines=("The same",), top=400),)] * 2) == []
