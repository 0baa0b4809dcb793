"""A file that is one mapping is read, or all that is wrong with it is said."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.loading.fault import Fault
from cvgen.loading.source import SourceText
from cvgen.loading.whole import load_whole
from cvgen.model.theme import Margins

EMPTY = Fault("empty-file", "nothing is said", ("say something",))


def load(text: str) -> Margins:
    return load_whole(SourceText("margins.yaml", text), "margins", Margins, EMPTY)


def said(text: str) -> list[tuple[str, str]]:
    with pytest.raises(InvalidInput) as caught:
        load(text)
    return [(str(one.location), one.message) for one in caught.value.diagnostics]


def test_a_mapping_becomes_a_struct() -> None:
    assert load("top: 10\nleft: 12.5\n") == Margins(top=10, left=12.5)


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n", "null\n"])
def test_an_empty_file_gets_the_words_for_it(text: str) -> None:
    assert [message for _, message in said(text)] == ["nothing is said"]


def test_all_problems_are_said_with_their_places() -> None:
    assert said("top: 2\nleft: wide\nrigth: 20\n") == [
        ("margins.yaml:1:6", "`top` must be from 5 to 60 millimetres, not 2"),
        ("margins.yaml:2:7", "`wide` is not a number"),
        ("margins.yaml:3:1", "unknown key `rigth`"),
    ]


def test_a_comment_that_swallows_a_value_is_said() -> None:
    message = "YAML takes `#20` and what follows for a comment"
    assert said("top: #20\n") == [("margins.yaml:1:6", message)]
