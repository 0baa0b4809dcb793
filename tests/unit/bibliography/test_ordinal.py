"""Numbers become ordinals by the endings of a locale."""

from __future__ import annotations

import pytest

from cvgen.bibliography.ordinal import ordinal
from tests.support.samples import locale


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("en-GB", "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th 112th"),
        ("de", "1. 2. 3. 4. 11. 12. 13. 21. 22. 101. 111. 112."),
        ("fr", "1re 2e 3e 4e 11e 12e 13e 21e 22e 101e 111e 112e"),
    ],
)
def test_an_ordinal_has_the_ending_of_its_number(name: str, texts: str) -> None:
    numbers = (1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 112)
    endings = locale(name).ordinals
    assert [ordinal(number, endings) for number in numbers] == texts.split()
