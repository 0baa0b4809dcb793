"""Links lead somewhere, and what is printed is ink."""

from __future__ import annotations

from collections.abc import Callable

from pikepdf import Array, Dictionary, Name, Pdf

from cvgen.checks.measure.found import FoundFile
from cvgen.checks.reader.read import read
from tests.support.finished import FINISHED, changed

TYPST = (FINISHED / "typst.pdf").read_bytes()


def found(change: Callable[[Pdf], object]) -> FoundFile:
    return read("cv.pdf", changed(change))


def test_links_within_and_without_are_told_apart() -> None:
    def link(pdf: Pdf) -> None:
        box = Array([70, 760, 140, 785])
        uri = Dictionary(S=Name.URI, URI="https://example.org")
        pdf.pages[0].obj.Annots = Array(
            [
                Dictionary(Subtype=Name.Link, Rect=box, A=uri),
                Dictionary(Subtype=Name.Link, Rect=box, Dest="there"),
                Dictionary(Subtype=Name.Link, Rect=box),
                Dictionary(Subtype=Name.Text, Rect=box),
            ]
        )

    links = found(link).links
    assert [one.uri for one in links] == ["https://example.org", None]
    (area,) = links[0].areas
    assert (area.left, area.top, area.right, area.bottom) == (70, 57, 140, 82)


def test_annotations_that_are_printed_are_ink() -> None:
    def stamp(pdf: Pdf) -> None:
        look = Dictionary(N=pdf.make_stream(b""))
        box = Array([5, 5, 50, 50])
        kinds = ((Name.Stamp, 4), (Name.Stamp, 0), (Name.Stamp, 6), (Name.Link, 4))
        pdf.pages[0].obj.Annots = Array(
            [
                Dictionary(Subtype=kind, Rect=box, F=flag, AP=look)
                for kind, flag in kinds
            ]
        )

    (ink,) = found(stamp).pages[0].ink
    assert (ink.box.left, ink.box.bottom) == (5, 837)
