"""A section is whole if nothing of it is left."""

from __future__ import annotations

from cvgen.fit.report import Omission


def test_what_lost_all_that_it_had_is_whole() -> None:
    assert Omission(where="Talks", names=("One", "Two"), of=2).is_whole
    assert not Omission(where="Talks", names=("One", "Two"), of=3).is_whole
