"""Dates in words are states or years."""

from __future__ import annotations

import pytest

from cvgen.importers.csl.dates import take_date
from cvgen.importers.foreign import Foreign
from cvgen.importers.tree import text_of
from tests.support.nodes import mapping


@pytest.mark.parametrize(
    ("issued", "fields", "said"),
    [
        ({"literal": "in press"}, {"status": "in-press"}, []),
        (
            {"raw": "Spring 2020"},
            {"issued": "2020"},
            ["`k`: of `issued: Spring 2020` only `2020` is read"],
        ),
        ({"raw": "May 2020"}, {"issued": "2020-05"}, []),
        ({"raw": "2020-05"}, {"issued": "2020-05"}, []),
        ({"date-parts": [["2020", "5"]]}, {"issued": "2020-05"}, []),
        ({"literal": "long ago"}, {}, ["`k`: `issued` has no home here: `long ago`"]),
        (
            {"date-parts": [[2017, 13, 45]]},
            {"issued": "2017"},
            ["`k`: of `issued: 2017-13-45` only `2017` is read"],
        ),
        (
            {"date-parts": [[2017, "spring"]]},
            {"issued": "2017"},
            ["`k`: of `issued: 2017-spring` only `2017` is read"],
        ),
        ({"season": "2"}, {}, ["`k`: `issued.season` has no home here: `2`"]),
    ],
)
def test_a_date_in_words_is_a_state_or_a_year(
    issued: object, fields: dict[str, str], said: list[str]
) -> None:
    work = Foreign("z.json", "k", mapping({"issued": issued}))
    take_date(work, "issued")
    assert {key: text_of(node) for key, node in work.values.items()} == fields
    assert [one.message for one in work.findings] == said


def test_a_state_that_is_there_stays() -> None:
    fields = {"issued": {"literal": "in press"}, "status": "accepted"}
    work = Foreign("z.json", "k", mapping(fields))
    take_date(work, "issued")
    assert not work.values
    assert list(work.left) == ["status"]
