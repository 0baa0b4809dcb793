"""A fact is shown to those it is meant for, and to nobody more."""

from __future__ import annotations

from cvgen.model.visibility import Visibility, is_visible


def test_an_audience_sees_what_is_meant_for_as_many_or_more() -> None:
    seen = {
        str(audience.value): [
            str(fact.value) for fact in Visibility if is_visible(fact, audience)
        ]
        for audience in Visibility
    }
    assert seen == {
        "public": ["public"],
        "application": ["public", "application"],
        "private": ["public", "application", "private"],
    }
