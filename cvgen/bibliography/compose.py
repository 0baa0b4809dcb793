"""The steps of the phase in order: sort, number, find the owner, word.

The door of ``bibliography``.
"""

from __future__ import annotations

from cvgen.bibliography.bibliography import Bibliography, Reference
from cvgen.bibliography.number import number
from cvgen.bibliography.order import order
from cvgen.bibliography.owner import find_owner, identify_owner
from cvgen.bibliography.reference import word_reference
from cvgen.diagnostics import DataPath, Diagnostic
from cvgen.model.cv import Cv

__all__ = ["compose_bibliography"]


def compose_bibliography(cv: Cv) -> Bibliography:
    """All works of ``cv``, the newest first, numbered from 1, the owner marked.

    A work without the owner, or with two, is an error among the diagnostics.
    """
    owner = identify_owner(cv.profile)
    references: list[Reference] = []
    diagnostics: list[Diagnostic] = []
    for printed, (index, work) in number(order(cv.publications)):
        path = DataPath("publications", (index,))
        position, problems = find_owner(work, owner, path)
        diagnostics += problems
        references.append(
            word_reference(work, index=index, number=printed, owner=position)
        )
    return Bibliography(references=tuple(references), diagnostics=tuple(diagnostics))
