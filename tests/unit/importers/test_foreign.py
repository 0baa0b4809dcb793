"""What nobody has taken of an entry has no home."""

from __future__ import annotations

from cvgen.importers.foreign import Foreign
from tests.support.nodes import mapping, plain


def test_what_is_taken_is_not_lost() -> None:
    one = Foreign("x", "k", mapping({"a": "b", "c": ["d", "e"], "f": None, "g": "h"}))
    one.copy("title", "a")
    one.drop("g")
    assert one.text("nosuch", "c") == "d; e"
    one.lose_rest()
    assert plain(one.draft().node) == {"title": "b"}
    assert one.findings == []


def test_the_rest_is_said() -> None:
    one = Foreign("x", "k", mapping({"a": "b", "c": {"d": "e"}, "empty": []}))
    one.lose_rest()
    assert [said.message for said in one.findings] == [
        "`k`: `a` has no home here: `b`",
        "`k`: `c` has no home here: `d: e`",
    ]
