"""Report journal articles that are out and have no DOI.

Part of ``checks.lint``. Only articles: what proceedings of conferences have is as
various as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.model.publication import Publication
from cvgen.model.work_type import Status, WorkType

__all__ = ["check_missing_dois"]

HINT = "look it up at search.crossref.org, or give the article's `URL`"

FIRST_YEAR = 2000
"""Since then publishers have registered DOIs (Crossref was founded in it)."""


def check_missing_dois(
    works: Iterable[tuple[int, Publication]],
) -> Iterator[Diagnostic]:
    """Articles with neither DOI nor address; works with their positions."""
    for index, work in works:
        if _is_out(work) and not (work.doi or work.url):
            yield warning(
                "missing-doi",
                f"`{work.id}` is a published article without a DOI",
                path=DataPath("publications", (index,)),
                hints=(HINT,),
            )


def _is_out(work: Publication) -> bool:
    return (
        work.type is WorkType.ARTICLE_JOURNAL
        and work.status in {None, Status.PUBLISHED}
        and work.issued is not None
        and work.issued.year >= FIRST_YEAR
    )
