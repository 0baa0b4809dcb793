"""The web page is well-formed, ordered, and needs nothing else."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from cvgen.compose import compose
from cvgen.document.block import Picture
from cvgen.document.picture import ImageFile
from cvgen.exporters.page.html import write_html
from cvgen.load import load
from tests.support.images import plain, png
from tests.support.samples import LARGE, document_of, folder_sources, planned, work

VOID = {"meta", "br", "img", "!doctype"}


class Checked(HTMLParser):
    """The tags in order, and whether each that opens is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.heads: list[int] = []
        self.ids: list[str] = []
        self.aims: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        known = dict(attrs)
        if tag not in VOID:
            self.open.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.heads.append(int(tag[1]))
        self.ids += [name] if (name := known.get("id")) else []
        if (aim := known.get("href") or "").startswith("#"):
            self.aims.append(aim[1:])
        assert not any(name.startswith("on") for name in known)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def checked(page: str) -> Checked:
    reader = Checked()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


def large() -> str:
    document = document_of(load(folder_sources(LARGE)))
    return write_html(document)


def test_a_large_page_is_well_formed_and_in_order() -> None:
    found = checked(large())
    assert found.heads[0] == 1
    assert found.heads.count(1) == 1
    assert all(b - a <= 1 for a, b in zip(found.heads, found.heads[1:], strict=False))
    assert len(set(found.ids)) == len(found.ids) > 10
    assert set(found.aims) <= set(found.ids)
    assert found.aims
    assert {"header", "address", "main", "section", "ol", "li"} <= found.tags
    assert not {"script", "img", "iframe", "link", "object"} & found.tags


def test_it_lets_a_browser_load_nothing() -> None:
    page = write_html(document_of(planned("name: Ada Okafor", "[]")))
    assert "Content-Security-Policy" in page
    assert "default-src 'none'" in page
    assert '<html lang="en-GB" dir="ltr">' in page


def test_a_language_from_the_right_turns_the_page() -> None:
    page = write_html(document_of(planned("name: سارا\nlanguage: fa\n", "[]")))
    assert '<html lang="fa" dir="rtl">' in page


def test_the_owner_is_bold_and_a_number_is_the_variants() -> None:
    page = write_html(
        document_of(planned("name: Ada Okafor", work(1, "A <b>x</b> & y")))
    )
    assert "<strong>Ada Okafor</strong>" in page
    assert "[1]" in page
    assert "A <strong>x</strong> &amp; y" in page


def test_a_mark_stands_at_its_head() -> None:
    page = write_html(document_of(planned("name: Ada Okafor", "[]", "mark: A <draft>")))
    assert '<p class="mark">A &lt;draft&gt;</p>' in page


def with_photo(variant: str) -> str:
    plan = planned("name: Ada Okafor\ncontact: {email: a@example.org}\n", "[]", variant)
    picture = Picture(
        node="letterhead/photo",
        image=ImageFile(content=png(plain()), format="png", width=50, height=70),
        alternative="Ada at her desk",
        width=60,
        height=84,
    )
    _, document, _ = compose(plan, picture=picture)
    return write_html(document)


def test_the_photo_stands_in_the_page_behind_the_contact() -> None:
    page = with_photo("theme: modern")
    found = checked(page)
    assert "img" in found.tags
    assert "img-src data:;" in page
    assert page.index("</address>") < page.index("<img ") < page.index("</header>")
    assert 'alt="Ada at her desk"' in page


def test_a_centred_head_has_it_first_so_that_it_floats_beside() -> None:
    page = with_photo("theme: classic")
    assert page.index('<header class="centred">') < page.index("<img ")
    assert page.index("<img ") < page.index("<h1")


def test_paragraphs_have_the_classes_of_the_sheet() -> None:
    page = large()
    sheet, _, body = page.partition("</style>")
    classes = set(re.findall(r"^\.(s\d+) \{", sheet, re.MULTILINE))
    used = {
        one
        for value in re.findall(r'class="([^"]*)"', body)
        for one in value.split()
        if re.fullmatch(r"s\d+", one)
    }
    assert used == classes
    assert len(classes) > 5
