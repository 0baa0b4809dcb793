"""Find works in a list for reviewed ones, and books, that no reviewer has passed.

Part of ``presets``, for ``apply_works`` and whoever judges data: a finished file does
not always say how far a work has come.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.model.publication import Publication
from cvgen.model.work_type import UNREVIEWED, PeerReview, WorkType
from cvgen.presets.report import Case

__all__ = ["unreviewed_works"]


def unreviewed_works(case: Case) -> Iterator[str]:
    """What is wrong with works that their `lists` put into such a list, in words."""
    lists = case.rules.works.lists if case.rules.works else ()
    for one in lists:
        for work in case.cv.publications if one.reviewed else ():
            is_in_it = any(
                (member.application, member.category) == (case.preset, one.id)
                for member in work.lists
            )
            if is_in_it and (why := _why(work)):
                yield f"`{work.id}` in “{one.title}” is {why}"


def _why(work: Publication) -> str:
    """What tells that nobody has reviewed a work; nothing if it may have been."""
    if work.status in UNREVIEWED:
        return work.status.value
    if work.type is WorkType.BOOK:
        return ""
    if work.peer_review is PeerReview.NONE:
        return "not peer-reviewed"
    is_reviewed = work.peer_review is not None
    return "a preprint" if work.type is WorkType.ARTICLE and not is_reviewed else ""
