"""Objects of a wrong type are none."""

from __future__ import annotations

from collections.abc import Callable

from pikepdf import Array, Dictionary, Name, Pdf

from cvgen.checks.measure.found import FoundFile
from cvgen.checks.reader.read import read
from tests.support.finished import FINISHED, changed

TYPST = (FINISHED / "typst.pdf").read_bytes()


def found(change: Callable[[Pdf], object]) -> FoundFile:
    return read("cv.pdf", changed(change))


def test_values_of_wrong_types_are_no_values() -> None:
    def spoil(pdf: Pdf) -> None:
        root = pdf.Root
        for key in ("/Lang", "/Metadata", "/Outlines", "/Names", "/AcroForm", "/AF"):
            root[key] = 5
        for key in ("/StructTreeRoot", "/MarkInfo", "/OCProperties", "/OpenAction"):
            root[key] = Array([1, Name.X, None])
        pdf.pages[0].obj.Annots = Array(
            [
                3,
                Dictionary(Subtype=Name.Link, Rect=Array([1, 2]), Dest="there"),
                Dictionary(
                    Subtype=Name.Link,
                    Rect=Array(["x", 1, 2, 3]),
                    QuadPoints=Array([1, 2, 3]),
                    A=Dictionary(S=Name.URI, URI=7),
                ),
            ]
        )
        pdf.docinfo["/Title"] = Array([])

    file = found(spoil)
    assert file.facts.language == ""
    assert file.facts.info.title == ""
    assert [link.uri for link in file.links] == [None, ""]
    assert len(file.pages[0].glyphs) == len("Hello world")
