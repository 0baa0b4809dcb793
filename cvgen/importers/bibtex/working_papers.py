"""Journals that are none: series of working papers, and SSRN.

Part of ``importers.bibtex``. Google Scholar writes ``journal = {Available at SSRN …}``
and ``journal = {NBER Working Paper}``. ``arxiv`` has told before what is on arXiv.
"""

from __future__ import annotations

import re

from cvgen.importers.bibtex.reader import Reader, verbatim
from cvgen.importers.writing.markup import write_markup
from cvgen.model.text import literal, plain_text
from cvgen.model.work_type import WorkType

__all__ = ["take_working_paper"]

LOOSE = frozenset({"article", "misc", "unpublished"})
"""Entries that say where a paper is by a journal alone."""

ADDRESSES = ("doi", "url", "link", "ee")
PUBLISHERS = ("publisher", "institution", "school", "organization")

SSRN = re.compile(
    r"available at ssrn:? ?"
    r"(?:(?:https?://)?(?:www\.|papers\.)?ssrn\.com/abstract=)?(\d{5,9})",
    re.IGNORECASE,
)
SERIES = re.compile(
    r"\b(working|discussion) papers?(?: series)?"
    r"(?:,? (?:no\.? ?|number |# ?)?([A-Z]{0,4}[- ]?\d[\d/.-]*))?$",
    re.IGNORECASE,
)


def take_working_paper(reader: Reader) -> None:
    """Make a preprint or a report of what no journal has printed, if that is clear."""
    name = next((one for one in ("journal", "journaltitle") if reader.look(one)), "")
    if not name or reader.entry.kind not in LOOSE:
        return
    journal = reader.left[name]
    text = " ".join(plain_text(reader.latex(journal, name).text).split())
    if match := SSRN.fullmatch(text):
        _preprint(reader, match[1])
    elif (match := SERIES.search(text)) and _is_house(text[: match.start()]):
        _report(reader, text[: match.start()], match)
    else:
        return
    reader.take(name)


def _preprint(reader: Reader, number: str) -> None:
    """A paper on SSRN, whose address is said unless there is another."""
    reader.put("type", WorkType.ARTICLE.value)
    reader.put("publisher", "SSRN")
    there = " ".join(map(reader.look, ADDRESSES))
    if not there.strip():
        reader.put("URL", f"https://ssrn.com/abstract={number}")
    elif number not in there:
        reader.put("number", f"SSRN {number}")


def _report(reader: Reader, house: str, match: re.Match[str]) -> None:
    """A paper of a house, which is its publisher unless there is another."""
    reader.put("type", WorkType.REPORT.value)
    words = f"{match[1].lower()} paper"
    if any(map(reader.look, PUBLISHERS)):
        words = f"{house}{words}"
    else:
        reader.put("publisher", write_markup(literal(house.strip(" ,:"))))
    reader.put("genre", write_markup(literal(f"{words[0].upper()}{words[1:]}")))
    number = reader.take("number") if match[2] is None else None
    reader.put("number", verbatim(number.text) if number else match[2] or "")


def _is_house(text: str) -> bool:
    """Whether it is who has a series, and no beginning of a title: ``Journal of …``."""
    return not text or not text.rsplit(maxsplit=1)[-1].islower()
