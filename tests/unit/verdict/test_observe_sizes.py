"""10.909 points are not 11, and only text that a file tells apart is let off."""

from __future__ import annotations

import pytest

from cvgen.checks.measured.measured import Measured
from cvgen.model.preset.typography import FamilySize, RoleSize, SizeRule, TypeRole
from cvgen.verdict.finding import Observation, Outcome
from cvgen.verdict.observe_sizes import observe_sizes
from tests.support.breaches import TEXT, plain
from tests.support.finished import drawn, finished, measured, prose

ELEVEN = SizeRule(least=11.0)


def of_size(size: float, *more: float) -> Measured:
    small = (
        plain(size=s, top=400 + 40 * i, lines=TEXT[:1]) for i, s in enumerate(more)
    )
    return measured(drawn(prose(plain(size=size), *small)))


def one(rule: SizeRule, file: Measured) -> Observation:
    (found,) = observe_sizes(rule, file)
    return found


@pytest.mark.parametrize(
    ("size", "outcome"),
    [
        (10.909, Outcome.BROKEN),
        (10.97, Outcome.BROKEN),
        (10.985, Outcome.KEPT),
        (11.0, Outcome.KEPT),
    ],
)
def test_sizes_are_told_apart_by_hundredths(size: float, outcome: Outcome) -> None:
    assert one(ELEVEN, of_size(size)).outcome is outcome


def test_a_breach_has_the_number_and_the_place() -> None:
    found = list(observe_sizes(ELEVEN, finished("latex-11pt")))
    assert found[0].measured == "text of 10.909 pt, 2,652 characters too small"
    assert found[0].asked == "at least 11 pt"
    assert str(found[0].where).startswith("page 1, line 2: “The record of an efficient")


def test_a_few_small_lines_may_be_captions_and_most_of_the_text_may_not() -> None:
    rule = SizeRule(least=11.0, roles=(RoleSize(role=TypeRole.CAPTION, least=8.0),))
    few = one(rule, of_size(11, 9))
    assert (few.outcome, few.is_doubtful) == (Outcome.UNKNOWN, True)
    assert few.asked == "at least 11 pt, but for caption"
    assert one(rule, of_size(9)).outcome is Outcome.BROKEN
    assert one(rule, of_size(11, 7)).outcome is Outcome.BROKEN


def test_running_heads_have_a_size_of_their_own() -> None:
    pages = [
        prose(plain(), plain(lines=(f"Okafor {n}",), size=8.0, top=40)) for n in (1, 2)
    ]
    file = measured(drawn(*pages))
    assert one(ELEVEN, file).measured.startswith("running head or foot of 8 pt")
    mild = SizeRule(least=11.0, roles=(RoleSize(role=TypeRole.MARGINAL, least=8.0),))
    assert one(mild, file).outcome is Outcome.KEPT
    free = SizeRule(least=11.0, free=(TypeRole.MARGINAL,))
    assert one(free, file).outcome is Outcome.KEPT


def test_a_size_may_depend_on_the_family() -> None:
    rule = SizeRule(
        families=(
            FamilySize(family="Arial", least=10.0),
            FamilySize(family="Times New Roman", least=11.0),
        )
    )
    assert one(rule, of_size(10)).outcome is Outcome.KEPT
    times = measured(drawn(prose(plain(size=10, font="Times-Roman"))))
    assert one(rule, times).outcome is Outcome.BROKEN
    other = measured(drawn(prose(plain(size=10, font="Courier"))))
    assert one(rule, other).outcome is Outcome.BROKEN


def test_a_raised_mark_is_left_to_a_person() -> None:
    found = list(observe_sizes(SizeRule(least=10.0), finished("latex-times-12pt")))
    assert any("marks within larger text" in o.measured for o in found)
