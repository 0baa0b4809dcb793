"""The trunk holds what begins on each page, in the order of reading."""

from __future__ import annotations

from cvgen.document.block import Role
from cvgen.document.structure import Element
from cvgen.pdf.trunk import Trunk


def leaf(node: str) -> Element:
    return Element(role=Role.P, node=node)


def item(node: str) -> Element:
    return Element(role=Role.LIST_ITEM, kids=(leaf(f"{node} label"), leaf(node)))


ITEMS = Element(role=Role.LIST, kids=(item("a"), item("b")))
HIDDEN = Element(role=Role.SECT, kids=(leaf("nowhere"),))
ROOT = Element(
    role=Role.DOCUMENT,
    kids=(Element(role=Role.SECT, kids=(leaf("head"), ITEMS)), HIDDEN),
)
LISTED = (
    "<</Type /StructElem /S /L /P 13 0 R /A <</O /List /ListNumbering /None>> "
    "/K [21 0 R 30 0 R]>>"
)
HOME = {"head": 0, "a": 0, "b": 1, "b label": 1}


def test_branches_begin_on_the_page_that_shows_them_first() -> None:
    trunk = Trunk(10, ROOT, HOME, pages=2)
    first, second = trunk.growth(0), trunk.growth(1)
    assert first.elements == (leaf("head"), item("a"))
    assert second.elements == (item("b"),)
    assert first.parents == ("13 0 R", "14 0 R")
    assert second.parents == ("14 0 R",)


def test_what_no_page_shows_is_left_out() -> None:
    trunk = Trunk(10, ROOT, {}, pages=1)
    assert trunk.growth(0).elements == ()
    assert len(trunk.run) == 3


def test_kids_are_held_in_the_order_of_reading() -> None:
    trunk = Trunk(10, ROOT, HOME, pages=2)
    trunk.finish([("20 0 R", "21 0 R"), ("30 0 R",)], ["5 0 R", "6 0 R"], 7)
    assert trunk.reference == "10 0 R"
    assert trunk.run.contents == [
        "<</Type /StructTreeRoot /K 12 0 R /ParentTree 11 0 R /ParentTreeNextKey 7>>",
        "<</Kids [5 0 R 6 0 R]>>",
        "<</Type /StructElem /S /Document /P 10 0 R /K [13 0 R]>>",
        "<</Type /StructElem /S /Sect /P 12 0 R /K [20 0 R 14 0 R]>>",
        LISTED,
    ]
