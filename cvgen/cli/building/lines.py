"""What came of a variant, in lines for a person.

Part of ``cli.building``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.cli.building.order import Made
from cvgen.counted import counted
from cvgen.live.outcome import Outcome

__all__ = ["word_made"]


def word_made(one: Made, *, is_watched: bool = False) -> Iterator[str]:
    """The file, its pages and how long it took; then what was done to it.

    What is watched is made anew by itself.
    """
    pages = counted(one.pages, "page")
    size = f"{one.size / 1000:.0f} kB"
    match one.outcome:
        case Outcome.BUILT:
            changed = f": {one.changed}" if one.changed else ""
            yield f"{one.path}: {pages}, {size}, in {one.seconds:.2f} s{changed}"
            yield from one.lines
        case Outcome.UNCHANGED:
            hint = "" if is_watched else "; --force builds it anew"
            yield f"{one.path}: {pages}, {size}, unchanged{hint}"
        case Outcome.FAILED:
            return
