"""The record as lines of text, under the heads of a form."""

from __future__ import annotations

import pytest

from cvgen.exporters.records import Record, under_heading
from cvgen.exporters.text import export_text
from cvgen.model.preset.content import Heading
from cvgen.model.section_key import SectionKey
from tests.support.samples import planned
from tests.unit.exporters.cases import exported, texts

PROFILE = """\
positions:
  - {title: Professor, organization: Example University, start: 2019-09}
  - {title: Lecturer, organization: Instance College, start: 2011, end: 2019}
"""
HEADS = """\
headings:
  titles: [{title: Posts, holds: positions}, {title: Products, holds: publications}]
  source: call
"""

POSTS = Heading(title="Posts", holds=(SectionKey.POSITIONS,))
OTHER = Heading(title="Other", holds=(SectionKey.POSITIONS, SectionKey.AWARDS))


def test_a_row_is_a_line_with_its_label() -> None:
    export, _ = exported(HEADS, PROFILE, mode="generator-only")
    assert texts(export, "positions") == [
        "2019–: Professor, Example University\n2011–2019: Lecturer, Instance College"
    ]


def test_a_work_has_no_number_and_its_parts_are_closed() -> None:
    export, _ = exported(HEADS, PROFILE, mode="generator-only")
    (works,) = texts(export, "publications")
    assert works.splitlines()[0] == "2024: Flat minima. Mei Chen. doi:10.1000/1"


def test_a_badge_stays_out_where_the_reference_says_the_year() -> None:
    profile = "name: Mei Chen"
    works = (
        "- {id: a, title: A, author: [Mei Chen], container-title: Journal of Examples, "
        "container-title-short: JE, issued: 2024}"
    )
    plan = planned(profile, works, "preset: nsf-biosketch")
    export, _ = export_text(plan)
    assert texts(export, "publications") == ["A. Mei Chen. Journal of Examples, 2024."]


@pytest.mark.parametrize(
    ("heading", "expected"),
    [(POSTS, ["a", "c"]), (OTHER, ["b"]), (Heading(title="None"), [])],
)
def test_a_record_stands_under_its_title_or_else_where_it_is_held(
    heading: Heading, expected: list[str]
) -> None:
    records = (
        Record("positions", "Posts", ("a",)),
        Record("awards", "Prizes", ("b",)),
        Record("grants", "Posts", ("c",)),
    )
    found = under_heading(heading, (POSTS, OTHER), records)
    assert [row for one in found for row in one.rows] == expected
