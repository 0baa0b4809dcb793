"""veraPDF catches what is broken: the tests that nothing is can fail.

Each file is broken in one way, by a change of one step of the writer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pytest
from msgspec.structs import replace
from reportlab.pdfbase.pdfdoc import PDFDictionary

from cvgen.document.block import Document, Role
from cvgen.document.structure import Element, structure_of
from cvgen.layout.frame import LinkArea, Page
from cvgen.layout.typeface import Typeface
from cvgen.pdf import (
    embed,
    fonts,
    metadata,
    navigation,
    paint,
    printed,
    sheets,
    tags,
    write,
)
from cvgen.pdf.painted_lines import PaintedLines
from cvgen.pdf.to_unicode import to_unicode
from cvgen.pipeline import build
from tests.support.images import picture
from tests.support.samples import inputs, planned, work
from tests.support.verapdf import NEEDS_VERAPDF, Profile, Verdict, judge

pytestmark = NEEDS_VERAPDF

Patch = pytest.MonkeyPatch
PROFILE = "name: Ada Okafor\nsummary: See [here](https://example.org)"


def lost_section(patch: Patch) -> None:
    """No element for the last section, whose content is then in none."""

    def cropped(document: Document) -> Element:
        root = structure_of(document)
        return replace(root, kids=root.kids[:-1])

    patch.setattr(write, "structure_of", cropped)


def skipped_level(patch: Patch) -> None:
    """Heads that go from the first level to the third."""
    patch.setattr(write, "structure_of", renamed(Role.H2, Role.H3))


def loose_items(patch: Patch) -> None:
    """Items that are in no list."""
    patch.setattr(write, "structure_of", renamed(Role.LIST, Role.DIV))


def silent_figure(patch: Patch) -> None:
    """A picture that says nothing to those who cannot see it."""
    patch.setattr(
        write, "structure_of", lambda document: silenced(structure_of(document))
    )


def wrong_parents(patch: Patch) -> None:
    """A parent tree that leads from content to nowhere."""
    patch.setattr(sheets, "_leaf", lambda *_: "<</Limits [0 0] /Nums [0 [null]]>>")


def untagged_content(patch: Patch) -> None:
    """A rectangle that is neither content nor an artifact."""
    whole = paint.paint_page

    def stained(
        page: Page, table: fonts.FontTable, before: PaintedLines
    ) -> paint.Painted:
        painted = whole(page, table, before)
        return replace(painted, content=painted.content + b"\n0 0 9 9 re f")

    patch.setattr(printed, "paint_page", stained)


def link_without_annotation(patch: Patch) -> None:
    """A link's element that does not hold the link's annotation."""
    patch.setattr(tags._Tags, "_annotation", lambda *_: "")


def undescribed_link(patch: Patch) -> None:
    """A link's annotation without a description."""
    described = navigation.link_annotation

    def mute(
        link: LinkArea,
        page: Page,
        places: Mapping[str, navigation.Destination],
    ) -> str:
        return described(link, page, places).replace("/Contents", "/X")

    patch.setattr(printed, "link_annotation", mute)


def missing_font(patch: Patch) -> None:
    """Fonts that are not in the file."""
    whole = embed._program

    def bare(
        typeface: Typeface, entries: Sequence[embed.Entry], base: str
    ) -> embed.Program:
        return replace(whole(typeface, entries, base), key="Nothing")

    patch.setattr(embed, "_program", bare)


def unmapped_glyphs(patch: Patch) -> None:
    """Glyphs of which the file does not say what characters they are."""
    empty = to_unicode([])
    patch.setattr(embed, "to_unicode", lambda _: empty)


def wrong_packet(patch: Patch) -> None:
    """Metadata that claims another part of both standards."""
    patched("part>2<", "part>9<", patch)
    patched("pdfuaid:part>1<", "pdfuaid:part>9<", patch)


def no_language(patch: Patch) -> None:
    """A file that does not say which language it is in."""
    whole = write._catalog

    def mute(*parts: object) -> PDFDictionary:
        catalog = whole(*parts)  # type: ignore[arg-type] # handed on as they come
        del catalog.dict["Lang"]
        return catalog

    patch.setattr(write, "_catalog", mute)


def patched(old: str, new: str, patch: Patch) -> None:
    assert old in metadata._PACKET
    patch.setattr(metadata, "_PACKET", metadata._PACKET.replace(old, new))


def renamed(old: Role, new: Role) -> Callable[[Document], Element]:
    """A structure in which one role stands for another."""

    def rename(element: Element) -> Element:
        role = new if element.role is old else element.role
        return replace(element, role=role, kids=tuple(map(rename, element.kids)))

    return lambda document: rename(structure_of(document))


def silenced(element: Element) -> Element:
    kids = tuple(map(silenced, element.kids))
    return replace(element, alternative="", kids=kids)


Rules = Mapping[Profile, str]
UA, A = Profile.UA_1, Profile.A_2A
BROKEN: Mapping[Callable[[Patch], None], Rules] = {
    lost_section: {UA: "7.1-3"},
    skipped_level: {UA: "7.4.2-1"},
    loose_items: {UA: "7.2-17"},
    silent_figure: {UA: "7.3-1"},
    wrong_parents: {UA: "7.1-3"},
    untagged_content: {UA: "7.1-3"},
    link_without_annotation: {UA: "7.18.5-1"},
    undescribed_link: {UA: "7.18.5-2"},
    missing_font: {UA: "7.21.4.1-1", A: "6.2.11.4.1-1"},
    unmapped_glyphs: {UA: "7.21.7-1", A: "6.2.11.7.2-1"},
    wrong_packet: {UA: "5-2", A: "6.6.4-2"},
    no_language: {UA: "7.2-2"},
}
"""Ways to break a file, and the rule that tells of it in each profile."""


def one_file() -> bytes:
    plan = planned(PROFILE, work(1, "Title"))
    return build(plan, replace(inputs(), picture=picture())).pdf


@pytest.fixture(scope="module", params=Profile, ids=lambda one: one.name)
def verdicts(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Profile, Mapping[str, Verdict]]:
    """What veraPDF says of a good file and of all that are broken."""
    files = {"good": one_file()}
    for way in BROKEN:
        with Patch.context() as patch:
            way(patch)
            files[way.__name__] = one_file()
    profile: Profile = request.param
    return profile, judge(files, profile, tmp_path_factory.mktemp("broken"))


def test_the_file_that_is_not_broken_is_valid(
    verdicts: tuple[Profile, Mapping[str, Verdict]],
) -> None:
    _, found = verdicts
    assert found["good"].is_valid
    assert found["good"].passed > 400


@pytest.mark.parametrize("way", BROKEN, ids=lambda way: way.__name__)
def test_what_is_broken_is_caught(
    way: Callable[[Patch], None], verdicts: tuple[Profile, Mapping[str, Verdict]]
) -> None:
    profile, found = verdicts
    rule = BROKEN[way].get(profile)
    verdict = found[way.__name__]
    assert verdict.is_valid is (rule is None)
    assert rule is None or rule in verdict.rules
