"""What is on the pages is found by the nodes that it is of."""

from __future__ import annotations

from cvgen.document.block import WebTarget
from cvgen.pdf.content import Content, Mark, Place, TaggedPage, numbers_of_nodes

LINK = WebTarget("https://example.org")


def page(reference: str, *marks: Mark) -> TaggedPage:
    nodes = numbers_of_nodes(marks)
    return TaggedPage(reference=reference, marks=marks, nodes=nodes, links=("9 0 R",))


FIRST, OTHER = Mark(node="first"), Mark(node="other")
LED = Mark(node="first", link=LINK, annotation=0)
CONTENT = Content([page("3 0 R", FIRST, OTHER, FIRST), page("4 0 R", LED)])


def test_marks_are_counted_by_node() -> None:
    assert numbers_of_nodes((FIRST, OTHER, FIRST)) == {"first": (0, 2), "other": (1,)}


def test_a_node_is_at_home_on_the_first_page_that_shows_it() -> None:
    assert CONTENT.home == {"first": 0, "other": 0}
    assert CONTENT.spread == {"first": [0, 1]}


def test_the_places_of_a_node_are_told_page_by_page() -> None:
    assert CONTENT.places("first") == (
        Place(0, "3 0 R", 0, FIRST, ""),
        Place(0, "3 0 R", 2, FIRST, ""),
        Place(1, "4 0 R", 0, LED, "9 0 R"),
    )
    assert CONTENT.places("other") == (Place(0, "3 0 R", 1, OTHER, ""),)


def test_a_node_that_no_page_shows_has_no_place() -> None:
    assert CONTENT.places("nowhere") == ()
