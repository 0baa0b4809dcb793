"""Laws of imports: whatever a file says is in the works, or is said to have no home."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.importers.bibtex.import_bibtex import import_bibtex
from cvgen.importers.bring_in import bring_in_works
from cvgen.importers.csl.import_csl import import_csl
from cvgen.importers.draft import Imported
from cvgen.loading.source import SourceText

pytestmark = pytest.mark.property

KINDS = st.sampled_from(
    [
        *("article", "book", "inproceedings", "incollection", "misc", "techreport"),
        *("phdthesis", "online", "thesis", "unpublished", "patent", "dataset"),
        *("software", "inbook", "manual", "proceedings", "strange"),
    ]
)
BIBTEX = (
    *("journal", "volume", "number", "pages", "doi", "url", "note", "abstract"),
    *("keywords", "booktitle", "editor", "publisher", "address", "series", "edition"),
    *("chapter", "school", "institution", "organization", "howpublished", "type"),
    *("eprint", "archiveprefix", "primaryclass", "isbn", "issn", "language", "langid"),
    *("eventtitle", "venue", "location", "eid", "pagetotal", "version", "subtitle"),
    *("titleaddon", "shortjournal", "journalsubtitle", "translator", "annote", "file"),
    *("pubstate", "addendum", "issue", "holder", "pmid", "bookauthor", "maintitle"),
    *("part", "volumes", "origdate", "numpages", "articleno", "issuetitle", "link"),
    *("eprinttype", "ee", "key", "crossref", "date", "urldate", "month", "day", "x-y"),
)
CSL_TYPES = st.sampled_from(
    [
        *("article", "article-journal", "book", "chapter", "thesis", "webpage"),
        *("report", "speech", "dataset", "strange"),
    ]
)
CSL = (
    *("abstract", "annote", "archive", "archive_location", "authority", "call-number"),
    *("collection-number", "collection-title", "container-title", "dimensions", "DOI"),
    *("container-title-short", "event", "event-title", "event-place", "genre", "ISBN"),
    *("ISSN", "issue", "jurisdiction", "keyword", "language", "medium", "note", "page"),
    *("number", "number-of-pages", "number-of-volumes", "original-title", "page-first"),
    *("part", "PMCID", "PMID", "publisher", "publisher-place", "scale", "section"),
    *("source", "status", "title-short", "URL", "version", "volume", "edition", "foo"),
    *("journalAbbreviation", "chapter-number", "custom", "categories", "accessed"),
    *("event-date", "submitted", "editor", "translator", "composer"),
)
PARTS = st.sampled_from(["suffix", "dropping-particle", "email", "role", "literal"])
TOKEN = re.compile(r"Q[a-z]+q")


def told(name: str) -> str:
    """A word that only this field says."""
    return f"Q{re.sub('[^a-z]', '', name.lower())}q"


def unaccounted(
    bring_in: Callable[[SourceText], Imported], text: str
) -> tuple[int, set[str]]:
    """How many words a file has, and those that are nowhere in the end."""
    outcome = bring_in_works(bring_in(SourceText("file", text)), SourceText("w", ""))
    said = "\n".join((outcome.text, *(one.message for one in outcome.findings)))
    words = set(TOKEN.findall(text))
    return len(words), {word for word in words if word not in said}


@given(kind=KINDS, fields=st.sets(st.sampled_from(BIBTEX), max_size=15))
def test_every_field_of_bibtex_is_accounted_for(kind: str, fields: set[str]) -> None:
    values = {name: f"{told(name)} word" for name in fields}
    values |= {"author": "Chen, Mei and Qauthorq, X", "title": "Of Qtitleq"}
    written = ", ".join(f"{name} = {{{value}}}" for name, value in values.items())
    text = f"@{kind}{{k, year = {{2020}}, {written}}}"
    assert unaccounted(import_bibtex, text) == (len(fields) + 2, set())


@given(
    kind=CSL_TYPES,
    fields=st.sets(st.sampled_from(CSL), max_size=15),
    part=PARTS,
)
def test_every_variable_of_csl_is_accounted_for(
    kind: str, fields: set[str], part: str
) -> None:
    author = {"family": "Qauthorq", "given": "X", part: "Qpartq"}
    item: dict[str, object] = {name: f"{told(name)} word" for name in fields}
    item |= {"id": "k", "type": kind, "title": "Of Qtitleq"}
    item |= {"author": [author], "issued": {"date-parts": [[2020, 5]]}}
    found = unaccounted(import_csl, json.dumps([item]))
    assert found == (len(fields - {"part"}) + 3, set())
