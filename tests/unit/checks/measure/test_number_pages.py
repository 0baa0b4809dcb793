"""Pages have the numbers that are printed on them."""

from __future__ import annotations

from tests.support.finished import Prose, drawn, measured, prose

TEXT = tuple(f"Line {word} of a text" for word in ("one", "two", "three", "four"))


def numbers(*pages: tuple[Prose, ...]) -> list[int | None]:
    file = measured(drawn(*(prose(*texts) for texts in pages)))
    return [page.printed_number for page in file.pages]


def body(first: str) -> Prose:
    return Prose(lines=(first, *TEXT), top=100)


def head(text: str, size: float = 9, top: float = 40) -> Prose:
    return Prose(lines=(text,), top=top, size=size)


def foot(text: str) -> Prose:
    return Prose(lines=(text,), top=800, size=9, left=300)


def test_pages_of_a_larger_whole_go_on_from_another_number() -> None:
    pages = [(body(f"Text {w}"), foot(f"{n}")) for w, n in (("a", 17), ("b", 18))]
    assert numbers(*pages) == [17, 18]


def test_a_browser_s_numbers_stand_with_that_of_all_pages() -> None:
    words = "abc"
    pages = [
        (head("2/3/26, 10:30 CV"), body(f"Text {w}"), foot(f"{n}/3"))
        for n, w in enumerate(words, start=1)
    ]
    assert numbers(*pages) == [1, 2, 3]
    whole = [(body(f"Text {w}"), foot(f"{n}/40")) for n, w in ((17, "a"), (18, "b"))]
    assert numbers(*whole) == [17, 18]


def test_a_fraction_that_counts_fewer_pages_is_no_page_number() -> None:
    pages = [(body(f"Text {w}"), foot(f"{n}/2")) for n, w in enumerate("abc", start=1)]
    assert numbers(*pages) == [None, None, None]


def test_a_date_is_no_page_number() -> None:
    pages = [(head("1/2/26"), body(f"Text {w}")) for w in "abc"]
    assert numbers(*pages) == [None, None, None]


def test_a_number_that_does_not_go_on_is_no_page_number() -> None:
    pages = [(head("Grant 2024"), body(word)) for word in ("One", "Two")]
    assert numbers(*pages) == [None, None]
    assert numbers((body("No number"),)) == [None]
