"""Two spellings of one thing are one."""

from __future__ import annotations

import pytest

from cvgen.importers.profile.told import is_same_name, is_told
from tests.support.nodes import mapping


@pytest.mark.parametrize(
    ("path", "mine", "theirs", "told"),
    [
        (("headline",), "Reader of law", "reader of LAW.", True),
        (("headline",), "Reader of law", "Reader", True),
        (("headline",), "Reader", "Reader of law", False),
        (("summary",), "Of {count} works [@a; @b].", "Of 12 works (A 2020).", True),
        (("summary",), "Of {count} works.", "Of twelve books.", False),
        (
            ("identifiers", "mastodon"),
            "https://example.social/@avdm",
            "avdm@example.social",
            True,
        ),
        (("identifiers", "mastodon"), "a@example.social", "b@example.social", False),
        (("identifiers", "github"), "a b", "a/b", True),
        (("contact", "address"), "Old House\nEX1", "Old House, EX1", True),
        (("contact", "address"), "EX1, Old House", "Old House, EX1", True),
        (("service", "years"), "soon", "later", False),
        (("service", "years"), "2017; 2019-2024", "2017-2024", True),
        (("service", "years"), "2017", "2017-present", False),
    ],
)
def test_a_value_tells_another(
    path: tuple[str, ...], mine: str, theirs: str, *, told: bool
) -> None:
    node = mapping({"mine": mine, "theirs": theirs})
    assert is_told(path, *node.values) is told


def test_a_name_in_another_script_is_nothing_that_others_must_have() -> None:
    parts = {"given": "Mei", "family": "Chen", "suffix": "Jr.", "native": "陈"}
    node = mapping({"mine": parts, "theirs": "Mei Chen, Jr.", "other": "M. Chen"})
    mine, theirs, other = node.values
    assert is_same_name(mine, theirs)
    assert not is_same_name(mine, other)
