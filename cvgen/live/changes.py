"""What has changed from one build to the next.

Part of ``live``. It compares the records of both, as ``cvgen diff`` does with that of a
PDF that was sent, and the number of pages, which no record has.
"""

from __future__ import annotations

import msgspec

from cvgen.plan import Result
from cvgen.record.change import Change
from cvgen.record.compare import compare_records

__all__ = ["Changes", "compare_builds"]


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """What is another; ``pages`` are how many there were and how many there are.

    ``looks_same`` says that there is the same at the same place on every page.
    """

    what: tuple[Change, ...] = ()
    pages: tuple[int, int] | None = None
    looks_same: bool = False


def compare_builds(before: Result, after: Result) -> Changes:
    """What a reader would see, and the number of pages if it is another."""
    pages = (len(before.pages), len(after.pages))
    what = compare_records(before.record, after.record)
    return Changes(
        what=what,
        pages=pages if pages[0] != pages[1] else None,
        looks_same=not what and before.pages == after.pages,
    )
