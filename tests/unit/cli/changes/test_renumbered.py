from __future__ import annotations

import pytest

from cvgen.cli.changes.renumbered import word_renumbered
from cvgen.record.change import Listing, WorkRenumbered


def renumbered(before: str, after: str, section: str = "Works") -> WorkRenumbered:
    return WorkRenumbered(
        work=f"work{after}",
        before=Listing(section=section, group="", number=before),
        after=Listing(section=section, group="", number=after),
    )


def texts(*pairs: tuple[str, str]) -> list[str]:
    lines = word_renumbered(renumbered(*pair) for pair in pairs)
    return [line.text for line in lines]


def test_one_number_is_said_with_its_work() -> None:
    assert texts(("[J12]", "[J13]")) == ["[J12] -> [J13], work[J13]"]


@pytest.mark.parametrize(
    ("pairs", "text"),
    [
        (
            [("[1]", "[2]"), ("[2]", "[3]"), ("[3]", "[4]")],
            "[1] to [3] -> [2] to [4], 3 works",
        ),
        ([("[9]", "[8]"), ("[8]", "[7]")], "[9] to [8] -> [8] to [7], 2 works"),
    ],
    ids=["up", "down"],
)
def test_numbers_that_move_together_are_one_line(
    pairs: list[tuple[str, str]], text: str
) -> None:
    assert texts(*pairs) == [text]


def test_numbers_that_do_not_are_lines_of_their_own() -> None:
    assert texts(("[1]", "[2]"), ("[2]", "[4]"), ("[J3]", "[J5]")) == [
        "[1] -> [2], work[2]",
        "[2] -> [4], work[4]",
        "[J3] -> [J5], work[J5]",
    ]


def test_a_run_turns_nowhere() -> None:
    assert texts(("[1]", "[3]"), ("[2]", "[4]"), ("[1]", "[3]")) == [
        "[1] to [2] -> [3] to [4], 2 works",
        "[1] -> [3], work[3]",
    ]


def test_numbers_come_and_go() -> None:
    assert texts(("", "[1]")) == ["no number -> [1], work[1]"]
    assert texts(("[1]", "")) == ["[1] -> no number, work"]


def test_two_lists_are_two_runs() -> None:
    changes = (renumbered("[1]", "[2]", "A"), renumbered("[2]", "[3]", "B"))
    assert [line.head for line in word_renumbered(changes)] == ["A", "B"]


def test_what_is_no_number_is_no_run() -> None:
    assert texts(("x", "[1]"), ("y", "[2]")) == [
        "x -> [1], work[1]",
        "y -> [2], work[2]",
    ]
