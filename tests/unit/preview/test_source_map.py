"""Every line of a page leads back to the value of the data that it was made of."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.diagnostics import DataPath
from cvgen.pipeline import build
from cvgen.plan import Result
from cvgen.preview.sheet import Spot
from cvgen.preview.source_map import shared_origin
from tests.support.every_cv import CV_NAMES, built_cv
from tests.support.images import picture
from tests.support.samples import build_texts, built_sample, inputs, planned
from tests.unit.preview.sheets import sheets_of

PROFILE = """
name: Mei Chen
summary: I count.
positions:
  - {title: Clerk, organization: Office, start: 2020, details: Counting.}
  - {title: Abacist, organization: Court, start: 2010, end: 2019}
grants:
  - {title: One, amount: GBP 1, start: 2020}
  - {title: Two, amount: GBP 2, start: 2021}
"""
WORKS = """
- {id: a, title: Earlier, author: [Mei Chen], issued: 2001}
- {id: b, title: Later, author: [Mei Chen, Ada Okafor], issued: 2002}
"""


@pytest.fixture
def result() -> Result:
    """A CV with sections of several kinds."""
    return build_texts(PROFILE, WORKS)


def spots(result: Result) -> dict[str, Spot]:
    return {spot.label: spot for sheet in sheets_of(result) for spot in sheet.spots}


def test_an_entry_comes_from_where_it_stands_in_the_file(result: Result) -> None:
    found = {label: str(spot.origin) for label, spot in spots(result).items()}
    assert found["Mei Chen"] == "profile.name"
    assert found["I count."] == "profile.summary"
    assert found["Clerk, Office Counting."] == "profile.positions[0]"
    assert found["Abacist, Court"] == "profile.positions[1]"
    assert found["2002 Later Mei Chen and Ada Okafor"] == "publications.b"
    assert found["2001 Earlier Mei Chen"] == "publications.a"


def test_a_part_of_an_entry_comes_from_its_own_field(result: Result) -> None:
    work = spots(result)["2002 Later Mei Chen and Ada Okafor"]
    assert [str(part.origin) for part in work.parts] == [
        "publications.b",
        "publications.b.container-title-short",
        "publications.b.title",
        "publications.b.author",
    ]


def test_what_has_no_place_of_its_own_has_that_of_its_section(result: Result) -> None:
    found = spots(result)
    assert str(found["Appointments"].origin) == "profile.positions"
    assert str(found["Publications"].origin) == "publications"
    assert str(found["GBP\N{NO-BREAK SPACE}3"].origin) == "profile.grants"


def test_the_head_of_a_group_comes_from_where_its_first_entry_does() -> None:
    variant = "sections: [{section: publications, group: {by: year}}]"
    (sheet,) = sheets_of(build_texts(PROFILE, WORKS, variant))
    after = dict(pairwise(sheet.spots))
    heads = [spot for spot in sheet.spots if spot.label in {"2001", "2002"}]
    assert [head.origin for head in heads] == [after[one].origin for one in heads]
    assert len({head.origin for head in heads}) == 2


@pytest.mark.parametrize("name", CV_NAMES)
def test_every_line_of_every_sample_is_on_its_page_and_comes_from_somewhere(
    name: str,
) -> None:
    result = built_cv(name)
    sheets = sheets_of(result)
    for page, sheet in zip(result.pages, sheets, strict=True):
        lines = [
            line for spot in sheet.spots for part in spot.parts for line in part.lines
        ]
        assert [line.text for line in lines] == [one.line.text for one in page.lines]
        assert lines
        for spot in sheet.spots:
            assert spot.origin is not None
            assert 0 < spot.box.left < spot.box.right < page.width
            assert 0 < spot.box.top < spot.box.bottom < page.height


def test_the_box_of_an_entry_holds_the_lines_of_both_columns() -> None:
    (sheet,) = sheets_of(built_sample())
    for spot in sheet.spots:
        for part in spot.parts:
            for line in part.lines:
                assert spot.box.holds(line.box.left, line.box.top)
                assert spot.box.holds(line.box.right, line.box.bottom)


def test_long_entries_are_named_by_their_first_words() -> None:
    labels = [spot.label for sheet in sheets_of(built_sample()) for spot in sheet.spots]
    summary = next(one for one in labels if one.startswith("Why does"))
    assert summary.endswith("I study the theory, …")
    assert max(map(len, labels)) <= 82


def test_a_picture_says_where_it_is_and_what_it_shows() -> None:
    portrait = picture()
    plan = planned("name: Mei Chen")
    (sheet,) = sheets_of(build(plan, replace(inputs(), picture=portrait)))
    (figure,) = sheet.figures
    assert figure.alternative == portrait.alternative
    assert figure.box.width == pytest.approx(portrait.width, abs=0.01)
    assert figure.box.height == pytest.approx(portrait.height, abs=0.01)


paths = st.builds(
    DataPath,
    st.just("profile"),
    st.lists(st.integers(0, 2), max_size=4).map(tuple),
)


@given(st.lists(paths, min_size=1, max_size=5))
def test_a_shared_origin_is_the_longest_that_all_begin_with(
    origins: list[DataPath],
) -> None:
    found = shared_origin([None, *origins])
    assert found is not None
    depth = len(found.steps)
    assert all(one.steps[:depth] == found.steps for one in origins)
    nexts = {one.steps[depth : depth + 1] for one in origins}
    assert len(nexts) > 1 or nexts == {()}


def test_values_of_two_files_share_nothing() -> None:
    assert shared_origin([DataPath("profile"), DataPath("publications")]) is None
    assert shared_origin([None]) is None
