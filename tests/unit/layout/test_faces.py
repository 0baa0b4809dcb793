"""The faces that pages are set in are told with the number of their glyphs."""

from __future__ import annotations

from cvgen.layout.faces import used_faces
from cvgen.layout.typeset import typeset
from tests.support.samples import fonts
from tests.unit.layout.documents import SERIF, document, face, paragraph, section


def test_each_face_is_told_once_with_the_glyphs_that_are_there() -> None:
    pages, _ = typeset(document(section(paragraph("abba 直 ba 直"))), fonts())
    used = {one.typeface.name: one.glyphs for one in used_faces(pages)}
    runs = [run for line in pages[0].lines for run in line.line.runs]
    letters = {c for run in runs if run.typeface is face(SERIF) for c in run.text}
    assert {"a", "b", " "} <= letters
    assert used["SourceSerif4-Regular"] == len(letters)
    assert used["NotoSerifCJK-Regular"] == 1
    assert list(used) == sorted(used)


def test_marginals_count_too() -> None:
    pages, _ = typeset(document(section(paragraph("a"))), fonts())
    assert pages[0].marginals
    assert {one.typeface for one in used_faces(pages)} > {face(SERIF)}


def test_no_pages_use_no_face() -> None:
    assert used_faces(()) == ()
