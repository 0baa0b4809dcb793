"""How far a work has come, and whether anybody has accepted it.

Part of ``bibliography``, for the order of its lists and for what they are cut to;
``fit`` leaves out by it too. A work that names no state is published.
"""

from __future__ import annotations

from cvgen.model.publication import Publication
from cvgen.model.work_type import Status

__all__ = ["is_accepted", "progress"]

PROGRESS = {status: place for place, status in enumerate(Status)}


def progress(work: Publication) -> int:
    """The place of a work's state on the way to print, the nearer the higher."""
    return PROGRESS[work.status or Status.PUBLISHED]


def is_accepted(work: Publication) -> bool:
    """Whether somebody prints it, be it on conditions."""
    return progress(work) >= PROGRESS[Status.CONDITIONALLY_ACCEPTED]
