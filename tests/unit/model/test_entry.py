"""What lasts is not to come, whatever its dates are, unless its kind says so."""

from __future__ import annotations

import pytest

from cvgen.model.date import PartialDate
from cvgen.model.entry import Period


@pytest.mark.parametrize("start", [None, PartialDate(1999), PartialDate(2999)])
def test_a_period_is_not_to_come(start: PartialDate | None) -> None:
    assert not Period(start=start).is_to_come
