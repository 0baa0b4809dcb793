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


def test_a_number_that_does_not_go_on_is_no_page_number() -> None:
    pages = [(head("Grant 2024"), body(word)) for word in ("One", "Two")]
    assert numbers(*pages) == [None, None]
    assert numbers((body("No number"),)) == [None]
