"""What a variant prints is what a reader could stumble over."""

from __future__ import annotations

import pytest

from tests.unit.checks.lint.records import entry, plan, printed, shown_texts

PROFILE = """
summary: A summary
awards: [{title: A prize}]
metrics: [{name: h-index, value: 3, source: S, as-of: 2026}]
sections: [{id: own, title: My own}, {id: other, title: Another}]
aliases: [M. Chen]
"""
WORKS = entry("a", note="A note", contribution="My part") + entry("b", abstract="Kept")


def shown(variant: str) -> list[str]:
    """The places of the texts that a variant prints."""
    return [str(one.path) for one in shown_texts(plan(PROFILE, WORKS, variant))]


def test_a_variant_prints_the_letterhead_and_its_sections() -> None:
    assert shown("sections: [awards, own]") == [
        "profile.name",
        "profile.awards[0].title",
        "profile.sections[0].title",
    ]


def test_without_sections_all_are_printed_but_bare_metrics() -> None:
    found = shown("{}")
    assert "profile.summary" in found
    assert "profile.sections[1].title" in found
    assert "profile.metrics[0].name" not in found


def test_other_spellings_of_the_name_and_abstracts_are_kept_and_not_printed() -> None:
    found = shown("{}")
    assert not [one for one in found if "aliases" in one or "abstract" in one]


def test_only_listed_works_are_printed() -> None:
    found = shown("sections: [{section: publications, select: {ids: [b]}}]")
    assert found == ["profile.name", "publications[1].title"]


@pytest.mark.parametrize(
    ("choice", "is_shown"),
    [("show: contribution", True), ("{}", False), ("hide: note", False)],
)
def test_a_contribution_is_printed_on_request(choice: str, *, is_shown: bool) -> None:
    assert ("publications[0].contribution" in shown(choice)) is is_shown


def test_a_note_is_printed_unless_hidden() -> None:
    assert "publications[0].note" in shown("{}")
    assert "publications[0].note" not in shown("hide: note")


def test_what_is_for_fewer_readers_stays_out() -> None:
    private = "talks: [{title: T, visibility: private}]"
    for audience, count in (("public", 0), ("application", 0), ("private", 1)):
        found = shown_texts(plan(private, variant=f"audience: {audience}"))
        assert len([one for one in found if one.field == "talks"]) == count


def test_a_photo_is_printed_if_there_is_one_and_the_variant_wants_it() -> None:
    photo = "photo: {file: me.jpg, alt: Me}"
    assert printed(plan(photo, variant="photo: true")).photo
    assert not printed(plan(photo)).photo
    assert not printed(plan(variant="photo: true")).photo
