"""Laws of a theme: within its bounds it makes a CV, or it is said why it does not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import Enum
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.diagnostics import InvalidInput
from cvgen.files.bundled import bundled_folder
from cvgen.load import load
from cvgen.loading.fields import fields_of
from cvgen.loading.source import SourceText
from cvgen.loading.theme import ThemeTexts
from cvgen.model.colour import Colour
from cvgen.model.theme import ThemeFile
from cvgen.model.theme_styles import Group
from cvgen.pipeline import build
from tests.support.samples import folder_sources, inputs, themes

Json: TypeAlias = "str | float | bool | dict[str, Json]"

SAMPLE = bundled_folder("data")

REASONS = {"no-room", "bad-leading", "overfull"}
"""Why pieces that are legible each may not make a page."""

pytestmark = pytest.mark.property

dark = st.integers(0, 0x60).map(lambda level: f"#{level:02x}{level:02x}{level:02x}")


def values(group: type[Group]) -> st.SearchStrategy[dict[str, Json]]:
    """A mapping that says some of what a group may say."""
    return st.fixed_dictionaries({}, optional=dict(_fields(group)))


def _fields(group: type[Group]) -> Iterator[tuple[str, st.SearchStrategy[Json]]]:
    for field in fields_of(group):
        kind, bounds = field.kind, field.about.bounds
        if bounds:
            number = st.floats(bounds.low, bounds.high)
            yield field.key, number.map(lambda one: round(one, 3))
        elif kind is Colour:
            yield field.key, dark
        elif kind is bool:
            yield field.key, st.booleans()
        elif isinstance(kind, type) and issubclass(kind, Group):
            yield field.key, values(kind)
        elif isinstance(kind, type) and issubclass(kind, Enum):
            yield field.key, st.sampled_from([str(one.value) for one in kind])


def problems(theme: dict[str, Json]) -> set[str]:
    """The codes of what is wrong with the sample's CV in a theme of its own."""
    own = SourceText("mine.yaml", json.dumps(theme))
    texts = ThemeTexts(own=(("mine", own),), bundled=themes().bundled)
    variant = SourceText("variant.yaml", "theme: mine")
    sources = replace(folder_sources(SAMPLE), variant=variant, themes=texts)
    try:
        assert build(load(sources), inputs()).pages
    except InvalidInput as invalid:
        return {one.code for one in invalid.diagnostics}
    return set()


@given(values(ThemeFile))
@settings(max_examples=40, deadline=None)
def test_any_theme_makes_a_cv_or_is_refused_with_a_reason(
    theme: dict[str, Json],
) -> None:
    assert problems(theme) <= REASONS


def test_themes_are_made_and_refused() -> None:
    assert problems({"description": "Nothing else"}) == set()
    assert problems({"leading": 32}) == {"bad-leading"}
