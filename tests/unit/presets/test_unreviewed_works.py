"""A list for reviewed works, and books, says which works in it are neither."""

from __future__ import annotations

import pytest

from cvgen.presets.apply_works import apply_works
from cvgen.presets.unreviewed_works import unreviewed_works
from tests.unit.presets.cases import case, left, variant

RULE = """\
works:
  lists:
    - {id: a, title: Reviewed, most: 10, reviewed: true}
    - {id: b, title: Others, most: 10}
  source: call
"""
WORK = "{id: w, title: T, author: [Mei Chen], issued: 2024, lists: {scheme: LIST}"


def told(more: str, name: str = "a") -> list[str]:
    works = f"[{WORK.replace('LIST', name)}, {more}}}]"
    return list(unreviewed_works(case(RULE, works=works)))


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ("status: under-review", "under-review"),
        ("status: submitted, type: book", "submitted"),
        ("type: article", "a preprint"),
        ("peer-review: none, type: article-journal", "not peer-reviewed"),
    ],
)
def test_a_work_that_nobody_has_reviewed_is_told_of(more: str, why: str) -> None:
    assert told(more) == [f"`w` in “Reviewed” is {why}"]
    assert told(more, "b") == []


@pytest.mark.parametrize(
    "more",
    [
        "status: in-press, type: article-journal",
        "type: book, peer-review: none",
        "type: article, peer-review: open",
        "type: article-journal",
    ],
)
def test_what_may_have_been_reviewed_is_not(more: str) -> None:
    assert told(more) == []


def test_a_list_that_may_be_left_out_is_if_no_work_is_in_it() -> None:
    rule = RULE.replace(
        "title: Others, most: 10", "title: Others, most: 10, optional: true"
    )
    works = f"[{WORK.replace('LIST', 'a')}}}]"
    done = apply_works(variant("sections: [publications]"), case(rule, works=works))
    (only,) = done.variant.sections
    assert only.select.list == "scheme/a"


def test_it_is_said_when_the_preset_is_applied() -> None:
    works = f"[{WORK.replace('LIST', 'a')}, status: submitted}}]"
    chosen = variant("sections: [publications]")
    done = apply_works(chosen, case(RULE, works=works))
    assert "works: `w` in “Reviewed” is submitted" in left(done.left)
