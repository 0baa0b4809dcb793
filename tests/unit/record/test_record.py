from __future__ import annotations

from tests.unit.record.records import work


def test_a_work_has_a_digest_for_each_part() -> None:
    found = work("w", printed="aaaabbbbcccc")
    assert (found.title, found.authors, found.rest) == ("aaaa", "bbbb", "cccc")


def test_what_is_no_digest_is_cut_and_not_refused() -> None:
    found = work("w", printed="aaaab")
    assert (found.title, found.authors, found.rest) == ("aaaa", "b", "")
