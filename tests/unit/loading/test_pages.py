"""A word for pages that stands before them is none of them."""

from __future__ import annotations

import pytest

from cvgen.loading.pages import canonical_pages


@pytest.mark.parametrize(
    "page", ["pp. 745-790", "pp.745-790", "p. 745-790", "PP 745-790", "Pages 745-790"]
)
def test_it_is_taken_off(page: str) -> None:
    assert canonical_pages({"page": page, "id": "w"}) == {"page": "745-790", "id": "w"}


@pytest.mark.parametrize("page", ["745-790", "P12", "p12-p14", "e12"])
def test_other_pages_stay(page: str) -> None:
    assert canonical_pages({"page": page}) == {"page": page}


def test_a_work_need_not_have_any() -> None:
    assert canonical_pages({"id": "w"}) == {"id": "w"}
