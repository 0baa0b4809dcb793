"""A number alone is the margin of all sides."""

from __future__ import annotations

import pytest

from cvgen.loading.fault import Refused
from cvgen.loading.margins import read_margins
from cvgen.model.theme import Margins


def test_one_number_stands_for_four() -> None:
    assert read_margins("25") == Margins(top=25, right=25, bottom=25, left=25)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("wide", "`wide` is not a number"),
        ("90", "`margins` must be from 5 to 60 millimetres, not 90"),
    ],
)
def test_what_is_no_margin_is_refused(text: str, message: str) -> None:
    with pytest.raises(Refused) as caught:
        read_margins(text)
    assert [one.message for one in caught.value.faults] == [message]
