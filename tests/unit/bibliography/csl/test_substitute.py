"""Names that stand for others are printed once, and as those would be."""

from __future__ import annotations

import pytest

from cvgen.bibliography.csl.render import render_items
from cvgen.bibliography.csl.variables import Item
from cvgen.model.citation_style import CitationStyle

STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout><group delimiter="; "><names variable="author">
<name name-as-sort-order="all"/><label form="short" prefix=" "/>
<substitute>%s</substitute></names>
<text variable="title"/>%s</group></layout></bibliography></style>"""
EDITOR = '<names variable="editor"/>'
WORK: Item = {
    "id": "w",
    "type": "book",
    "title": "Title",
    "editor": [{"family": "Chen", "given": "Mei"}],
    "translator": [{"family": "Li", "given": "Bin"}],
}
AUTHOR: Item = {"author": [{"family": "Okafor", "given": "Ada"}]}


def render(work: Item, substitute: str, rest: str) -> str | None:
    style = CitationStyle("t", STYLE % (substitute, rest))
    return render_items([work], style, "en")[0]


@pytest.mark.parametrize(
    "substitute",
    [
        EDITOR,
        f'<choose><if type="book">{EDITOR}</if></choose>',
        f'<names variable="interviewer"/>{EDITOR}',
    ],
)
@pytest.mark.parametrize(
    ("rest", "text"),
    [
        ("", "Chen, Mei ed.; Title"),
        (EDITOR, "Chen, Mei ed.; Title"),
        ('<names variable="translator editor"/>', "Chen, Mei ed.; Title; Bin Li"),
        ('<names variable="translator"/>', "Chen, Mei ed.; Title; Bin Li"),
    ],
)
def test_who_stood_for_others_is_not_named_again(
    substitute: str, rest: str, text: str
) -> None:
    assert render(WORK, substitute, rest) == text


def test_who_stood_for_nobody_is_named() -> None:
    assert render(WORK | AUTHOR, EDITOR, EDITOR) == "Okafor, Ada; Title; Mei Chen"


def test_each_work_begins_anew() -> None:
    style = CitationStyle("t", STYLE % (EDITOR, EDITOR))
    works: list[Item] = [WORK, WORK | AUTHOR | {"id": "x"}, WORK | {"id": "y"}]
    assert render_items(works, style, "en") == [
        "Chen, Mei ed.; Title",
        "Okafor, Ada; Title; Mei Chen",
        "Chen, Mei ed.; Title",
    ]


def test_names_with_a_form_of_their_own_keep_it() -> None:
    own = '<names variable="editor"><name form="short"/></names>'
    assert render(WORK, own, "") == "Chen; Title"
