"""What is kept never shows: a build after any edits is the build of the same texts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.kept import Kept
from cvgen.load import load
from cvgen.loading.load import load_cv
from cvgen.loading.reload import LoadedTexts, reload_cv
from cvgen.loading.source import SourceText
from cvgen.model.cv import Cv
from cvgen.pipeline import build
from cvgen.plan import Sources
from tests.support.samples import LARGE, folder_sources, inputs, locales, themes

pytestmark = pytest.mark.property

Edit = tuple[str, int, str]

TITLES = (
    "Floods of the plain",
    "A title with *stars* and a [link](https://example.org/a)",
    " ".join(f"Wort{number}" for number in range(60)),
    "他者の仕事",
    "عنوان قصير",
    "Unusual ∑ signs: ʔ, ſ and ffi",
    "[@work1] is cited, of {count}",
    "A sign that no font has: \N{NAZAR AMULET}",
)
SIGNS = ("ſ", "Ѫ", "ſ", "ð", "plain", "Ѫ", "ħ", "ŋ")
"""Signs that most titles lack, so that other glyphs come into a file."""

NAMES = ("Ada Neri Okafor", '"Neri Okafor, Ada"', "A. Okafor")
"""One name whose parts are said or are not, and one that is nobody's in the works."""

SUMMARIES = ("", "summary: See [@work0] of {count}.", "summary: Plain words.")
VARIANTS = (
    "",
    "theme: classic",
    "paper: letter",
    "language: de",
    "authors: {given: initials}",
    "numbering: {scheme: per-type}",
    "sections: [{section: publications, group: {by: year}}]",
    "limits: {pages: 2}\nfit: yes",
)

KINDS = (
    *("title", "add", "twin", "drop", "swap", "summary", "name"),
    *("variant", "variant"),
)

edits = st.lists(
    st.tuples(
        st.sampled_from(KINDS),
        st.integers(0, 30),
        st.sampled_from(TITLES),
    ),
    max_size=6,
)


class Texts:
    """A list of works that can be edited, a summary and a variant."""

    def __init__(self, count: int) -> None:
        self.works = [(f"work{i}", TITLES[i % 3]) for i in range(count)]
        self.summary = self.variant = ""
        self.name = NAMES[0]
        self.next = count

    def edited(self, edit: Edit) -> Texts:
        """The same, after one edit."""
        kind, place, title = edit
        index = place % max(len(self.works), 1)
        match kind:
            case "title" if self.works:
                self.works[index] = (self.works[index][0], title)
            case "add":
                self.works.insert(index, (f"work{self.next}", title))
                self.next += 1
            case "twin" if self.works:
                self.works.append(self.works[index])
            case "drop" if self.works:
                del self.works[index]
            case "swap" if self.works:
                self.works.append(self.works.pop(index))
            case "summary":
                self.summary = SUMMARIES[place % len(SUMMARIES)]
            case "name":
                self.name = NAMES[place % len(NAMES)]
            case _:
                self.variant = VARIANTS[place % len(VARIANTS)]
        return self

    def sources(self) -> Sources:
        """The texts as files."""
        works = "".join(
            f"- id: {name}\n  type: article-journal\n  title: {title!r}\n"
            "  author: [Ada Neri Okafor, Mei Chen]\n"
            f"  issued: {2000 + len(title) % 20}\n"
            for name, title in self.works
        )
        choices = self.variant and SourceText("variant.yaml", self.variant)
        return Sources(
            profile=SourceText("profile.yaml", f"name: {self.name}\n{self.summary}\n"),
            publications=SourceText("publications.yaml", works or "[]"),
            variant=choices or None,
            locales=locales(),
            themes=themes(),
        )


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_variants_of_these_tests_are_built(variant: str) -> None:
    texts = Texts(len(TITLES))
    texts.works = [(f"work{i}", title) for i, title in enumerate(TITLES)]
    texts.variant = variant
    pdf, _ = outcome(texts.sources(), None)
    assert pdf.startswith(b"%PDF")


def outcome(
    sources: Sources, kept: Kept | None
) -> tuple[bytes, tuple[Diagnostic, ...]]:
    """The file and what is said of it, or what is wrong with the data."""
    try:
        result = build(load(sources, kept=kept), inputs(), kept)
    except InvalidInput as invalid:
        return b"", tuple(invalid.diagnostics)
    return result.pdf, result.diagnostics


@given(st.integers(0, 12), edits)
@settings(max_examples=40)
def test_a_build_with_what_is_kept_is_the_build_without(
    count: int, changes: list[Edit]
) -> None:
    texts, kept = Texts(count), Kept()
    outcome(texts.sources(), kept)
    for edit in changes:
        texts = texts.edited(edit)
        assert outcome(texts.sources(), kept) == outcome(texts.sources(), None)


def test_a_family_name_that_grows_is_printed_in_works_that_are_kept() -> None:
    texts, kept = Texts(3), Kept()
    texts.variant = "authors: {given: initials}"
    before = outcome(texts.sources(), kept)
    texts.name = NAMES[1]
    after = outcome(texts.sources(), kept)
    assert after == outcome(texts.sources(), None)
    assert after != before


def test_one_edit_after_another_in_a_long_list() -> None:
    sources, kept = folder_sources(LARGE), Kept()
    publications = sources.publications
    assert publications is not None
    step = len(publications.text) // len(SIGNS)
    places = range(0, step * len(SIGNS), step)
    for place, sign in zip(places, SIGNS, strict=True):
        before, mark, after = publications.text[place:].partition("  title: ")
        text = f"{publications.text[:place]}{before}{mark}Of {sign} {after}"
        edited = replace(sources, publications=SourceText("publications.yaml", text))
        assert outcome(edited, kept) == outcome(edited, None)


PIECES = (
    "- id: a\n  title: One\n",
    "- id: b\n  title: 'Two\n- three'\n",
    "- id: a\n  title: Again\n",
    "- id: c\n  author: [&x Ada, *x]\n",
    "- id: d\n  note: |\n   - one\n   - two\n",
    "-\n  id: e\n  title: Dash alone\n",
    "# a comment\n",
    "\n",
    "---\n",
    "...\n",
    "  - id: f\n",
    "- id: g\n  title: swallowed #5\n",
    "- id: h\n  tilte: misspelt\n",
    "- - id: i\n",
    "- id: j\r\n  title: Carriage\r\n",
    '- id: k\n  title: "open\n',
    "-",
    "works:\n",
    "[]",
)


@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=6), min_size=1, max_size=4))
@settings(max_examples=300)
def test_a_list_that_is_read_again_says_what_it_says_when_read_at_once(
    texts: list[list[str]],
) -> None:
    loaded, profile = LoadedTexts(), SourceText("profile.yaml", "name: Ada Okafor")

    for text in ("".join(pieces) for pieces in texts):
        publications = SourceText("p.yaml", text)
        again = said(partial(reload_cv, profile, publications, loaded))
        assert again == said(partial(load_cv, profile, publications))


def said(read: Callable[[], Cv]) -> object:
    """What is read, or what is wrong with it."""
    try:
        return read()
    except InvalidInput as invalid:
        return invalid.diagnostics
