"""What is wrong with data is said with its lines, without setting a page."""

from __future__ import annotations

from cvgen.diagnostics import Severity
from cvgen.inspection import inspect
from cvgen.model.date import PartialDate
from tests.support.samples import planned

WORK = """
- id: hum
  type: article-journal
  title: Hum
  author: [Mei Chen]
  status: submitted
  issued: 2024
- id: buzz
  type: paper-conference
  title: Buzz (
  author: [Ada Okafor]
  issued: 2024
"""


def test_problems_of_all_phases_come_in_the_order_of_their_lines() -> None:
    profile = "name: Mei Chen\nsummary: TODO, see [@hmu]"
    found = inspect(planned(profile, WORK), today=PartialDate(2026, 11, 25))
    assert [(str(one.location), one.code) for one in found] == [
        ("profile.yaml:2:10", "placeholder"),
        ("profile.yaml:2:21", "unresolved-citation"),
        ("publications.yaml:6:11", "stale-submission"),
        ("publications.yaml:10:10", "unpaired-bracket"),
        ("publications.yaml:11:11", "no-owner"),
    ]


def test_other_places_have_lines_too() -> None:
    twice = "".join(
        f"- {{id: {key}, title: Why bees hum, author: [Mei Chen], issued: 2024}}\n"
        for key in "ab"
    )
    (one,) = inspect(planned("name: Mei Chen", twice))
    assert one.code == "same-work"
    assert [str(place) for place in one.also] == ["publications.yaml:1:18"]


def test_what_a_preset_forbids_is_an_error() -> None:
    variant = """
    preset: nih-attachment
    preset-overrides: {metrics: {forbidden: h-index}}
    """
    profile = "name: Mei Chen\nsummary: My h-index is 23."
    (one,) = inspect(planned(profile, variant=variant))
    assert one.severity is Severity.ERROR
    assert one.message == "`h-index` is a metric that this application forbids"
