"""What another format has no field for comes back over what was read."""

from __future__ import annotations

import pytest

from cvgen.importers.fields import Gathered
from cvgen.importers.residue import restore, restore_from
from cvgen.loading.fault import quoted
from tests.support.nodes import mapping, plain


def work() -> Gathered:
    found = Gathered("x", "k", 1)
    found.put("id", "k")
    found.put("genre", "Thesis")
    return found


def test_values_are_put_over_others_and_nothing_takes_them_out() -> None:
    one = work()
    restore(one, '{"genre": null, "selected": true, "keyword": ["a"]}', 3)
    assert plain(one.draft().node) == {"id": "k", "keyword": ["a"], "selected": "true"}


def test_a_field_that_is_not_known_is_lost_with_a_word() -> None:
    one = work()
    restore_from(one, mapping({"nosuch": "x"}))
    (found,) = one.findings
    assert found.message == "`k`: `cvgen.nosuch` has no home here: `x`"


@pytest.mark.parametrize("text", ["{", "[]", "1", "[" * 100_000])
def test_what_is_no_residue_is_lost_with_a_word(text: str) -> None:
    one = work()
    restore(one, text, 3)
    (found,) = one.findings
    assert found.message == f"`k`: `cvgen` has no home here: {quoted(text)}"
