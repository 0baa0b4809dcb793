"""Of a section that a preset parts by time, what no head is for is said."""

from __future__ import annotations

import pytest

from cvgen.presets.apply_sections import apply_sections
from tests.unit.presets.cases import case, left, variant

GRANTS = """\
grants:
  - {title: On, status: active, start: 2023}
  - {title: Over, status: completed, start: 2010, end: 2012}
  - {title: Asked, status: pending}
"""


def said(*whens: str, chosen: str = "{}", profile: str = GRANTS) -> list[str]:
    """What a preset leaves out that has such heads for grants."""
    heads = "".join(
        f"    - {{title: Grants {i}, holds: grants, when: {when}}}\n"
        for i, when in enumerate(whens)
    )
    rule = f"headings:\n  titles:\n{heads}  source: call\n"
    return left(apply_sections(variant(chosen), case(rule, profile, "[]")).left)


@pytest.mark.parametrize(
    ("whens", "lost"),
    [
        (("current", "past"), "pending grants"),
        (("current", "pending"), "past grants"),
        (("past",), "current grants, pending grants"),
    ],
)
def test_what_has_no_head_of_its_time_is_said(
    whens: tuple[str, ...], lost: str
) -> None:
    assert said(*whens) == [f"headings: no head holds {lost}: left out"]


@pytest.mark.parametrize("whens", [("current", "past", "pending"), ("current", "")])
def test_nothing_is_lost_where_all_have_a_head(whens: tuple[str, ...]) -> None:
    assert said(*whens) == []


def test_what_there_is_not_is_not_lost() -> None:
    profile = GRANTS.replace("pending", "active")
    assert said("current", "past", profile=profile) == []


def test_what_a_variant_asks_for_is_its_own_choice() -> None:
    chosen = "sections: [{section: grants, when: current}]"
    assert said("current", chosen=chosen) == []
    assert said("current", "past", chosen="sections: [grants]") == []
