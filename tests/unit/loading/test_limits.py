"""What is said of YAML that a CV has no use for."""

from __future__ import annotations

import pytest

from cvgen.loading.limits import MAX_TEXT, explicit_tag, unknown_alias, unused_anchor
from cvgen.loading.load import load_profile
from cvgen.loading.report import Report
from tests.support.nodes import source


def test_tags_anchors_and_aliases_are_named() -> None:
    assert explicit_tag("!x").message == "the YAML tag `!x` is not allowed"
    assert unused_anchor("x").message == "the YAML anchor `&x` is never used"
    assert unknown_alias("x").message == (
        "the YAML alias `*x` refers to nothing before it"
    )


def long_texts() -> dict[str, str]:
    text = "a" * (MAX_TEXT + 1)
    return {
        "profile.summary": f"name: A\nsummary: {text}\n",
        "profile.headline": f"name: A\nheadline: {text}\n",
        "profile.name": f"name: {text}\n",
        "profile.interests[0]": f"name: A\ninterests: [{text}]\n",
        "profile.awards[0].url": f"name: A\nawards: [{{title: B, url: {text}}}]\n",
    }


@pytest.mark.parametrize("path", long_texts())
def test_a_text_that_would_fill_a_book_is_refused_in_every_field(path: str) -> None:
    report = Report(source(long_texts()[path], "profile.yaml"), "profile")
    load_profile(report)
    (found,) = report.problems
    assert (str(found.path), found.code) == (path, "too-long")
    assert found.message == (
        "a text of 100,001 characters is too long; at most 100,000 go in"
    )


def test_a_long_text_is_read() -> None:
    report = Report(source(f"name: A\nsummary: {'a ' * 40_000}\n"), "profile")
    assert load_profile(report) is not None
    assert report.problems == []


def test_each_may_be_a_text_without_quotes() -> None:
    for fault in (explicit_tag("!x"), unused_anchor("x"), unknown_alias("x")):
        assert fault.hints[0].startswith("put the text in quotes if it begins with ")
