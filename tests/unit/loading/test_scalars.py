"""Choices, truth and paragraphs."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

import pytest

from cvgen.loading.fault import Refused
from cvgen.loading.scalars import choice_reader, matching_reader, read_bool
from cvgen.model.profile import Profile
from cvgen.model.text import plain_text
from cvgen.model.work_type import PeerReview, Status, WorkType

Load = Callable[[str], Profile]


class Colour(Enum):
    RED = "red"
    GREEN = "green"


def hints_of(choices: type[Enum], text: str) -> tuple[str, ...]:
    with pytest.raises(Refused) as caught:
        choice_reader(choices)(text)
    (fault,) = caught.value.faults
    assert fault.code == "not-a-choice"
    assert fault.message == f"`{text}` is not one of the choices here"
    return fault.hints


def test_a_choice_is_read() -> None:
    assert choice_reader(Colour)("green") is Colour.GREEN


@pytest.mark.parametrize(
    ("choices", "text", "hint"),
    [
        (Colour, "gren", "did you mean `green`?"),
        (Colour, "Red", "did you mean `red`?"),
        (Colour, "blue", "write one of `red`, `green`"),
        (WorkType, "inproceedings", "did you mean `paper-conference`?"),
        (WorkType, "phdthesis", "did you mean `thesis`?"),
        (WorkType, "journal article", "did you mean `article-journal`?"),
        (PeerReview, "yes", "did you mean `reviewed`?"),
        (PeerReview, "no", "did you mean `none`?"),
        (Status, "in press", "did you mean `in-press`?"),
        (Status, "Under_Review", "did you mean `under-review`?"),
    ],
)
def test_another_word_gets_a_hint(choices: type[Enum], text: str, hint: str) -> None:
    assert hints_of(choices, text) == (hint,)


@pytest.mark.parametrize(
    ("text", "value"),
    [("true", True), ("Yes", True), ("false", False), ("NO", False)],
)
def test_truth_is_read(text: str, *, value: bool) -> None:
    assert read_bool(text) is value


@pytest.mark.parametrize("text", ["1", "on", "maybe"])
def test_other_words_are_no_truth(text: str) -> None:
    with pytest.raises(Refused, match=rf"^`{text}` is neither `true` nor `false`$"):
        read_bool(text)


def test_text_of_another_form_is_refused() -> None:
    with pytest.raises(Refused, match=r"^`b` is not allowed here$"):
        matching_reader("^a$", "write a")("b")


@pytest.mark.parametrize(
    ("written", "paragraphs"),
    [
        ("|\n  one\n  two\n\n  three\n", ["one two", "three"]),
        (">\n  one\n  two\n\n  three\n", ["one two", "three"]),
        ("one\n  two\n\n  three\n", ["one two", "three"]),
        ('"one\n  two\n\n  three"\n', ["one two", "three"]),
    ],
    ids=["literal", "folded", "plain", "quoted"],
)
def test_paragraphs_come_out_alike(
    written: str, paragraphs: list[str], load: Load
) -> None:
    summary = load(f"name: A B\nsummary: {written}").summary
    assert summary is not None
    assert [plain_text(part) for part in summary.paragraphs] == paragraphs
