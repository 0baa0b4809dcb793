"""What a file does or holds beside its pages is found."""

from __future__ import annotations

from collections.abc import Callable

from pikepdf import Array, Dictionary, Name, Pdf

from cvgen.checks.measure.found import FoundFile
from cvgen.checks.reader.read import read
from tests.support.finished import FINISHED, HELLO, changed

TYPST = (FINISHED / "typst.pdf").read_bytes()


def found(change: Callable[[Pdf], object]) -> FoundFile:
    return read("cv.pdf", changed(change))


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
