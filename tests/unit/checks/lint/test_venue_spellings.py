"""A venue that is spelt in two ways is said at its rarer spelling."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.venue_spellings import check_venue_spellings
from cvgen.diagnostics import Diagnostic
from tests.unit.checks.lint.records import entry, said, works

HUM = "Transactions on Humming"


def found(*names: str, short: tuple[str, ...] = ()) -> list[Diagnostic]:
    """What is said of articles in these journals, perhaps with short forms."""
    shorts = short or ("",) * len(names)
    pairs = zip(names, shorts, strict=True)
    return list(
        check_venue_spellings(
            works(
                *(
                    entry(f"w{i}", container_title=name, container_title_short=form)
                    for i, (name, form) in enumerate(pairs)
                )
            )
        )
    )


def test_the_rarer_spelling_is_said_with_the_usual_one() -> None:
    (one,) = found("Transactions on humming", HUM, HUM)
    assert one.code == "venue-spelling"
    assert str(one.path) == "publications[0].container-title"
    assert one.message == f"`Transactions on humming` is `{HUM}` in 2 works"
    assert [str(place) for place in one.also] == ["publications[1].container-title"]
    assert one.hints == ("write it alike in all works, unless they are two venues",)


@pytest.mark.parametrize(
    "other",
    [
        "The Transactions on Humming",
        "Transactions on – Humming",
        "Transactions of Humming",
        "Transaction on Humming",
        "Transactions on Huming",
    ],
)
def test_small_differences_are_found(other: str) -> None:
    assert said(found(HUM, HUM, other)) == [
        ("publications[2].container-title", f"`{other}` is `{HUM}` in 2 works")
    ]


@pytest.mark.parametrize("odd", ["Natur", "Natre", "Natuure"])
def test_a_letter_that_is_missing_in_a_short_name_is_found(odd: str) -> None:
    assert said(found("Nature", "Nature", odd)) == [
        ("publications[2].container-title", f"`{odd}` is `Nature` in 2 works")
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Journal of Small Physics A", "Journal of Small Physics B"),
        ("Hums 2023 Proceedings", "Hums 2024 Proceedings"),
        ("Nature", "Mature"),
        ("Nature", "Nature Physics"),
        ("Nature", "Natural"),
        ("Nature", "Ature"),
        ("Physics", "Physica"),
        ("Cancer", "Cancers"),
        ("SIGHUM", "SIGHUMS"),
        ("ISHUMA", "ISHUM"),
        ("Cell", "Cella"),
        ("Annals of Small Birds", "Annals of Small Bees"),
    ],
)
def test_two_venues_are_two(left: str, right: str) -> None:
    assert found(left, right) == []


def test_a_short_form_of_two_venues_is_said() -> None:
    assert said(found(HUM, "Theory of Hives", HUM, short=("TH", "TH", "TH"))) == [
        ("publications[1].container-title", f"`Theory of Hives` is `{HUM}` in 2 works")
    ]


def test_two_meetings_of_a_series_may_share_a_short_form() -> None:
    names = ("Thirty-sixth Conference on Hums", "Proceedings of the 37th Hum Meeting")
    assert found(*names, short=("CoH", "CoH")) == []


def test_two_short_forms_of_a_venue_are_said() -> None:
    assert said(found(HUM, HUM, HUM, short=("TH", "TH", "Trans. Hum."))) == [
        (
            "publications[2].container-title-short",
            "`Trans. Hum.` is `TH` in 2 works",
        )
    ]


def test_a_pair_is_said_once() -> None:
    assert len(found(HUM, "Transactions on humming", short=("TH", "TH"))) == 1


def test_books_have_titles_of_their_own() -> None:
    chapters = (
        entry(f"w{i}", type="chapter", container_title=name)
        for i, name in enumerate((HUM, "Transactions on humming"))
    )
    assert list(check_venue_spellings(works(*chapters))) == []


def test_each_spelling_is_held_against_the_usual_one() -> None:
    usual, cased = "Review of the Hums of Bees", "Review of the hums of Bees"
    short = "Review of the Hum of Bees"
    assert [one.message for one in found(cased, usual, short, usual)] == [
        f"`{short}` is `{usual}` in 2 works",
        f"`{cased}` is `{usual}` in 2 works",
    ]
