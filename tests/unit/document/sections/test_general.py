"""General sections: prose, rows and points, for what nothing else fits."""

from __future__ import annotations

import pytest

from tests.support.samples import composed_document
from tests.unit.document.rows import heads, rows

SECTION = """
sections:
  - id: field-work
    title: Field work
    text: |
      I go north.

      Then south.
    entries:
      - {title: Svalbard, organization: Lab, place: Norway, start: 2021, end: 2022}
      - {title: Andes, label: Twice, start: 2015, end: 2016}
    bullets: [Advised the ministry.]
"""


def test_prose_rows_and_points_stand_in_this_order() -> None:
    assert rows(SECTION) == [
        ("I go north.",),
        ("Then south.",),
        ("2021–2022", "Svalbard, Lab, Norway"),
        ("Twice", "Andes, 2015–2016"),
        ("•", "Advised the ministry."),
    ]


def test_a_section_has_its_own_title_unless_the_variant_has_another() -> None:
    profile = f"name: Mei Chen{SECTION}"
    assert heads(composed_document(profile)) == ["Field work"]
    variant = "sections: [{section: field-work, title: Expeditions}]"
    assert heads(composed_document(profile, variant=variant)) == ["Expeditions"]


@pytest.mark.parametrize("order", ["file", "oldest", "newest"])
def test_entries_are_ordered_as_the_variant_says(order: str) -> None:
    found = rows(SECTION, f"sections: [{{section: field-work, order: {order}}}]")
    labels = [row[0] for row in found if len(row) > 1]
    expected = ["2021–2022", "Twice", "•"]
    assert labels == (expected if order != "oldest" else ["Twice", "2021–2022", "•"])
