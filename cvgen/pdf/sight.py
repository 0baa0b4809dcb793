"""Write what is seen of a page as a file of its own: nothing but content and fonts.

Part of ``pdf``, beside ``write``, for whoever paints the page at once and throws the
file away. No tags, links or metadata are in it, which paint nothing; and no other
page, so that one of many costs what it costs alone.
"""

from __future__ import annotations

from reportlab.pdfbase.pdfdoc import PDFDocument

from cvgen.layout.frame import Page
from cvgen.pdf.file import write_file
from cvgen.pdf.fonts import FontTable
from cvgen.pdf.objects import (
    Plain,
    Stream,
    add_text,
    dictionary,
    name,
    number,
    write_packed,
)
from cvgen.pdf.printed import Printed
from cvgen.pdf.resources import add_resources
from cvgen.pdf.whole_words import whole_words

__all__ = ["write_sight"]

NO_IDENTIFIER = bytes(16)


def write_sight(page: Page, known: Printed) -> bytes:
    """The bytes of a file that looks as the page does; ``known`` is from before.

    Raises:
        InvalidInput: A font is damaged.
    """
    known.begin()
    pdf = PDFDocument(invariant=1, dummyoutline=1)
    fonts = FontTable(known.words)
    (printed,) = known.print(whole_words((page,), known.joined), fonts)
    tree, resources = dictionary({"Type": name("Pages"), "Count": 1}), dictionary({})
    parent, shared = add_text(pdf, tree), add_text(pdf, resources)
    content = add_text(pdf, Stream(write_packed(printed.packed)))
    box = f"0 0 {number(page.width)} {number(page.height)}"
    leaf = Plain(
        f"<</Type /Page /Parent {parent} /Resources {shared} "
        f"/Contents {content} /MediaBox [{box}]>>"
    )
    tree["Kids"] = f"[{add_text(pdf, leaf)}]"
    add_resources(pdf, resources, (page,), fonts, known)
    catalog = dictionary({"Type": name("Catalog"), "Pages": parent})
    return write_file(pdf, catalog, dictionary({}), NO_IDENTIFIER)
