"""A CV's texts are found by the names that data paths begin with."""

from __future__ import annotations

from cvgen.loading.source import SourceText
from cvgen.plan import Sources
from tests.support.samples import locales, themes


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
