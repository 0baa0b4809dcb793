"""Small objects are packed, and a compressed table says where all of them are."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, StreamObject
from reportlab.pdfbase.pdfdoc import PDFDocument

from cvgen.pdf.file import write_file
from cvgen.pdf.object_run import ObjectRun
from cvgen.pdf.object_stream import PACKED, pack_objects
from cvgen.pdf.objects import Stream, add, dictionary, name, pack_stream
from tests.support.samples import build_texts, built_sample, work

KILOBYTE = 1000


def written(count: int, streams: int = 0) -> bytes:
    """A file of so many small objects and streams."""
    pdf = PDFDocument(invariant=1, dummyoutline=1)
    run = ObjectRun(pdf.objectcounter + 1)
    kids = [run.add(f"<</Number {i}>>") for i in range(count)]
    pdf.objectcounter += len(run)
    contents = [pack_stream(f"content {i}".encode()) for i in range(streams + 1)]
    bodies = [add(pdf, Stream(one)) for one in contents[:streams]]
    pages = add(pdf, dictionary({"Type": name("Pages"), "Kids": "[]", "Count": 0}))
    shown = " ".join((*kids, *(one.format(pdf).decode() for one in bodies)))
    catalog = dictionary({"Type": name("Catalog"), "Pages": pages, "Own": f"[{shown}]"})
    pdf.objectcounter += 1
    plain = [(pdf.objectcounter, contents[streams])]
    catalog["Last"] = f"{pdf.objectcounter} 0 R"
    packed = pack_objects(run.objects())
    return write_file(pdf, catalog, dictionary({}), b"\x12\xab", plain, packed)


@pytest.mark.parametrize("count", [0, 1, PACKED - 2, PACKED, PACKED + 1, 3 * PACKED])
def test_every_object_is_found_again(count: int) -> None:
    reader = PdfReader(io.BytesIO(written(count, streams=3)), strict=True)
    own = reader.root_object["/Own"]
    assert isinstance(own, ArrayObject)
    assert [one.get_object()["/Number"] for one in own[:count]] == list(range(count))
    assert [one.get_object().get_data() for one in own[count:]] == [
        b"content 0",
        b"content 1",
        b"content 2",
    ]
    last = reader.root_object["/Last"]
    assert isinstance(last, StreamObject)
    assert last.get_data() == b"content 3"


def test_the_identifier_stands_there_twice() -> None:
    assert written(1).count(b"/ID [<12ab><12ab>]") == 1


def test_the_file_begins_as_one_that_is_not_text() -> None:
    head = written(1).split(b"\n")[:2]
    assert head[0] == b"%PDF-1.7"
    assert head[1].startswith(b"%")
    assert min(head[1][1:]) > 127


def test_a_file_is_small() -> None:
    works = "".join(work(number, f"Title {number}") for number in range(1000))
    assert len(built_sample().pdf) < 60 * KILOBYTE
    assert len(build_texts("name: Ada Okafor", works).pdf) < 600 * KILOBYTE
