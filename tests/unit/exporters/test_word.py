"""Files of an export, and the words for its sizes."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.exporters.box_text import BoxText, Counts, Judgement, TextExport, Verdict
from cvgen.exporters.fill import paste
from cvgen.exporters.judge import Limit
from cvgen.exporters.word import text_files, word_counts, word_limit, word_size
from cvgen.model.preset.narrative import TextUnit

EXPORT = TextExport(
    preset="scheme",
    title="A scheme",
    place="the portal",
    boxes=(
        BoxText(id="a", title="Results", texts=(paste("One.\nTwo.", Limit(most=3)),)),
        BoxText(
            id="b",
            title="People",
            texts=(paste("Three.", Limit()), paste("Four.", Limit())),
        ),
        BoxText(id="c", title="Rest"),
    ),
)

WITHIN = Judgement(verdict=Verdict.WITHIN, most=9, headroom=2)


def test_each_text_is_a_file_that_holds_nothing_else() -> None:
    assert [(file.name, file.text) for file in text_files(EXPORT)] == [
        ("a.txt", "One.\nTwo.\n"),
        ("b-1.txt", "Three.\n"),
        ("b-2.txt", "Four.\n"),
    ]


def test_a_worksheet_is_one_file_marked_at_its_head_and_foot() -> None:
    (file,) = text_files(replace(EXPORT, is_worksheet=True))
    assert file.name == "scheme-worksheet.txt"
    assert file.text.splitlines() == [
        "WORKSHEET, NOT FOR SUBMISSION",
        "A scheme",
        "To be typed into: the portal",
        "",
        "Results",
        "-------",
        "One.",
        "Two.",
        "(2 words, 9 (10) characters; at most 3: 1 word left)",
        "",
        "People",
        "------",
        "Three.",
        "(1 word, 6 characters)",
        "",
        "Four.",
        "(1 word, 5 characters)",
        "",
        "Rest",
        "----",
        "(nothing)",
        "",
        "WORKSHEET, NOT FOR SUBMISSION",
    ]


def test_counts_are_said_twice_where_they_differ() -> None:
    counts = Counts(words=1200, words_parted=1210, characters=7, characters_as_sent=7)
    assert word_counts(counts) == "1,200 (1,210) words, 7 characters"
    assert word_size(paste("One.", Limit())) == "1 word, 4 characters"


@pytest.mark.parametrize(
    ("judgement", "expected"),
    [
        (Judgement(), ""),
        (replace(WITHIN, headroom_otherwise=2), "at most 9: 2 words left"),
        (replace(WITHIN, headroom_otherwise=1), "at most 9: 2 (1) words left"),
        (
            replace(WITHIN, verdict=Verdict.DOUBTFUL, headroom_otherwise=-1),
            "at most 9: perhaps 1 word too many",
        ),
        (
            replace(WITHIN, verdict=Verdict.OVER, headroom=-1, headroom_otherwise=-3),
            "at most 9: 1 (3) word too many",
        ),
        (
            Judgement(
                verdict=Verdict.SHORT, least=400, used=398, unit=TextUnit.CHARACTERS
            ),
            "at least 400: 2 characters too few",
        ),
        (
            Judgement(verdict=Verdict.WITHIN, least=400, used=400),
            "at least 400: enough",
        ),
    ],
)
def test_a_limit_is_said_with_what_is_left(judgement: Judgement, expected: str) -> None:
    assert word_limit(judgement) == expected
