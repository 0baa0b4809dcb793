"""A long list in which works come, go and move: built as if there had been no other.

Works are put in and taken out on every page, so that all behind them have other heights
and numbers, and their pages other links, codes and elements.
"""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvgen.kept import Kept
from cvgen.load import load
from cvgen.loading.source import SourceText
from cvgen.pipeline import build
from cvgen.plan import Result, Sources
from tests.support.samples import inputs, locales, themes

pytestmark = pytest.mark.property

WORKS = 45
"""Three pages of them."""

TITLES = (
    "Flat minima",
    "Affine flows and efficient offices: fi, ffi, ſ and ʔ",
    "Incomprehensibilities of counterrevolutionary electroencephalographical words",
    "On *emphasis* in a title that is a good deal longer than a line of this page is",
    "A [link](https://example.org/a) and [another](https://example.org/b)",
    "עם עברית and other scripts: 他者の仕事",
    "After [@w3], of {count}",
)
VARIANTS = (
    "numbering: {scheme: none}",
    "numbering: {direction: ascending}",
    "numbering: {direction: descending}",
    "numbering: {scheme: per-type, direction: descending}",
    "sections: [{section: publications, group: {by: year}}]",
    "sections: [{section: publications, sort: file}]",
    "theme: classic\nnumbering: {direction: descending}",
)
PROFILE = "name: Mei Chen\nsummary: See [@w1] and [@w40], of {count}.\n"

Edit = tuple[str, int, int]

EDITS = st.lists(
    st.tuples(
        st.sampled_from(["add", "add", "drop", "move", "year", "author", "title"]),
        st.integers(0, WORKS - 1),
        st.integers(0, WORKS - 1),
    ),
    min_size=1,
    max_size=5,
)


class Work:
    """A work whose title, people and year may change."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.title = TITLES[number % len(TITLES)]
        self.year = 2000 + number % 20
        self.people = ["Ada Okafor", "Mei Chen", "Bin Li"][: 2 + number % 2]

    @property
    def text(self) -> str:
        """The item of the list."""
        kind = ("article-journal", "paper-conference", "book")[self.number % 3]
        return (
            f"- id: w{self.number}\n  type: {kind}\n  title: {self.title!r}\n"
            f"  author: [{', '.join(self.people)}]\n  issued: {self.year}\n"
            f"  DOI: 10.5555/{self.number:04}\n"
        )


class Works:
    """A list of works that can be edited."""

    def __init__(self) -> None:
        self.numbers = count()
        self.works = [Work(next(self.numbers)) for _ in range(WORKS)]

    def edit(self, edit: Edit) -> None:
        """Change the list in one way."""
        kind, place, other = edit
        place %= len(self.works)
        # w1, w3 and w40 are cited, and stay.
        own = self.works[place]
        match kind:
            case "add":
                self.works.insert(place, Work(next(self.numbers)))
            case "drop" if own.number not in {1, 3, 40}:
                del self.works[place]
            case "move":
                self.works.insert(other, self.works.pop(place))
            case "year":
                own.year = 2000 + other % 20
            case "author":
                own.people.insert(0, f"Coauthor {'ABCDEFG'[other % 7]}")
            case _:
                own.title = TITLES[other % len(TITLES)]

    def sources(self, variant: str) -> Sources:
        """The texts as files."""
        return Sources(
            profile=SourceText("profile.yaml", PROFILE),
            publications=SourceText("p.yaml", "".join(one.text for one in self.works)),
            variant=SourceText("v.yaml", variant),
            locales=locales(),
            themes=themes(),
        )


def built(sources: Sources, kept: Kept | None) -> Result:
    return build(load(sources, kept=kept), inputs(), kept)


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_list_of_these_tests_has_several_pages(variant: str) -> None:
    assert len(built(Works().sources(variant), None).pages) > 2


@given(st.sampled_from(VARIANTS), EDITS)
@settings(max_examples=20)
def test_a_list_after_any_edits_is_the_list_that_was_never_another(
    variant: str, changes: list[Edit]
) -> None:
    works, kept = Works(), Kept()
    built(works.sources(variant), kept)
    for edit in changes:
        works.edit(edit)
        sources = works.sources(variant)
        warm, cold = built(sources, kept), built(sources, None)
        assert warm.pdf == cold.pdf
        assert warm.diagnostics == cold.diagnostics
        assert warm.record == cold.record
