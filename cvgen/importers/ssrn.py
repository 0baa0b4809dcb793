"""What is on SSRN is a preprint, by whatever name a file calls it.

Part of ``importers``: the last look at a work before its residue. Crossref registers
SSRN's papers as articles of a journal, "SSRN Electronic Journal"; Zotero makes reports
of them, others manuscripts or documents.
"""

from __future__ import annotations

import re

from cvgen.importers.fields import Gathered
from cvgen.model.work_type import WorkType

__all__ = ["is_on_ssrn", "settle_ssrn"]

SSRN = "SSRN"
NAMES = frozenset(
    {
        *("ssrn", "ssrn electronic journal", "social science research network"),
        *("ssrn scholarly paper", "ssrn working paper"),
        *("social science research network (ssrn)", "elsevier bv"),
    }
)
"""What it calls itself and its owner."""

DOI = re.compile(r"10\.2139/ssrn\.(\d+)", re.IGNORECASE)
ADDRESS = re.compile(
    r"https?://(?:www\.|papers\.)?ssrn\.com/.*\babstract(?:_?id)?=(\d+)", re.IGNORECASE
)
ISSN = "1556-5068"

LOOSE = frozenset(
    one.value
    for one in (WorkType.DOCUMENT, WorkType.MANUSCRIPT, WorkType.WEBPAGE, WorkType.POST)
)
KINDS = LOOSE | {
    one.value for one in (WorkType.ARTICLE, WorkType.ARTICLE_JOURNAL, WorkType.REPORT)
}
GENRES = frozenset(
    {
        *("technical report", "research report", "working paper", "preprint"),
        *("scholarly paper", "ssrn scholarly paper", "ssrn working paper"),
    }
)
"""What a preprint is called that says no more than its type."""


def settle_ssrn(work: Gathered) -> None:
    """Make a preprint of what has appeared on SSRN, and of nothing else."""
    number = _number(work)
    journal, house = _name(work, "container-title"), _name(work, "publisher")
    is_named = journal in NAMES or (not journal and house in NAMES - {"elsevier bv"})
    if work.said("type") not in KINDS or not (number or is_named):
        return
    if journal and journal not in NAMES:
        if work.said("type") in LOOSE and work.has("status"):
            work.put("type", WorkType.ARTICLE.value)
        return
    is_report = work.said("type") == WorkType.REPORT.value
    if house and house not in NAMES and is_report:
        return  # a paper in the series of a house, which is there too
    work.put("type", WorkType.ARTICLE.value)
    for key in ("container-title", "container-title-short"):
        work.values.pop(key, None)
    _drop_told(work, number)
    if not house or house in NAMES:
        work.put("publisher", SSRN)


def is_on_ssrn(work: Gathered) -> bool:
    """Whether its DOI or its address says so."""
    return bool(_number(work))


def _drop_told(work: Gathered, number: str) -> None:
    """Drop what the server's name and the address say."""
    if work.said("number") in {number, f"{SSRN} {number}"}:
        work.values.pop("number", None)
    if _name(work, "genre") in GENRES:
        work.values.pop("genre", None)
    if _name(work, "medium") in NAMES:
        work.values.pop("medium", None)
    if _name(work, "publisher-place").startswith("rochester"):
        work.values.pop("publisher-place", None)
    if work.said("ISSN") == ISSN:
        work.values.pop("ISSN", None)


def _number(work: Gathered) -> str:
    """Its number, in its DOI or in its address."""
    match = DOI.fullmatch(work.said("DOI")) or ADDRESS.match(work.said("URL"))
    return match[1] if match else ""


def _name(work: Gathered, key: str) -> str:
    return " ".join(work.said(key).casefold().replace("\\", "").split())
