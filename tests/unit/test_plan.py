"""A CV's texts are found by the names of data paths, and its errors by lines."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import DataPath, InvalidInput, error, has_errors, warning
from cvgen.loading.source import SourceText
from cvgen.plan import Sources, stop_at_errors
from tests.support.samples import locales, planned, themes

NAME = DataPath("profile", ("name",))


def test_every_file_of_the_author_has_its_name() -> None:
    profile = SourceText("me.yaml", "name: Mei Chen")
    variant = SourceText("short.yaml", "title: Short")
    sources = Sources(
        profile=profile,
        publications=None,
        variant=variant,
        locales=locales(),
        themes=themes(),
    )
    assert sources.texts == {
        "profile": profile,
        "publications": None,
        "variant": variant,
    }


def test_an_error_stops_and_brings_all_that_is_known_with_its_lines() -> None:
    found = (error("one", "first", path=NAME), warning("two", "second", path=NAME))
    with pytest.raises(InvalidInput) as caught:
        stop_at_errors(found, planned("name: Mei Chen").sources)
    said = [f"{one.location} {one.message}" for one in caught.value.diagnostics]
    assert said == ["profile.yaml:1:7 first", "profile.yaml:1:7 second"]


def test_warnings_stop_nobody() -> None:
    found = (warning("two", "second", path=NAME),)
    assert not has_errors(found)
    stop_at_errors(found, planned("name: Mei").sources)
