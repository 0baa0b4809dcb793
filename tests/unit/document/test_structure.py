"""The tag tree has heads, paragraphs and lists in the order of reading."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cvgen.document.block import Letterhead, Role
from cvgen.document.reading_order import reading_order
from cvgen.document.structure import Element, structure_of
from tests.support.images import picture
from tests.support.samples import LARGE, composed_document, folder_sources
from tests.support.tag_dump import dump_structure
from tests.unit.bibliography.works import entry
from tests.unit.layout.documents import document, letterhead, paragraph

PROFILE = """name: Mei Chen
contact: {email: m@example.edu}
summary: S
positions: [{title: L, start: 2020}]
talks: [{title: T, kind: keynote}]
"""


def dumped(profile: str, publications: str = "[]", variant: str = "") -> list[str]:
    root = structure_of(composed_document(profile, publications, variant))
    return list(dump_structure(root))


def leaves(element: Element) -> Iterator[str]:
    if element.node:
        yield element.node
    for kid in element.kids:
        yield from leaves(kid)


def test_a_document_is_tagged_in_order() -> None:
    assert dumped(PROFILE) == [
        "Document",
        "  Div",
        "    H1 letterhead/name",
        "    P letterhead/contact/0",
        "      Link mailto:m@example.edu",
        "  Sect",
        "    H2 summary/head",
        "    P summary/0",
        "  Sect",
        "    H2 positions/head",
        "    L",
        "      LI",
        "        Lbl positions/0/label",
        "        LBody",
        "          P positions/0/line/0",
        "  Sect",
        "    H2 talks/head",
        "    H3 talks/keynote/head",
        "    L",
        "      LI",
        "        LBody",
        "          P talks/0/line/0",
    ]


def test_publications_are_a_list_whose_numbers_are_labels() -> None:
    assert dumped("name: Mei Chen", entry("w"))[3:] == [
        "  Sect",
        "    H2 publications/head",
        "    L Decimal",
        "      LI",
        "        Lbl publications/[w]/number",
        "        LBody",
        "          P publications/[w]/badge",
        "          P publications/[w]/title",
        "          P publications/[w]/authors",
    ]


def test_the_head_of_a_group_parts_its_list() -> None:
    works = entry("a") + entry("b", issued="2020")
    variant = "sections: [{section: publications, group: {by: year}}]"
    roles = [line.split()[0] for line in dumped("name: Mei Chen", works, variant)]
    assert [role for role in roles if role in {"H2", "H3", "L", "LI"}] == [
        *("H2", "H3", "L", "LI"),
        *("H3", "L", "LI"),
    ]


def test_a_legend_stands_outside_of_the_list() -> None:
    marked = "[{literal: Okafor, roles: advisee}, Mei Chen]"
    lines = dumped("name: Mei Chen", entry("w", author=marked))
    assert lines[5:8] == ["    Div", "      P publications/legend", "    L Decimal"]


def test_a_work_without_a_number_is_an_item_without_a_label() -> None:
    lines = dumped("name: Mei Chen", entry("w"), "numbering: {scheme: none}")
    assert not [line for line in lines if "Lbl" in line]


def test_a_picture_is_a_figure_that_says_what_it_shows() -> None:
    portrait = picture()
    block = letterhead((paragraph("Mei Chen"),), (), portrait)
    assert isinstance(block, Letterhead)
    (found,) = structure_of(document(block)).kids
    assert found.kids[-1] == Element(
        role=Role.FIGURE, node=portrait.node, alternative=portrait.alternative
    )


def test_every_paragraph_is_a_leaf_once_in_the_order_of_reading() -> None:
    sources = folder_sources(LARGE)
    assert sources.publications
    whole = composed_document(sources.profile.text, sources.publications.text)
    found = list(leaves(structure_of(whole)))
    assert len(found) > 1000
    assert len(set(found)) == len(found)
    assert list(reading_order(whole)) == found


@pytest.mark.parametrize(
    ("profile", "work", "variant", "marked"),
    [
        pytest.param("", {"language": "de"}, "", ["title"], id="a foreign title"),
        pytest.param("", {"language": "en-US"}, "", [], id="the same language"),
        pytest.param("", {}, "", [], id="an unknown language"),
        pytest.param(
            "language: de", {"language": "de"}, "", [], id="a CV in the same language"
        ),
        pytest.param("", {}, "language: de", ["head"], id="heads in another language"),
    ],
)
def test_what_is_in_another_language_says_so(
    profile: str, work: dict[str, str], variant: str, marked: list[str]
) -> None:
    lines = dumped(f"name: Mei Chen\n{profile}", entry("w", **work), variant)
    found = [
        line.split()[1].rsplit("/", 1)[1] for line in lines if line.endswith("(de)")
    ]
    assert found == marked
