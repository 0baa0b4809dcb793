"""Metadata are read as far as they can be."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pikepdf import Pdf

from cvgen.checks.measure.found import FoundFile
from cvgen.checks.reader.read import read
from tests.support.finished import FINISHED, changed

TYPST = (FINISHED / "typst.pdf").read_bytes()


def found(change: Callable[[Pdf], object]) -> FoundFile:
    return read("cv.pdf", changed(change))


@pytest.mark.parametrize(
    ("xmp", "title"),
    [
        (b"<no xml", None),
        (
            b"<x xmlns:d='http://purl.org/dc/elements/1.1/'><d:title>T</d:title></x>",
            "T",
        ),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', ""),
    ],
)
def test_metadata_are_read_if_they_can_be(xmp: bytes, title: str | None) -> None:
    def describe(pdf: Pdf) -> None:
        pdf.Root.Metadata = pdf.make_stream(xmp)

    described = found(describe).facts.xmp
    assert (None if described is None else described.title) == title
