"""A date is worded as far as it is known, in the words of a locale."""

from __future__ import annotations

import pytest

from cvgen.bibliography.dates import word_date
from cvgen.model.date import PartialDate
from tests.support.samples import locale


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("en-GB", ("2024", "May 2024", "9 May 2024")),
        ("en-US", ("2024", "May 2024", "May 9, 2024")),
        ("de", ("2024", "Mai 2024", "9. Mai 2024")),
        ("fr", ("2024", "mai 2024", "9 mai 2024")),
        ("es", ("2024", "may. 2024", "9 may. 2024")),
        ("it", ("2024", "mag. 2024", "9 mag. 2024")),
        ("zh", ("2024", "2024年5月", "2024年5月9日")),
        ("ja", ("2024", "2024年5月", "2024年5月9日")),
    ],
)
def test_a_date_is_worded_as_far_as_it_is_known(
    name: str, texts: tuple[str, str, str]
) -> None:
    dates = (PartialDate(2024), PartialDate(2024, 5), PartialDate(2024, 5, 9))
    found = tuple(word_date(date, locale(name)) for date in dates)
    assert tuple(text.replace("\N{NO-BREAK SPACE}", " ") for text in found) == texts
