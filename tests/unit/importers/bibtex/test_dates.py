"""Years, months and days as BibTeX has them."""

from __future__ import annotations

import pytest

from cvgen.importers.bibtex.dates import When, read_when


@pytest.mark.parametrize(
    ("parts", "date", "left"),
    [
        (("2024",), "2024", ""),
        (("2024-05-09",), "2024-05-09", ""),
        (("2024-05/2024-06",), "2024-05", "2024-06"),
        (("2024", "May"), "2024-05", ""),
        (("2024", "5", "9"), "2024-05-09", ""),
        (("2024", "May~9"), "2024-05-09", ""),
        (("2024", "sept."), "2024-09", ""),
        (("2024", "5--7 June"), "2024-06-05", "--7"),
        (("2023", "feb", "30"), "2023-02", "30"),
        (("2024", "13"), "2024", "13"),
        (("in press",), "", "in press"),
        (("c. 2024",), "2024", "c."),
        (("[2024]",), "2024", ""),
        (("2019/2020",), "2019", "/2020"),
        (("0001",), "", "0001"),
        (("2020-13-01",), "2020", "13-01"),
        (("2020-02-31",), "2020-02", "31"),
        (("2024", "may", "ninth"), "2024-05", "ninth"),
        (("2024", "", "9"), "2024", "09"),
    ],
)
def test_a_date_is_as_much_as_is_known(
    parts: tuple[str, ...], date: str, left: str
) -> None:
    assert read_when(*parts) == When(date, left)
