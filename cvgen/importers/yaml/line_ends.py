"""Change a text whose lines may end as Windows has them, and leave that so.

Part of ``importers.yaml``. A text that two programs have written may have both ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher

from cvgen.loading.source import SourceText

__all__ = ["with_line_ends"]

WINDOWS = "\r\n"
RETURN = "\r"


def with_line_ends(source: SourceText, change: Callable[[SourceText], str]) -> str:
    """The changed text: each line ends as it did, a new one as that before it."""
    *lines, last = source.text.split("\n")
    ends = [WINDOWS if line.endswith(RETURN) else "\n" for line in lines]
    if WINDOWS not in ends:
        return change(source)
    plain = [*(line.removesuffix(RETURN) for line in lines), last]
    changed = change(SourceText(source.name, "\n".join(plain))).split("\n")
    if "\n" not in ends:
        return WINDOWS.join(changed)
    ended = zip(changed, _ends(plain, changed, ends), strict=True)
    *whole, (final, _) = ended
    return "".join((*(line + end for line, end in whole), final))


def _ends(
    before: Sequence[str], after: Sequence[str], ends: Sequence[str]
) -> Iterator[str]:
    """The end of each line; the last line of ``before`` has none."""
    end = ends[0]
    differences = SequenceMatcher(None, before, after).get_opcodes()
    for _, start, stop, first, behind in differences:
        for step in range(behind - first):
            if start + step < min(stop, len(ends)):
                end = ends[start + step]
            yield end
