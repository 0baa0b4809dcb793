from __future__ import annotations

import pytest

from cvgen.document.block import Link, NodeTarget, WebTarget
from cvgen.layout.frame import Anchor, LinkArea, Page
from cvgen.pdf.navigation import destinations, link_annotation

PAGE = Page(number=1, width=200, height=300, lines=(), anchors=(Anchor("there", 40),))
PLACES = destinations((PAGE,), ("7 0 R",))


def annotation(target: Link) -> str:
    area = LinkArea(10, 20, 30, 32, target, "[3]", "node")
    return link_annotation(area, PAGE, PLACES)


def test_a_link_covers_its_words_and_says_where_it_leads() -> None:
    assert annotation(WebTarget("https://example.org/a(b)")) == (
        "<</Type /Annot /Subtype /Link /Rect [10 268 30 280] /Border [0 0 0] /F 4 "
        r"/A <</S /URI /URI (https://example.org/a\(b\))>> "
        r"/Contents (https://example.org/a\(b\))"
    )


def test_an_address_goes_out_as_seven_bit_text() -> None:
    written = annotation(WebTarget("https://example.org/ä"))
    assert "/URI (https://example.org/%C3%A4)" in written


def test_a_citation_leads_to_the_place_of_its_work() -> None:
    written = annotation(NodeTarget("there"))
    assert "/Dest [7 0 R /XYZ 0 260 0]" in written
    assert "/Contents ([3])" in written


@pytest.mark.parametrize("scheme", ["http", "javascript", "file", "ftp", "data"])
def test_no_other_scheme_gets_into_a_file(scheme: str) -> None:
    with pytest.raises(ValueError, match=f"a link may not lead to {scheme}:x"):
        annotation(WebTarget(f"{scheme}:x"))
