"""Outlines and tagged headings are read in their order, and every walk ends."""

from __future__ import annotations

from collections.abc import Callable

from pikepdf import Array, Dictionary, Name, Pdf

from cvgen.checks.measure.found import FoundFile
from cvgen.checks.measured.measured import Bookmark
from cvgen.checks.reader.read import read
from tests.support.finished import FINISHED, changed

TYPST = (FINISHED / "typst.pdf").read_bytes()


def found(change: Callable[[Pdf], object]) -> FoundFile:
    return read("cv.pdf", changed(change))


def test_the_outline_has_its_levels_and_ends_though_it_goes_round() -> None:
    def outline(pdf: Pdf) -> None:
        child = pdf.make_indirect(Dictionary(Title="Talks"))
        first = pdf.make_indirect(Dictionary(Title="Service", First=child))
        child.Next = first
        pdf.Root.Outlines = pdf.make_indirect(Dictionary(First=first))

    assert found(outline).bookmarks == (Bookmark("Service", 1), Bookmark("Talks", 2))


def test_headings_are_found_through_roles_and_though_tags_go_round() -> None:
    def tag(pdf: Pdf) -> None:
        page = pdf.pages[0].obj
        head = pdf.make_indirect(Dictionary(S=Name.Head, Pg=page))
        head.K = Array([0, head, Dictionary(Type=Name.MCR, MCID=1)])
        titled = Dictionary(S=Name.H2, ActualText="Talks")
        pdf.Root.StructTreeRoot = pdf.make_indirect(
            Dictionary(
                K=Array([head, titled]),
                RoleMap=Dictionary(Head=Name.H1, A=Name.B, B=Name.A),
            )
        )
        pdf.Root.MarkInfo = Dictionary(Marked=True)

    file = found(tag)
    assert file.facts.tagged
    assert [(one.level, one.marks, one.text) for one in file.tags] == [
        (1, ((1, 0), (1, 1)), ""),
        (2, (), "Talks"),
    ]
