"""What is found in a file, whatever it holds, and what cannot be read is said."""

from __future__ import annotations

from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf
from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.measure.found import FoundFile
from cvgen.checks.measured.file import Encryption
from cvgen.checks.measured.measured import Bookmark
from cvgen.checks.reader.read import read
from cvgen.diagnostics import InvalidInput
from tests.support.finished import FINISHED, HELLO, changed, drawn

TYPST = (FINISHED / "typst.pdf").read_bytes()


def found(change: Callable[[Pdf], object]) -> FoundFile:
    return read("cv.pdf", changed(change))


def problem(content: bytes) -> str:
    with pytest.raises(InvalidInput) as raised:
        read("cv.pdf", content)
    (one,) = raised.value.diagnostics
    assert str(one.location) == "cv.pdf"
    return one.message


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "this is not a PDF file"),
        (b"Dear funder", "this is not a PDF file"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 9, "the file is damaged"),
        (TYPST[:200], "the file is damaged"),
        (TYPST[: len(TYPST) // 2], "the file is damaged"),
        (HELLO.replace(b"Type /Catalog", b"X " + b"[" * 99_999), "the file is damaged"),
    ],
    ids=["empty", "text", "garbage", "head", "half", "nested"],
)
def test_what_is_no_pdf_is_said(content: bytes, message: str) -> None:
    assert problem(content) == message


def test_a_file_that_ends_early_is_read_if_its_pages_are_there() -> None:
    cut = HELLO[: HELLO.index(b"startxref")]
    assert len(read("cv.pdf", cut).pages[0].glyphs) == len("Hello world")


def test_a_file_with_a_password_is_said_to_be_locked() -> None:
    lock = pikepdf.Encryption(owner="owner", user="user")
    content = changed(lambda _: None, encryption=lock)
    assert problem(content) == "the file needs a password to be opened"


def test_a_lock_that_opens_is_a_fact_and_the_text_is_measured() -> None:
    lock = pikepdf.Encryption(
        owner="owner",
        user="",
        R=6,
        allow=pikepdf.Permissions(extract=False, print_highres=False),
    )
    file = read("cv.pdf", changed(lambda _: None, encryption=lock))
    assert file.facts.encryption
    assert file.facts.encryption.revision == 6
    assert {"copying", "printing well"} <= set(file.facts.encryption.forbidden)
    assert file.pages[0].glyphs


def test_a_file_without_a_lock_has_none() -> None:
    assert read("cv.pdf", HELLO).facts.encryption is None
    assert Encryption(4) != Encryption(6)


def test_no_more_pages_are_read_than_an_application_has() -> None:
    def lengthen(pdf: Pdf) -> None:
        for _ in range(500):
            pdf.add_blank_page()

    message = "the file has 501 pages; 500 can be measured"
    assert problem(changed(lengthen)) == message


def test_no_more_characters_are_read_than_fit_into_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("cvgen.checks.reader.read.MAX_CHARACTERS", 10)
    assert problem(HELLO) == "the file has more than 10 characters"


def test_a_page_is_seen_with_its_boxes_its_turn_and_its_unit() -> None:
    def cut(pdf: Pdf) -> None:
        page = pdf.pages[0].obj
        page.MediaBox = Array([50, 100, 650, 900])
        page.CropBox = Array([60, 110, 640, 890])
        page.Rotate = 90
        page.UserUnit = 2

    (page,) = found(cut).pages
    assert (page.width, page.height) == (1560.0, 1160.0)
    assert (page.paper_width, page.paper_height) == (1600.0, 1200.0)
    first = page.glyphs[0]
    assert (first.text, first.size, first.angle) == ("H", 22.0, 90)
    # The origin, (72, 770) in user space, is 12 from the left edge and 660 from the
    # lower one, which is left after the turn; the edges are doubled.
    assert (round(first.along, 3), round(first.across, 3)) == (24, -1320)


def test_boxes_that_make_no_sense_are_not_taken() -> None:
    def break_boxes(pdf: Pdf) -> None:
        page = pdf.pages[0].obj
        page.MediaBox = Array([0, 0, 595, 842])
        page.CropBox = Array([900, 900, 901, 901])
        page.Rotate = Name.East
        page.UserUnit = -1

    (page,) = found(break_boxes).pages
    assert (page.width, page.height, page.rotation) == (595.0, 842.0, 0)


def test_boxes_are_inherited() -> None:
    def inherit(pdf: Pdf) -> None:
        page = pdf.pages[0].obj
        page.Parent.MediaBox = Array([0, 0, 300, 900])
        del page.MediaBox

    assert found(inherit).pages[0].width == 300.0


