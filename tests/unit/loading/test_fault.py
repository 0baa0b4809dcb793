"""Faults of texts, and texts as messages show them."""

from __future__ import annotations

import pytest

from cvgen.loading.fault import Fault, Refused, quoted


def test_a_refusal_says_all_its_faults() -> None:
    refused = Refused(Fault("a", "one"), Fault("b", "two"))
    assert str(refused) == "one; two"
    assert [fault.code for fault in refused.faults] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a b", "`a b`"),
        ("a\x1b[31m", "`a\ufffd[31m`"),
        ("a\nb\xa0c", "`a b c`"),
        ("\u202eabc", "`\ufffdabc`"),
        ("x" * 100, f"`{'x' * 59}…`"),
    ],
    ids=["plain", "escape", "white-space", "bidi", "long"],
)
def test_a_message_shows_text_safely(text: str, shown: str) -> None:
    assert quoted(text) == shown
