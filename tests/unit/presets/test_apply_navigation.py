"""Links and bookmarks are there only if a preset has them."""

from __future__ import annotations

import pytest

from cvgen.presets.apply_navigation import apply_navigation
from cvgen.presets.report import Outcome
from tests.unit.presets.cases import applied, case, variant


def fit(rules: str, chosen: str = "{}") -> Outcome:
    return apply_navigation(variant(chosen), case(rules))


@pytest.mark.parametrize(
    ("rule", "own", "links"),
    [
        ("allowed", "allowed", "allowed"),
        ("visible-urls", "allowed", "visible-urls"),
        ("visible-urls", "forbidden", "forbidden"),
        ("forbidden", "visible-urls", "forbidden"),
        ("visible-urls, only-if-said: true", "allowed", "forbidden"),
        ("visible-urls, only-if-said: true", "visible-urls", "visible-urls"),
    ],
)
def test_the_stricter_policy_of_links_counts(rule: str, own: str, links: str) -> None:
    done = fit(f"links: {{policy: {rule}, source: call}}", f"links: {own}")
    assert done.variant.links.value == links
    assert applied(done.changes) == (
        [] if links == own else [f"links: links: {own} -> {links}"]
    )


@pytest.mark.parametrize(
    ("policy", "own", "has"),
    [
        ("forbidden", "true", False),
        ("required", "false", True),
        ("allowed", "true", True),
        ("allowed", "false", False),
    ],
)
def test_bookmarks_are_there_as_a_preset_has_them(
    policy: str, own: str, *, has: bool
) -> None:
    rule = f"bookmarks: {{policy: {policy}, source: call}}"
    assert fit(rule, f"bookmarks: {own}").variant.bookmarks is has
