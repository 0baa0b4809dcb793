"""A word that a line's end parts has all of its text in the line where it begins."""

from __future__ import annotations

import pytest

from cvgen.document.style import FontStyle
from cvgen.layout.frame import GlyphRun, Line, Page, PlacedLine
from cvgen.layout.opportunities import SOFT_HYPHEN
from cvgen.layout.typeface import SPACE, ShapedWord
from cvgen.pdf.share_rest import MOST_UNITS
from cvgen.pdf.whole_words import LONGEST_REST, JoinedLines, whole_words
from tests.support.samples import fonts

FACE = fonts().face(FontStyle("Source Serif 4"))
HYPHEN = FACE.stand_in("-", "", "en")
"""What automatic hyphenation sets: seen, and no part of the text."""
HEBREW = FACE.shape("אב", "he", backwards=True)


def shaped(*words: str | ShapedWord) -> tuple[ShapedWord, ...]:
    return tuple(FACE.shape(w, "en") if isinstance(w, str) else w for w in words)


def line(*words: str | ShapedWord) -> Line:
    run = GlyphRun(
        offset=0,
        width=0,
        typeface=FACE,
        size=10,
        colour="#000000",
        rise=0,
        words=shaped(*words),
    )
    return Line((run,), 0)


def page(*lines: Line, nodes: str = "aaa") -> Page:
    placed = tuple(
        PlacedLine(0, 0, node, one) for node, one in zip(nodes, lines, strict=False)
    )
    return Page(number=1, width=100, height=100, lines=placed)


def texts(*pages: Page) -> list[str]:
    """What the glyphs of each line say to a reader who knows only of codes."""
    return [
        "".join(text for run in one.line.runs for w in run.words for text in w.texts)
        for whole in whole_words(pages)
        for one in whole.lines
    ]


def actual_texts(*pages: Page) -> list[str]:
    """What each line says to a reader who knows of ``ActualText``."""
    return [one.line.text for whole in whole_words(pages) for one in whole.lines]


def test_a_hyphen_stands_for_the_rest_of_its_word() -> None:
    parted = page(line("a", SPACE, "hy", HYPHEN), line("phen", SPACE, "b"))
    assert texts(parted) == ["a hyphen", "     b"]
    assert actual_texts(parted) == ["a hyphen", " b"]


def test_a_word_takes_over_no_ideographs_that_follow_it() -> None:
    parted = page(line("hy", HYPHEN), line("phen", "中文", SPACE))
    assert actual_texts(parted) == ["hyphen", "中文 "]


@pytest.mark.parametrize(
    ("rest", "glyphs"),
    [("b" * 55, 1), ("b" * 60, 2), ("b" * LONGEST_REST, 3)],
)
def test_the_last_glyphs_share_a_long_rest(rest: str, glyphs: int) -> None:
    whole, _ = whole_words((page(line("example/"), line(rest)),))[0].lines
    told = whole.line.runs[-1].words[-1].texts
    assert "".join(told) == f"example/{rest}"
    assert max(len(text.encode("utf-16-be")) // 2 for text in told) <= MOST_UNITS
    assert sum(len(text) > 1 for text in told) == glyphs


def test_a_long_rest_is_shared_with_the_word_before() -> None:
    rest = "b" * (MOST_UNITS + 9)
    whole, _ = whole_words((page(line("x", SPACE, "ya", HYPHEN), line(rest)),))[0].lines
    *others, last = whole.line.runs[-1].words
    assert [word.text for word in others] == ["x", SPACE]
    assert last.text == f"ya{rest}"
    assert [len(text) for text in last.texts] == [1, 35, 35]
    assert last.glyphs[-1] == HYPHEN.glyphs[0]


def test_glyphs_take_no_more_than_they_can_tell() -> None:
    parted = page(line("a", HYPHEN), line("b" * LONGEST_REST))
    assert texts(parted) == [f"a{SOFT_HYPHEN}", "b" * LONGEST_REST]


def test_a_soft_hyphen_is_no_part_of_its_word() -> None:
    soft = FACE.stand_in("-", SOFT_HYPHEN, "en")
    parted = page(line("hy", soft), line("phen", SPACE, "b"))
    assert actual_texts(parted) == ["hyphen", " b"]


@pytest.mark.parametrize("first", ["well-", "10.1000/", "1999–"])
def test_what_breaks_at_its_own_mark_keeps_it(first: str) -> None:
    assert actual_texts(page(line(first), line("rest"))) == [f"{first}rest", ""]


def test_a_word_of_three_lines_is_whole_in_the_first() -> None:
    parted = page(line("a", HYPHEN), line("b", HYPHEN), line("c", SPACE, "d"))
    assert actual_texts(parted) == ["abc", "", " d"]


def test_a_word_goes_on_over_a_pages_end() -> None:
    assert actual_texts(page(line("a", HYPHEN)), page(line("b"))) == ["ab", ""]


def test_a_word_goes_on_in_its_own_paragraph_only() -> None:
    parted = page(line("a", HYPHEN), line("x"), line("b"), nodes="mlm")
    assert actual_texts(parted) == ["ab", "x", ""]


def test_glyphs_and_their_places_stay() -> None:
    before = page(line("hy", HYPHEN), line("phen"))
    (after,) = whole_words((before,))
    for old, new in zip(before.lines, after.lines, strict=True):
        for was, one in zip(old.line.runs, new.line.runs, strict=True):
            assert [w.glyphs for w in one.words] == [w.glyphs for w in was.words]
            assert [w.advances for w in one.words] == [w.advances for w in was.words]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(("a", SPACE), ("b",), id="a space"),
        pytest.param(("深度",), ("学习",), id="ideographs"),
        pytest.param(("a-",), (HEBREW,), id="from right to left"),
        pytest.param(("a-",), ("b" * (LONGEST_REST + 1),), id="a very long rest"),
    ],
)
def test_other_lines_stay_as_they_are(
    first: tuple[str, ...], second: tuple[str | ShapedWord, ...]
) -> None:
    whole = page(line(*first), line(*second))
    assert actual_texts(whole) == [one.line.text for one in whole.lines]
    assert actual_texts(whole)[0] == "".join(first)


def test_a_hyphen_that_nothing_follows_is_a_soft_one() -> None:
    assert texts(page(line("a", HYPHEN))) == [f"a{SOFT_HYPHEN}"]


def test_pages_that_are_known_come_out_as_the_same() -> None:
    known = JoinedLines()
    pages = (
        page(line("a", SPACE, "hy", HYPHEN), line("phen", SPACE, "b")),
        page(line("plain"), nodes="b"),
    )
    before = whole_words(pages, known)
    known.begin()
    after = whole_words(pages, known)
    assert [one is other for one, other in zip(before, after, strict=True)] == [
        True,
        True,
    ]
    assert after[1] is pages[1]


def test_a_page_is_another_if_the_next_goes_on_otherwise() -> None:
    known = JoinedLines()
    first = page(line("a", SPACE, "hy", HYPHEN), nodes="a")
    for rest in ("phen", "phens"):
        known.begin()
        pages = whole_words((first, page(line(rest), nodes="a")), known)
        assert pages[0].lines[0].line.text == f"a hy{rest}"
