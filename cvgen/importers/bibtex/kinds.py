"""BibTeX's and BibLaTeX's types of entries, and where each keeps what.

Part of ``importers.bibtex``: tables, of which the exporter reads the same ones.
"""

from __future__ import annotations

from cvgen.model.work_type import WorkType

__all__ = ["GENRES", "HELD", "KINDS", "NUMBERED"]

KINDS = {
    "article": WorkType.ARTICLE_JOURNAL,
    "artwork": WorkType.GRAPHIC,
    "audio": WorkType.SONG,
    "book": WorkType.BOOK,
    "bookinbook": WorkType.CHAPTER,
    "booklet": WorkType.PAMPHLET,
    "collection": WorkType.BOOK,
    "conference": WorkType.PAPER_CONFERENCE,
    "data": WorkType.DATASET,
    "dataset": WorkType.DATASET,
    "electronic": WorkType.WEBPAGE,
    "image": WorkType.FIGURE,
    "inbook": WorkType.CHAPTER,
    "incollection": WorkType.CHAPTER,
    "inproceedings": WorkType.PAPER_CONFERENCE,
    "inreference": WorkType.ENTRY_ENCYCLOPEDIA,
    "jurisdiction": WorkType.LEGAL_CASE,
    "legislation": WorkType.LEGISLATION,
    "letter": WorkType.PERSONAL_COMMUNICATION,
    "manual": WorkType.DOCUMENT,
    "mastersthesis": WorkType.THESIS,
    "misc": WorkType.DOCUMENT,
    "movie": WorkType.MOTION_PICTURE,
    "music": WorkType.MUSICAL_SCORE,
    "mvbook": WorkType.BOOK,
    "mvcollection": WorkType.BOOK,
    "mvproceedings": WorkType.BOOK,
    "mvreference": WorkType.BOOK,
    "online": WorkType.WEBPAGE,
    "patent": WorkType.PATENT,
    "performance": WorkType.PERFORMANCE,
    "periodical": WorkType.PERIODICAL,
    "phdthesis": WorkType.THESIS,
    "proceedings": WorkType.BOOK,
    "reference": WorkType.BOOK,
    "report": WorkType.REPORT,
    "review": WorkType.REVIEW,
    "software": WorkType.SOFTWARE,
    "standard": WorkType.STANDARD,
    "suppbook": WorkType.CHAPTER,
    "suppcollection": WorkType.CHAPTER,
    "suppperiodical": WorkType.ARTICLE_JOURNAL,
    "techreport": WorkType.REPORT,
    "thesis": WorkType.THESIS,
    "unpublished": WorkType.MANUSCRIPT,
    "video": WorkType.MOTION_PICTURE,
    "webpage": WorkType.WEBPAGE,
    "www": WorkType.WEBPAGE,
}

GENRES = {
    "mastersthesis": "Master's thesis",
    "phdthesis": "Ph.D. thesis",
    "candthesis": "Candidate thesis",
    "techreport": "Technical report",
    "resreport": "Research report",
}
"""What BibTeX prints for a type, and BibLaTeX for a word in ``type``."""

HELD = frozenset(
    {"inbook", "incollection", "inproceedings", "conference", "inreference"}
)
"""What stands in a book: of these an address may be that of the meeting."""

NUMBERED = frozenset({"article", "suppperiodical", "periodical"})
"""Of these a number is an issue; of what stands in a series it is the place in it."""
