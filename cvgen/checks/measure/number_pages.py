"""Step 3: the numbers that pages bear in their running heads and feet.

Part of ``checks.measure``. Pages of a larger application need not begin with 1, but
they go on by one each.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from cvgen.checks.measured.page import Line

__all__ = ["number_pages"]

NUMBER = re.compile(r"(?<![\d./-])\d{1,4}(?![\d./-]\d)")
OF_ALL = re.compile(r"(?<![\d./-])(\d{1,4})/(\d{1,4})(?![\d/-]|\.\d)")
"""A number with that of all pages, as browsers print them: ``1/6``."""


def number_pages(pages: Sequence[Iterable[Line]]) -> tuple[int | None, ...]:
    """For each page the number printed on it; None if there is none."""
    offsets = [
        {value - page for value in _values(lines, len(pages))}
        for page, lines in enumerate(pages, start=1)
    ]
    counted = Counter(offset for page in offsets for offset in page)
    if not counted:
        return (None,) * len(pages)
    offset = max(counted, key=lambda one: (counted[one], -abs(one)))
    if offset and counted[offset] == 1:
        return (None,) * len(pages)
    return tuple(
        page + offset if offset in found else None
        for page, found in enumerate(offsets, start=1)
    )


def _values(lines: Iterable[Line], pages: int) -> Iterable[int]:
    """The numbers in the margins; a fraction is one if all pages may be so many."""
    for line in lines:
        if line.marginal:
            yield from map(int, NUMBER.findall(line.text))
            for number, whole in OF_ALL.findall(line.text):
                if int(number) <= int(whole) >= pages:
                    yield int(number)
