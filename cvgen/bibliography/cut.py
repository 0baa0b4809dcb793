"""Cut a list to its first works, among them if need be those that the texts cite.

Part of ``bibliography``, after sorting and before grouping.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from cvgen.bibliography.work import OwnedWork
from cvgen.model.selection import Selection

__all__ = ["cut_works"]


def cut_works(
    works: Sequence[OwnedWork],
    selection: Selection,
    cited: Callable[[], Collection[str]],
) -> list[OwnedWork]:
    """As many works as the selection wants, in their order.

    The ids of those that are ``cited`` are asked for only if they come before others.
    """
    if selection.first is None or len(works) <= selection.first:
        return list(works)
    if not selection.keep_cited:
        return list(works[: selection.first])
    wanted = cited()
    places = sorted(range(len(works)), key=lambda i: works[i].work.id not in wanted)
    return [works[i] for i in sorted(places[: selection.first])]
