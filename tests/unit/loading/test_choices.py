"""Sort keys and limits of authors are words with a form of their own."""

from __future__ import annotations

import pytest

from cvgen.loading.choices import read_author_limit, read_sort_key
from cvgen.loading.fault import Refused
from cvgen.model.selection import SortField, SortKey
from cvgen.model.variant import AuthorLimit


@pytest.mark.parametrize("field", SortField, ids=lambda one: str(one.value))
def test_a_minus_puts_the_largest_first(field: SortField) -> None:
    assert read_sort_key(str(field.value)) == SortKey(field)
    assert read_sort_key(f"-{field.value}") == SortKey(field, descending=True)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("titel", "did you mean `title`?"),
        (
            "colour",
            (
                "write one of `issued`, `title`, `author`, `type`, `status`, "
                "`container-title`, `citations`, `file`"
            ),
        ),
    ],
)
def test_what_works_cannot_be_sorted_by_is_refused(text: str, hint: str) -> None:
    with pytest.raises(Refused) as caught:
        read_sort_key(text)
    (fault,) = caught.value.faults
    assert fault.message == f"works cannot be sorted by `{text}`"
    assert fault.hints == (hint,)


@pytest.mark.parametrize(
    ("text", "count"), [("all", 0), ("All", 0), ("3", 3), ("12", 12)]
)
def test_a_limit_is_all_or_a_number(text: str, count: int) -> None:
    assert read_author_limit(text) == AuthorLimit(count)


@pytest.mark.parametrize("text", ["0", "2", "-1", "many", "³", "3.5", "9999999"])
def test_a_limit_that_hides_nearly_everybody_is_refused(text: str) -> None:
    with pytest.raises(Refused) as caught:
        read_author_limit(text)
    (fault,) = caught.value.faults
    assert fault.message == f"`{text}` is no limit of names"
    assert fault.hints == ("write `all`, or a number from 3 on",)
