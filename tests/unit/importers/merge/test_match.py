"""The same work is recognised by the signs that find doubles."""

from __future__ import annotations

import pytest

from cvgen.importers.merge.match import match
from tests.support.nodes import works

MINE = """
- id: a
  type: article-journal
  title: "Floods and droughts: a review"
  author: [Mei Chen]
  issued: 2024
  DOI: 10.1000/A
- id: b
  type: article
  title: A title that tells a lot
  author: [Mei Chen]
  issued: 2023
  arxiv: 2301.00001
"""


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ("type: article-journal, title: Other, DOI: 10.1000/a", 0),
        ("type: article-journal, title: FLOODS and Droughts – A Review", 0),
        ("type: article-journal, title: Floods and droughts a revie", 0),
        ("type: article, title: Other, arxiv: 2301.00001v3", 1),
        ("type: paper-conference, title: A title that tells a lot", 1),
        ("type: book, title: Something else", 2),
    ],
)
def test_one_sign_is_enough(fields: str, place: int) -> None:
    theirs = works(f"- {{id: x, author: [Mei Chen], issued: 2024, {fields}}}")
    assert match(works(MINE), theirs) == (place,)


def test_one_key_and_title_are_enough_whatever_the_type() -> None:
    fields = 'type: speech, title: "Floods and droughts: a review", issued: 2024'
    theirs = works(f"- {{id: a, author: [Mei Chen], {fields}}}")
    assert match(works(MINE), theirs) == (0,)


def test_two_of_a_file_may_be_one() -> None:
    one = "- {id: %s, title: A title that tells, author: [Mei Chen], issued: 2024}\n"
    assert match((), works(one % "x" + one % "y")) == (0, 0)


def test_a_work_that_had_to_change_its_key_is_found_again() -> None:
    one = "- {id: %s, type: article-journal, title: Editorial, author: [Mei Chen]%s}\n"
    journals = [f", issued: 2024, container-title: {name}" for name in ("A", "B", "C")]
    mine = works(
        "".join(map(one.__mod__, zip(("x", "xb", "xc"), journals, strict=True)))
    )
    for place, journal in enumerate(journals):
        assert match(mine, works(one % ("x", journal))) == (place,)
    theirs = [works(one % ("x", journal))[0] for journal in journals]
    assert match(mine, theirs) == (0, 1, 2)
