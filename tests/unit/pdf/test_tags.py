"""The structure tree holds all content of the pages, and leads back from it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache

import pytest
from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    PdfObject,
)

from cvgen.document.block import WebTarget
from cvgen.document.structure import Element, structure_of
from cvgen.load import load
from cvgen.pipeline import build
from tests.support.pdf_reader import lookup
from tests.support.samples import (
    LARGE,
    build_texts,
    built_sample,
    composed_document,
    folder_sources,
    inputs,
    work,
)

WORKS = "".join(work(number, f"Title {number}") for number in range(40))
INLINE = {"/Link", "/Span"}
PROFILE = "name: Ada Okafor\nsummary: See [@work3] and [here](https://example.org)."


@cache
def reader() -> PdfReader:
    """A file of several pages with links."""
    return PdfReader(io.BytesIO(build_texts(PROFILE, WORKS).pdf))


def elements(element: object) -> Iterator[DictionaryObject]:
    """A structure element and those below it."""
    if isinstance(element, IndirectObject):
        element = element.get_object()
    if isinstance(element, DictionaryObject) and "/S" in element:
        yield element
        kids = element.get("/K", ArrayObject())
        for kid in kids if isinstance(kids, ArrayObject) else [kids]:
            yield from elements(kid)


def tree() -> list[DictionaryObject]:
    return list(elements(lookup(reader().root_object, "/StructTreeRoot", "/K")))


def test_the_file_says_that_it_is_tagged() -> None:
    assert str(lookup(reader().root_object, "/MarkInfo", "/Marked")) == "True"


def test_the_tree_begins_with_the_document_and_its_name() -> None:
    assert [str(one["/S"]) for one in tree()[:3]] == ["/Document", "/Div", "/H1"]


def test_every_element_knows_its_parent() -> None:
    for element in tree():
        for kid in element.get("/K", ArrayObject()):
            found = kid.get_object()
            if isinstance(found, DictionaryObject) and "/S" in found:
                assert found["/P"] == element


def test_every_marked_sequence_leads_to_the_element_that_holds_it() -> None:
    parents = leading_back()
    pages = reader().pages
    assert len(pages) > 1
    for page in pages:
        key = lookup(page, "/StructParents")
        content = page.get_contents()
        assert content is not None
        marks = content.get_data().count(b"/MCID")
        holders = parents[key]
        assert isinstance(holders, ArrayObject)
        assert len(holders) == marks > 0
        for number, holder in enumerate(holders):
            assert _holds(holder.get_object(), number)


def leading_back() -> dict[object, PdfObject]:
    """What the keys of the parent tree lead to."""
    root = lookup(reader().root_object, "/StructTreeRoot")
    leaves = lookup(root, "/ParentTree", "/Kids")
    assert isinstance(leaves, ArrayObject)
    found: dict[object, PdfObject] = {}
    for leaf in leaves:
        numbers = nums(leaf)
        found.update(zip(numbers[::2], numbers[1::2], strict=True))
    return found


def nums(leaf: object) -> ArrayObject:
    numbers = lookup(leaf, "/Nums")
    assert isinstance(numbers, ArrayObject)
    return numbers


def _kids(element: DictionaryObject) -> ArrayObject:
    kids = element["/K"]
    assert isinstance(kids, ArrayObject)
    return kids


def _holds(element: object, number: int) -> bool:
    assert isinstance(element, DictionaryObject)
    kids = [kid.get_object() for kid in _kids(element)]
    own = [kid for kid in kids if isinstance(kid, int)]
    far = [kid.get("/MCID") for kid in kids if isinstance(kid, DictionaryObject)]
    return number in own or number in far


def test_every_link_has_an_element_with_its_annotation() -> None:
    links = [one for one in tree() if str(one["/S"]) == "/Link"]
    annotations = [
        found.get_object()
        for page in reader().pages
        for found in page.get("/Annots", ())
    ]
    assert len(links) == len(annotations) == 2
    held = [
        kid.get_object()["/Obj"].get_object()
        for link in links
        for kid in _kids(link)
        if isinstance(kid.get_object(), DictionaryObject)
    ]
    assert held == annotations
    parents = leading_back()
    owners = [parents[lookup(one, "/StructParent")] for one in annotations]
    assert [owner.get_object() for owner in owners] == links


def test_keys_of_the_parent_tree_rise_within_their_limits() -> None:
    root = lookup(reader().root_object, "/StructTreeRoot")
    leaves = lookup(root, "/ParentTree", "/Kids")
    assert isinstance(leaves, ArrayObject)
    keys = [nums(leaf)[::2] for leaf in leaves]
    assert len(keys) == len(reader().pages)
    assert [lookup(leaf, "/Limits") for leaf in leaves] == [
        [own[0], own[-1]] for own in keys
    ]
    told = [key for own in keys for key in own]
    assert told == sorted(set(told))
    next_key = lookup(root, "/ParentTreeNextKey")
    assert isinstance(next_key, int)
    assert next_key > told[-1]


def test_a_numbered_list_says_so() -> None:
    (listed,) = (one for one in tree() if str(one["/S"]) == "/L")
    assert lookup(listed, "/A", "/ListNumbering") == "/Decimal"


@pytest.mark.parametrize(("label", "numbering"), [("•", "/Disc"), ("2020", "/None")])
def test_a_list_says_what_its_labels_are(label: str, numbering: str) -> None:
    bullets = "bullets: [a]" if label == "•" else "entries: [{title: a, start: 2020}]"
    own = f"name: A B\nsections: [{{id: s, title: S, {bullets}}}]"
    pdf = PdfReader(io.BytesIO(build_texts(own).pdf))
    root = lookup(pdf.root_object, "/StructTreeRoot", "/K")
    (listed,) = (one for one in elements(root) if str(one["/S"]) == "/L")
    assert lookup(listed, "/A", "/ListNumbering") == numbering


def test_a_link_over_two_lines_is_one_element_with_two_annotations() -> None:
    words = " ".join(["word"] * 40)
    text = f"name: Ada Okafor\nsummary: '[{words}](https://example.org)'"
    pdf = PdfReader(io.BytesIO(build_texts(text).pdf))
    root = lookup(pdf.root_object, "/StructTreeRoot", "/K")
    (link,) = (one for one in elements(root) if str(one["/S"]) == "/Link")
    kids = [kid.get_object() for kid in _kids(link)]
    lines = [kid for kid in kids if isinstance(kid, int)]
    areas = [kid for kid in kids if isinstance(kid, DictionaryObject)]
    assert len(lines) == len(areas) > 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the **whole** *thing*", ["/Link"], id="in-several-styles"),
        pytest.param("קישור אל האתר", ["/Link he"], id="in-hebrew"),
        pytest.param("קישור" + " קישור" * 30, ["/Link he"], id="in-hebrew-over-lines"),
        pytest.param("링크 둘", ["/Link ko"], id="in-korean"),
        pytest.param("site אתר here", ["/Link", "/Span he"], id="in-two-languages"),
    ],
)
def test_a_link_is_one_element(text: str, expected: list[str]) -> None:
    summary = f"name: Ada Okafor\nsummary: 'See [{text}](https://example.org) so.'"
    pdf = PdfReader(io.BytesIO(build_texts(summary).pdf))
    root = lookup(pdf.root_object, "/StructTreeRoot", "/K")
    found = [(str(one["/S"]), str(one.get("/Lang", ""))) for one in elements(root)]
    inline = [f"{role} {tag}".strip() for role, tag in found if role in INLINE]
    assert inline == expected
    (link,) = (one for one in elements(root) if str(one["/S"]) == "/Link")
    kids = [kid.get_object() for kid in _kids(link)]
    areas = [kid for kid in kids if isinstance(kid, DictionaryObject) and "/Obj" in kid]
    lines = built_lines(summary, "https://example.org")
    assert len(areas) == lines


def built_lines(summary: str, address: str) -> int:
    """On how many lines a link is."""
    return sum(
        any(
            isinstance(run.link, WebTarget) and run.link.address == address
            for run in one.line.runs
            if run.text.strip()
        )
        for page in build_texts(summary).pages
        for one in page.lines
    )


def test_a_link_that_nobody_sees_is_none() -> None:
    summary = "name: Ada Okafor\nsummary: 'See [ ](https://example.org) it.'"
    pdf = PdfReader(io.BytesIO(build_texts(summary).pdf))
    root = lookup(pdf.root_object, "/StructTreeRoot", "/K")
    assert not [one for one in elements(root) if str(one["/S"]) == "/Link"]
    assert "/Annots" not in pdf.pages[0]


def dumped(root: object) -> Iterator[tuple[str, str]]:
    """The roles of a file's elements with their languages, in order."""
    for one in elements(root):
        yield str(one["/S"])[1:], str(one.get("/Lang", ""))


