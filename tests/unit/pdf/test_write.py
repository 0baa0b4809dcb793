from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from cvgen.document.block import Picture
from cvgen.layout.typeset import typeset
from cvgen.pdf.write import write_pdf
from tests.support.images import photo, picture, plain, telling_jpeg
from tests.support.pdf_reader import lookup, page_texts
from tests.support.samples import build_texts, built_sample, fonts, work
from tests.unit.layout.documents import document, letterhead, paragraph

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def reader() -> PdfReader:
    return PdfReader(io.BytesIO(built_sample().pdf))


def test_it_is_pdf_1_7(reader: PdfReader) -> None:
    assert reader.pdf_header == "%PDF-1.7"


def test_it_has_title_author_and_language(reader: PdfReader) -> None:
    assert reader.metadata is not None
    assert reader.metadata.title == "Zhanxing Zhu — Curriculum Vitae"
    assert reader.metadata.author == "Zhanxing Zhu"
    assert lookup(reader.root_object, "/Lang") == "en-GB"
    shown = lookup(reader.root_object, "/ViewerPreferences", "/DisplayDocTitle")
    assert str(shown) == "True"


def test_the_outline_lists_the_sections(reader: PdfReader) -> None:
    assert [item.title for item in reader.outline if not isinstance(item, list)] == [
        "Research summary",
        "Research interests",
        "Appointments",
        "Education",
        "Supervision",
        "Selected publications",
    ]


def test_every_font_is_embedded_as_type_0_with_a_unicode_map(
    reader: PdfReader,
) -> None:
    fonts = lookup(reader.pages[0], "/Resources", "/Font")
    assert isinstance(fonts, DictionaryObject)
    assert len(fonts) >= 5
    for name in fonts:
        descendant = lookup(fonts, name, "/DescendantFonts", 0)
        assert lookup(fonts, name, "/Subtype") == "/Type0"
        assert lookup(fonts, name, "/Encoding") == "/Identity-H"
        assert lookup(fonts, name, "/ToUnicode") is not None
        assert lookup(descendant, "/Subtype") == "/CIDFontType2"
        assert lookup(descendant, "/FontDescriptor", "/FontFile2") is not None


def test_links_lead_only_where_they_may(reader: PdfReader) -> None:
    web = [one for one in link_annotations(reader) if "/A" in one]
    assert [lookup(one, "/A", "/URI") for one in web] == ["mailto:z.zhu@soton.ac.uk"]


def test_citations_lead_to_the_works(reader: PdfReader) -> None:
    inner = [one for one in link_annotations(reader) if "/Dest" in one]
    assert [str(lookup(one, "/Contents"))[:33] for one in inner] == [
        "[1] A Solvable Attention for Neur",
        "[6] The Anisotropic Noise in Stoc",
    ]


def test_the_same_input_gives_the_same_bytes() -> None:
    first, second = (build_texts("name: A B", work_of_ab()).pdf for _ in range(2))
    assert first == second


def test_another_input_gives_another_identifier() -> None:
    identifiers = {
        str(lookup(PdfReader(io.BytesIO(build_texts(text).pdf)).trailer, "/ID", 0))
        for text in ("name: A B", "name: A C")
    }
    assert len(identifiers) == 2


def test_a_photo_is_on_its_page() -> None:
    page = PdfReader(io.BytesIO(with_photo())).pages[0]
    (image,) = page.images
    assert image.image is not None
    assert image.image.size == (40, 50)


def test_no_photo_is_no_image(reader: PdfReader) -> None:
    assert len(reader.pages[0].images) == 0


def test_the_same_photo_gives_the_same_bytes() -> None:
    assert with_photo() == with_photo()


def test_another_photo_gives_another_identifier() -> None:
    identifiers = {
        str(lookup(PdfReader(io.BytesIO(with_photo(one))).trailer, "/ID", 0))
        for one in (picture(), picture(photo(plain(41, 50))))
    }
    assert len(identifiers) == 2


def test_what_a_photo_tells_of_its_place_stays_out_of_the_file() -> None:
    telling = replace(photo(plain()), content=telling_jpeg(plain()))
    written = with_photo(picture(telling))
    assert b"Exif" not in written
    assert b"telling" not in written


def test_a_file_without_a_photo_needs_no_decoder() -> None:
    script = (
        "import sys, cvgen.files.image;"
        "from tests.support.samples import build_texts; build_texts('name: Mei Chen');"
        "print([m for m in sys.modules if m.startswith(('PIL.Jpeg', 'PIL.Png'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        check=True,
        text=True,
        cwd=ROOT,
    )
    assert done.stdout == "[]\n"


def test_a_page_without_text_is_still_a_page() -> None:
    assert len(page_texts(build_texts("name: X").pdf)) == 1


def with_photo(portrait: Picture | None = None) -> bytes:
    head = letterhead((paragraph("Mei Chen"),), picture=portrait or picture())
    pages, _ = typeset(document(head), fonts())
    return write_pdf(document(head), pages)


def work_of_ab() -> str:
    return work(1, "Title").replace("Ada Okafor", "A B")


def link_annotations(reader: PdfReader) -> list[DictionaryObject]:
    listed = lookup(reader.pages[0], "/Annots")
    assert isinstance(listed, ArrayObject)
    found = [lookup(one) for one in listed]
    return [one for one in found if isinstance(one, DictionaryObject)]
