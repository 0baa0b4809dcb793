"""Types of works: CSL's own, and what Crossref and DataCite call them.

Part of ``importers.csl`` (Crossref's REST API, ``/types``; DataCite's schema 4.5,
``resourceTypeGeneral``).
"""

from __future__ import annotations

from cvgen.model.work_type import WorkType

__all__ = ["read_kind"]

CSL = {one.value: one for one in WorkType}

OTHERS = {
    "book-chapter": WorkType.CHAPTER,
    "book-part": WorkType.CHAPTER,
    "book-section": WorkType.CHAPTER,
    "dissertation": WorkType.THESIS,
    "edited-book": WorkType.BOOK,
    "journal": WorkType.PERIODICAL,
    "journal-article": WorkType.ARTICLE_JOURNAL,
    "monograph": WorkType.BOOK,
    "peer-review": WorkType.REVIEW,
    "posted-content": WorkType.ARTICLE,
    "preprint": WorkType.ARTICLE,
    "proceedings": WorkType.BOOK,
    "proceedings-article": WorkType.PAPER_CONFERENCE,
    "reference-book": WorkType.BOOK,
    "reference-entry": WorkType.ENTRY,
    "report-component": WorkType.REPORT,
    "report-series": WorkType.REPORT,
}


def read_kind(word: str) -> WorkType | None:
    """The type that a word stands for."""
    plain = word.strip().lower()
    return CSL.get(plain) or CSL.get(plain.replace("-", "_")) or OTHERS.get(plain)
