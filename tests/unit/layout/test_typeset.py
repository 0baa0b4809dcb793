"""Pages hold their lines in reading order, and links and anchors at their words."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.diagnostics import DataPath
from cvgen.document.block import (
    Block,
    NodeTarget,
    Paragraph,
    StyledRun,
    WebTarget,
)
from cvgen.document.style import RIGID, Align, FontStyle, PageStyle, TextStyle
from cvgen.layout.frame import LinkArea, Page, PlacedPicture
from cvgen.layout.settled import Settled
from cvgen.layout.typeset import typeset
from tests.support.images import picture
from tests.support.right_to_left import as_hebrew
from tests.support.samples import fonts
from tests.unit.layout.documents import (
    BODY,
    ENGLISH,
    PAGE,
    SERIF,
    document,
    entry,
    face,
    letterhead,
    paragraph,
    run,
    section,
)

HOME = WebTarget("https://example.org")
WORK = NodeTarget("e1")


def pages_of(*blocks: Block) -> tuple[Page, ...]:
    pages, diagnostics = typeset(document(*blocks), fonts())
    assert diagnostics == ()
    return pages


def texts(page: Page) -> list[str]:
    return [line.line.text.rstrip() for line in page.lines]


def folios(*blocks: Block, page: PageStyle = PAGE) -> list[str]:
    """The page numbers, as they are printed."""
    pages, _ = typeset(document(*blocks, page=page), fonts())
    return [one.marginals[-1].line.text for one in pages]


def numbered(count: int) -> list[Paragraph]:
    """Paragraphs of a line each, named by their number."""
    return [paragraph(f"line {i}", node=f"p{i}") for i in range(count)]


def links(*runs: str | StyledRun, align: Align = Align.LEFT) -> tuple[LinkArea, ...]:
    return pages_of(section(paragraph(*runs, align=align)))[0].links


def width(text: str) -> float:
    return face(SERIF).shape(text, ENGLISH).em_width * BODY.size


def test_an_empty_document_is_an_empty_page() -> None:
    (page,) = pages_of()
    assert (page.width, page.height) == (PAGE.width, PAGE.height)
    assert (page.lines, page.links, page.anchors) == ((), (), ())


def test_lines_stand_below_the_top_margin() -> None:
    (page,) = pages_of(section(paragraph("text")))
    head, text = page.lines
    assert PAGE.top < head.baseline < PAGE.top + 12.0
    assert text.baseline - head.baseline == pytest.approx(12.0 + 1.5 + 0.5 + 3.0)


def test_rules_stand_where_their_strips_are() -> None:
    (page,) = pages_of(section(), replace(section(), node="t"))
    ys = [rule.y for rule in page.rules]
    assert ys == [PAGE.top + 12.0 + 1.5, PAGE.top + 17.0 + 12.0 + 1.5]


def test_a_letterhead_is_read_column_by_column() -> None:
    main = (paragraph("Ada", node="name"), paragraph("Chemist", node="headline"))
    side = (paragraph("Room 1", node="c0"), paragraph("Room 2", node="c1"))
    (page,) = pages_of(letterhead(main, side))
    assert texts(page) == ["Ada", "Chemist", "Room 1", "Room 2"]


def test_a_picture_stands_at_the_top_of_the_first_page() -> None:
    portrait = picture(width=40.0)
    name = paragraph("Ada", node="name")
    first, second = pages_of(
        letterhead((name,), picture=portrait), section(*numbered(12))
    )
    x = PAGE.width - PAGE.right - 40.0
    assert first.pictures == (PlacedPicture(x, PAGE.top, portrait),)
    assert second.pictures == ()


def test_what_follows_a_letterhead_stands_below_its_picture() -> None:
    name = paragraph("Ada", node="name")
    (page,) = pages_of(letterhead((name,), picture=picture(height=90.0)), section())
    head = page.lines[-1]
    assert head.baseline > PAGE.top + 90.0


def test_an_entry_s_label_is_read_before_its_text() -> None:
    label = paragraph("2020 and 2021", node="label")
    body = (paragraph("Title", node="t"), paragraph("Place", node="u"))
    (page,) = pages_of(section(entry(label, *body)))
    assert texts(page) == ["Head", "2020 and", "2021", "Title", "Place"]


def test_the_lines_of_a_paragraph_stay_in_order() -> None:
    words = " ".join(map(str, range(100)))
    (page,) = pages_of(section(paragraph(words)))
    assert " ".join(texts(page)[1:]) == words


def test_pages_are_numbered_and_know_how_many_there_are() -> None:
    pages = pages_of(section(*numbered(30)))
    assert [page.number for page in pages] == [1, 2, 3]
    marginals = [page.marginals[-1].line.text for page in pages]
    assert marginals == ["1", "page 2 of 3", "page 3 of 3"]
    assert [len(page.marginal_rules) for page in pages] == [0, 1, 1]


def test_the_number_of_pages_is_that_of_the_total_fit() -> None:
    # First fit takes three: the last row is alone on a page that shrunk gaps save.
    rows = [
        entry(None, paragraph(f"row {i}", node=f"p{i}"), node=f"e{i}", space_before=2.0)
        for i in range(22)
    ]
    assert folios(section(*rows)) == ["1", "page 2 of 2"]
    rigid = replace(PAGE, gap_elasticity=RIGID)
    assert folios(section(*rows), page=rigid) == ["1", "page 2 of 3", "page 3 of 3"]


def test_pages_go_on_where_the_last_one_ended() -> None:
    first, second, third = pages_of(section(*numbered(30)))
    read = [*texts(first), *texts(second), *texts(third)]
    assert read == ["Head", *(f"line {i}" for i in range(30))]
    assert second.lines[0].baseline == first.lines[0].baseline


def test_anchors_are_on_the_page_where_their_nodes_begin() -> None:
    tail = entry(None, paragraph("tail", node="t"), node="e1")
    more = [paragraph(f"more {i}", node=f"q{i}") for i in range(3)]
    first, second = pages_of(section(*numbered(11), tail, *more))
    assert [(one.node, one.y) for one in first.anchors] == [("s/head", PAGE.top)]
    assert [(one.node, one.y) for one in second.anchors] == [("e1", PAGE.top)]


def test_a_link_covers_its_words() -> None:
    (link,) = links("See ", run("my page", link=HOME), ".")
    left = PAGE.left + width("See") + width(" ")
    right = left + width("my") + width(" ") + width("page")
    assert (link.left, link.right) == pytest.approx((left, right))
    assert (link.target, link.text, link.node) == (HOME, "my page", "p")


def test_a_link_is_as_high_as_its_face() -> None:
    (page,) = pages_of(section(paragraph(run("home", link=WORK))))
    (link,) = page.links
    baseline = page.lines[1].baseline
    serif = face(SERIF)
    assert link.top == pytest.approx(baseline - serif.ascender * 10)
    assert link.bottom == pytest.approx(baseline - serif.descender * 10)
    assert link.target == WORK


def test_a_raised_link_is_raised() -> None:
    raised = TextStyle(font=SERIF, size=10.0, rise=3.0)
    level, above = links(run("a", link=HOME), " ", run("b", raised, HOME))
    assert (above.top, above.bottom) == (level.top - 3.0, level.bottom - 3.0)


def test_a_link_in_several_styles_has_one_area() -> None:
    raised = TextStyle(font=SERIF, size=10.0, rise=3.0)
    (level,) = links(run("a", link=HOME))
    (whole,) = links(
        run("a", link=HOME), run(" ", raised, HOME), run("b", raised, HOME)
    )
    assert whole.text == "a b"
    assert (whole.top, whole.bottom) == (level.top - 3.0, level.bottom)
    assert whole.right - whole.left == pytest.approx(width("a") + width(" b"))


def test_a_link_that_runs_right_to_left_has_one_area() -> None:
    hebrew = as_hebrew("AB CD EF")
    (link,) = links("See ", run(hebrew, link=HOME), " here")
    assert link.text == hebrew
    assert link.left == pytest.approx(PAGE.left + width("See "))


def test_words_of_others_amid_a_link_are_on_no_area_of_it() -> None:
    parts = (run(f"abc {as_hebrew('DE')}", link=HOME), as_hebrew(" FG"), " hij")
    first, second = links(*parts)
    assert (first.text, second.text) == ("abc", as_hebrew("DE"))
    assert second.left > first.right + width(" ")


def test_a_broken_link_has_an_area_on_each_line() -> None:
    first, second = links("n" * 36 + " ", run("my page", link=HOME), " " + "n" * 30)
    assert (first.text, second.text) == ("my", "page")
    assert first.bottom < second.bottom
    assert second.left == PAGE.left


def test_the_space_at_a_break_is_not_of_the_link() -> None:
    first, _ = links("n" * 36 + " ", run("my page", link=HOME), " " + "n" * 30)
    assert first.right - first.left == pytest.approx(width("my"))


def test_a_link_s_space_alone_is_no_area() -> None:
    (link,) = links("n" * 36, run(" homeland", link=HOME), " " + "n" * 30)
    assert (link.text, link.left) == ("homeland", PAGE.left)


def test_a_link_in_a_justified_line_stretches_with_it() -> None:
    words = run("one two three four five six seven " * 3, link=HOME)
    first, *_ = links(words, align=Align.JUSTIFIED)
    assert first.right == pytest.approx(PAGE.width - PAGE.right)


def test_problems_come_with_the_pages() -> None:
    origin = DataPath("profile", ("summary",))
    flawed = document(section(paragraph("ᚠ", origin=origin)))
    pages, diagnostics = typeset(flawed, fonts())
    assert len(pages) == 1
    assert [(one.code, one.path) for one in diagnostics] == [("missing-glyph", origin)]


def test_a_style_without_a_face_is_an_error() -> None:
    strange = run("a", TextStyle(font=FontStyle("Comic"), size=10.0))
    with pytest.raises(KeyError):
        typeset(document(section(paragraph(strange))), fonts())


def shown(pages: tuple[Page, ...]) -> list[object]:
    """What there is to see of pages, and where."""
    return [
        (page.number, [(one.node, one.x, one.baseline, one.line.text) for one in lines])
        for page in pages
        for lines in (page.lines, page.marginals)
    ]


@pytest.mark.parametrize("place", [0, 12, 29])
@pytest.mark.parametrize("words", ["other words", "many other words " * 9])
def test_an_edited_document_is_set_as_if_it_had_not_been_set_before(
    place: int, words: str
) -> None:
    settled, old = Settled(), numbered(30)
    new = [*old[:place], paragraph(words, node=f"p{place}"), *old[place + 1 :]]
    first, edited = document(section(*old)), document(section(*new))
    before, _ = typeset(first, fonts(), settled=settled)
    for one, fresh in ((edited, typeset(edited, fonts())[0]), (first, before)):
        settled.begin()
        again, _ = typeset(one, fonts(), settled=settled)
        assert shown(again) == shown(fresh)
    assert shown(typeset(edited, fonts())[0]) != shown(before)
