"""Fields are gathered, and written in the model's order."""

from __future__ import annotations

from cvgen.importers.fields import FIELDS, Gathered
from cvgen.loading.names import read_author
from tests.support.nodes import plain


def test_fields_stand_in_the_models_order() -> None:
    work = Gathered("x", "k", 4)
    work.put("title", "A")
    work.put("id", "k")
    work.put("note", "  ")
    work.put_all("ISBN", ("1",))
    work.put_all("keyword", ("a", "b"))
    work.put_names("author", (read_author("Ada Okafor"),))
    assert plain(work.draft().node) == {
        "id": "k",
        "title": "A",
        "author": ["Ada Okafor"],
        "ISBN": "1",
        "keyword": ["a", "b"],
    }
    assert work.has("title")
    assert not work.has("note")
    assert FIELDS[:3] == ("id", "type", "title")


def test_what_is_said_names_the_entry_and_its_line() -> None:
    work = Gathered("x", "k", 4)
    work.say("code", "it is odd", 0, "mend it")
    work.lose("file", "a.pdf", 6)
    work.lose_rest_of((("year", "c. 2021"),), "2021")
    assert [f"{one.location} {one.message}" for one in work.findings] == [
        "x:4:1 `k`: it is odd",
        "x:6:1 `k`: `file` has no home here: `a.pdf`",
        "x:4:1 `k`: of `year: c. 2021` only `2021` is read",
    ]