def test_what_is_off_the_page_or_invisible_is_hidden() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 11)
        canvas.drawString(-300, 400, "beyond")
        text = canvas.beginText(100, 400)
        text.setTextRenderMode(3)
        text.textOut("under a scan")
        canvas.drawText(text)

    (page,) = read("cv.pdf", drawn(draw)).pages
    assert page.glyphs == ()
    assert page.hidden == len("beyond") + len("underascan")


def test_white_is_no_ink_and_clips_cut() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(1, 1, 1)
        canvas.rect(0, 0, 595, 842, stroke=0, fill=1)
        path = canvas.beginPath()
        path.rect(100, 100, 50, 50)
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.setFillColorRGB(0, 0, 0)
        canvas.rect(0, 0, 595, 842, stroke=0, fill=1)

    (ink,) = read("cv.pdf", drawn(draw)).pages[0].ink
    box = ink.box
    assert (box.left, box.top, box.right, box.bottom) == (100, 692, 150, 742)


def test_forms_are_placed_with_all_that_is_in_them() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.beginForm("stamp")
        canvas.setFont("Helvetica", 10)
        canvas.drawString(0, 0, "stamp")
        canvas.rect(0, 0, 20, 5, stroke=0, fill=1)
        canvas.endForm()
        canvas.translate(100, 500)
        canvas.scale(2, 2)
        canvas.doForm("stamp")

    (page,) = read("cv.pdf", drawn(draw)).pages
    assert {glyph.size for glyph in page.glyphs} == {20.0}
    (ink,) = page.ink
    assert (ink.box.left, ink.box.right) == (100, 140)


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


def test_actions_and_scripts_have_their_places() -> None:
    def act(pdf: Pdf) -> None:
        script = Dictionary(S=Name.JavaScript, JS="app.alert(1)")
        launch = pdf.make_indirect(Dictionary(S=Name.Launch))
        launch.Next = Array([launch, script])
        pdf.Root.OpenAction = launch
        pdf.Root.AA = Dictionary(WC=script)
        pdf.pages[0].obj.AA = Dictionary(O=Dictionary(S=Name.SubmitForm))
        pdf.pages[0].obj.Annots = Array(
            [
                Dictionary(
                    Subtype=Name.Link,
                    Rect=Array([0, 0, 9, 9]),
                    A=Dictionary(S=Name.URI, URI="https://example.org"),
                ),
                Dictionary(Subtype=Name.Screen, A=Dictionary(S=Name.Rendition)),
            ]
        )

    facts = found(act).facts
    assert facts.actions == (
        "on opening: Launch",
        "on opening: JavaScript",
        "in the document: JavaScript",
        "page 1: SubmitForm",
        "page 1: Rendition",
    )
    assert facts.scripts == ("on opening", "in the document")


def test_attachments_forms_layers_and_portfolios_are_found() -> None:
    def add(pdf: Pdf) -> None:
        pdf.attachments["data.csv"] = b"1,2"
        pdf.Root.Collection = Dictionary(View=Name.D)
        field = Dictionary(T="name", FT=Name.Tx)
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]), XFA="<xdp/>")
        layer = Dictionary(Type=Name.OCG, Name="Draft")
        pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]))

    facts = found(add).facts
    assert facts.attachments == ("data.csv",)
    assert facts.portfolio
    assert (facts.form_fields, facts.xfa) == (1, True)
    assert facts.layers == ("Draft",)


def test_a_plain_file_has_nothing_of_the_kind() -> None:
    facts = read("cv.pdf", HELLO).facts
    assert (facts.actions, facts.scripts, facts.attachments, facts.layers) == ((),) * 4
    assert (facts.portfolio, facts.xfa, facts.form_fields) == (False, False, 0)
    assert (facts.tagged, facts.language, facts.standards) == (False, "", ())
    assert facts.size == len(HELLO)


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


TO_UNICODE = (
    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
    b"1 begincodespacerange <00> <FF> endcodespacerange\n"
    b"1 beginbfchar <48> <D800DC00> endbfchar endcmap end end"
)


def test_a_character_beyond_the_first_plane_is_one() -> None:
    def rename(pdf: Pdf) -> None:
        fonts = pdf.pages[0].obj.Resources.Font
        for key in list(fonts.keys()):
            fonts[key].ToUnicode = pdf.make_stream(TO_UNICODE)

    text = [glyph.text for glyph in found(rename).pages[0].glyphs]
    assert text[:2] == ["\U00010000", "e"]
