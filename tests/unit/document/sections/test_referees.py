"""Referees: the relation is the label, and an application's readers see them."""

from __future__ import annotations

from tests.support.samples import composed_document
from tests.unit.document.rows import heads, rows

REFEREE = """
referees:
  - name: Prof. Ada Okafor
    title: Head of School
    unit: School of Physics
    organization: University of X
    relation: Ph.D. supervisor
    email: a.okafor@example.edu
    phone: +44 20 7946 0000
"""


def test_a_referee_can_be_reached() -> None:
    assert rows(REFEREE) == [
        (
            "Ph.D. supervisor",
            "Prof. Ada Okafor, Head of School",
            "School of Physics, University of X",
            "a.okafor@example.edu · +44 20 7946 0000",
        )
    ]


def test_referees_are_not_for_everybody() -> None:
    document = composed_document(f"name: Mei Chen{REFEREE}", variant="audience: public")
    assert heads(document) == []
