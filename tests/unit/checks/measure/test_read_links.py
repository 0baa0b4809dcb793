"""A link has the words under it, and a broken address is one."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.measured.measured import Link
from tests.support.finished import Prose, drawn, measured, prose

ADDRESS = "https://example.org/data"
HEAD, TAIL = "https://", "example.org/data"
LONG = "https://example.org/data and more words"


def linked(*parts: tuple[str, float, str]) -> Callable[[Canvas], None]:
    """Words at a baseline, each with a link that is 100 points wide."""

    def draw(canvas: Canvas) -> None:
        for words, top, address in parts:
            prose(Prose(lines=(words,), top=top, size=8))(canvas)
            canvas.linkURL(address, (72, 842 - top - 2, 172, 842 - top + 8))

    return draw


def links(*parts: tuple[str, float, str]) -> tuple[Link, ...]:
    return measured(drawn(linked(*parts))).links


def test_the_words_under_a_link_are_its_own() -> None:
    (link,) = links(("the paper", 100, ADDRESS))
    assert (link.text, link.shows_address) == ("the paper", False)


def test_an_address_that_is_spelt_out_is_shown() -> None:
    (link,) = links((ADDRESS, 100, ADDRESS))
    assert link.shows_address


def test_words_beyond_the_link_are_not_its_own() -> None:
    (link,) = links((LONG, 100, ADDRESS))
    assert link.text.startswith(ADDRESS)
    assert not link.text.endswith("words")


def test_an_address_broken_over_two_links_is_one() -> None:
    (link,) = links((HEAD, 100, ADDRESS), (TAIL, 112, ADDRESS))
    assert (link.text, link.shows_address) == (ADDRESS, True)


def test_two_links_to_one_place_are_two() -> None:
    found = links((ADDRESS, 100, ADDRESS), (ADDRESS, 112, ADDRESS), (HEAD, 124, ""))
    assert [one.text for one in found] == [ADDRESS, ADDRESS, HEAD]


def test_a_link_on_nothing_has_no_words() -> None:
    (link,) = links(("", 100, ADDRESS))
    assert (link.text, link.shows_address) == ("", False)
