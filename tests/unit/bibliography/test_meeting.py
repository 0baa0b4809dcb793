"""A meeting that has its proceedings' name is the same but for its number."""

from __future__ import annotations

import pytest

from cvgen.bibliography.meeting import holds_name, is_numbered
from cvgen.model.text import literal

NAME = literal("Conference on Listening")


@pytest.mark.parametrize(
    "numbered",
    [
        "15th Conference on Listening",
        "The 15th Conference on Listening",
        "Thirty-seventh Conference on Listening",
        "Conference on Listening 2024",
        "Conference on Listening (2024)",
        "15. conference on listening",
        "Second Annual Conference on Listening",
    ],
)
def test_a_name_with_a_number_is_that_meeting(numbered: str) -> None:
    text = literal(numbered)
    assert is_numbered(text, NAME)
    assert holds_name(text, NAME)


@pytest.mark.parametrize(
    "other",
    [
        "Conference on Listening",
        "Conference on Listening and Hearing",
        "15th Conference on Listeningology",
        "Workshop at the Conference on Listening",
        "Meeting 15",
        "",
    ],
)
def test_other_names_are_other_meetings(other: str) -> None:
    assert not is_numbered(literal(other), NAME)


@pytest.mark.parametrize(("text", "name"), [("EARS", "ear"), ("Years", "EARS")])
def test_a_name_is_whole_words(text: str, name: str) -> None:
    assert not holds_name(literal(text), literal(name))


def test_nothing_is_no_name() -> None:
    assert not holds_name(None, NAME)
    assert not holds_name(NAME, None)
    assert not is_numbered(None, None)


def test_a_long_row_of_hyphens_tells_nothing_apart() -> None:
    text = f"{'-' * 100_000}! Ice"
    assert not is_numbered(literal(text), literal("Ice"))