def expected(element: Element) -> Iterator[tuple[str, str]]:
    yield element.role.value, element.language
    for kid in element.kids:
        yield from expected(kid)


@pytest.mark.parametrize("variant", ["", "full", "german"])
def test_the_files_tree_is_the_documents(variant: str) -> None:
    plan = load(folder_sources(LARGE, variant))
    built = build(plan, inputs())
    sources = plan.sources
    assert sources.publications
    document = composed_document(
        sources.profile.text,
        sources.publications.text,
        sources.variant.text if sources.variant else "",
    )
    pdf = PdfReader(io.BytesIO(built.pdf))
    found = list(dumped(lookup(pdf.root_object, "/StructTreeRoot", "/K")))
    assert len(found) > 500
    assert found == list(expected(structure_of(document)))


@pytest.mark.parametrize("role", ["/H1", "/H2", "/P", "/L", "/LI", "/Lbl", "/LBody"])
def test_the_sample_uses_the_standard_types(role: str) -> None:
    sample = PdfReader(io.BytesIO(built_sample().pdf))
    root = lookup(sample.root_object, "/StructTreeRoot", "/K")
    assert role in {str(one["/S"]) for one in elements(root)}


def test_a_title_in_another_language_says_so() -> None:
    works = WORKS.replace("container-title", "language: de\n  container-title", 1)
    pdf = PdfReader(io.BytesIO(build_texts(PROFILE, works).pdf))
    root = lookup(pdf.root_object, "/StructTreeRoot", "/K")
    spoken = [str(one["/Lang"]) for one in elements(root) if "/Lang" in one]
    assert spoken == ["de"]
