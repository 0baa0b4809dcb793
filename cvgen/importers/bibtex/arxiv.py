"""Where the files of several services say that a work is on arXiv, and under what.

Part of ``importers.bibtex``. arXiv's own form is ``eprint`` with ``archivePrefix``;
Google Scholar writes ``journal = {arXiv preprint arXiv:…}``, DBLP ``journal = {CoRR}``
with ``volume = {abs/…}``, Zotero ``number = {arXiv:…}`` and arXiv's DOI.
"""

from __future__ import annotations

import re

from cvgen.importers.bibtex.reader import Reader

__all__ = ["take_arxiv"]

NUMBER = r"(\d{4}\.\d{4,5}|[a-z][a-z.-]+/\d{7})(v\d+)?"
NAMED = re.compile(rf"arxiv[:\s./]*(?:org/)?(?:abs/|pdf/)?{NUMBER}", re.IGNORECASE)
BARE = re.compile(rf"(?:arXiv:)?(?:abs/)?{NUMBER}", re.IGNORECASE)
WHOLE = re.compile(
    rf"(?:arxiv(?:\s+(?:e-?prints?|preprints?))?|corr|computing research repository)"
    rf"[\s,:]*(?:(?:arxiv[:\s]*)?(?:abs/)?{NUMBER})?(?:\s*\[[\w.-]+\])?",
    re.IGNORECASE,
)
"""A journal's name that is nothing but arXiv's."""


def take_arxiv(reader: Reader) -> tuple[str, bool]:
    """The number, if there is one, and whether arXiv is all that there is of it."""
    number = _of_eprint(reader)
    is_only = False
    for field in ("journal", "journaltitle", "howpublished", "publisher", "note"):
        text = reader.look(field)
        if text and (match := WHOLE.fullmatch(text)):
            reader.take(field)
            number = number or match[1] or ""
            is_only = is_only or field != "note"
    for field in ("volume", "number", "pages"):
        text = reader.look(field)
        if (match := BARE.fullmatch(text)) and (is_only or NAMED.search(text)):
            reader.take(field)
            number = number or match[1]
    for field in ("doi", "url"):
        if match := NAMED.search(reader.look(field)):
            number = number or match[1]
            if field == "url":
                reader.take(field)
    return number, is_only


def _of_eprint(reader: Reader) -> str:
    archive = reader.look("archiveprefix") or reader.look("eprinttype")
    match = BARE.fullmatch(reader.look("eprint"))
    if match is None or archive.lower() not in {"arxiv", ""}:
        return ""
    for field in ("eprint", "archiveprefix", "eprinttype"):
        reader.take(field)
    return match[1]
