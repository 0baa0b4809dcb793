"""Pages that run backwards are said."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.reversed_pages import check_reversed_pages
from tests.unit.checks.lint.records import entry, works


def test_pages_that_run_backwards_are_said() -> None:
    (one,) = check_reversed_pages(works(entry("w", page="790-745")))
    assert one.code == "reversed-pages"
    assert str(one.path) == "publications[0].page"
    assert one.message == "the pages of `w` run backwards: 790-745"
    assert one.hints == ("did you mean `745-790`?",)


@pytest.mark.parametrize("page", ["745-790", "745-90", "7", "7-7", "e12-e3", "99-101"])
def test_others_do_not(page: str) -> None:
    assert list(check_reversed_pages(works(entry("w", page=page)))) == []
