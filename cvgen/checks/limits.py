"""The limits of a variant: pages, and works a list.

Part of ``checks``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.bibliography.bibliography import Bibliography
from cvgen.counted import counted
from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.model.variant import Limits

__all__ = ["check_limits"]

LIMITS = DataPath("variant", ("limits",))
FIT = "write `fit: yes` to have it made to fit, and `droppable` for what it may lose"


def check_limits(
    limits: Limits, bibliography: Bibliography, pages: int
) -> Iterator[Diagnostic]:
    """What is more than the variant allows; the PDF is written all the same."""
    if limits.pages is not None and pages > limits.pages:
        yield warning(
            "too-many-pages",
            f"the CV has {counted(pages, 'page')}, and its limit is {limits.pages}",
            path=LIMITS.child("pages"),
            hints=(FIT,),
        )
    if limits.works is None:
        return
    for place, listed in enumerate(bibliography.lists, start=1):
        works = sum(1 for _ in listed.references())
        if works > limits.works:
            yield warning(
                "too-many-works",
                f"list {place} of publications has {works} works, "
                f"and the limit is {limits.works}",
                path=LIMITS.child("works"),
                hints=(f"write `select: {{first: {limits.works}}}` to cut it",),
            )
