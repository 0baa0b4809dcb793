"""What was done to make a CV fit, page by page, and what was left out.

Part of ``fit``: the values that ``cli`` prints.
"""

from __future__ import annotations

from enum import Enum

import msgspec

from cvgen.bibliography.bibliography import Bibliography
from cvgen.diagnostics import Diagnostic
from cvgen.document.block import Document
from cvgen.model.work_detail import WorkDetail
from cvgen.units import Pt

__all__ = ["FitReport", "Fitted", "Omission", "PageRoom", "Step"]


class Step(Enum):
    """What it took to make a CV fit, in the order of trying."""

    SPACES = "spaces"
    SIZE = "size"
    DROPS = "drops"


class Omission(msgspec.Struct, frozen=True, kw_only=True):
    """What is no longer printed of one section, by name.

    ``where`` is the title of the section, and ``of`` the number of its entries and
    paragraphs as it was.
    """

    where: str
    names: tuple[str, ...]
    of: int

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it is left."""
        return len(self.names) == self.of


class PageRoom(msgspec.Struct, frozen=True, kw_only=True):
    """A page with the lines of text that it has room for, and its spaces.

    ``spaces`` is what is left of them: 1 if they are natural, less if they had to give.
    """

    number: int
    spare: int
    spaces: float = 1.0


class FitReport(msgspec.Struct, frozen=True, kw_only=True):
    """How a CV came to fit.

    ``pages_before`` and ``over_before`` are its pages and the lines too many as it was
    composed; sizes are those of the text. ``details`` are no longer printed of any
    work; ``cited`` are works that might have gone, did the text not cite them.
    """

    limit: int
    pages_before: int
    over_before: int
    steps: tuple[Step, ...]
    size_before: Pt
    size: Pt
    least_size: Pt
    details: tuple[WorkDetail, ...] = ()
    omissions: tuple[Omission, ...] = ()
    cited: tuple[str, ...] = ()
    pages: tuple[PageRoom, ...]


class Fitted(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """A CV that fits, and how it came to; or the last attempt, and why it does not."""

    bibliography: Bibliography
    document: Document
    report: FitReport | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
