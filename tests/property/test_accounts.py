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
from cvgen.importers.bring_in_profile import bring_in_profile
from cvgen.importers.csl.import_csl import import_csl
from cvgen.importers.draft import Imported
from cvgen.importers.resume.import_resume import import_resume
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
RESUME = {
    "work": "name position location description summary url highlights foo",
    "volunteer": "organization position url summary highlights foo",
    "education": "institution url area studyType score courses foo",
    "awards": "title awarder summary foo",
    "certificates": "name url issuer foo",
    "skills": "name level keywords foo",
    "languages": "language fluency foo",
    "interests": "name keywords foo",
    "references": "name reference foo",
    "projects": "name description highlights keywords url roles entity type foo",
}
NEEDED = {
    "volunteer": "organization",
    "awards": "title",
    "certificates": "name",
    "languages": "language",
    "references": "name",
    "projects": "name",
}
"""Without these an entry is none, and is left out as a whole with a word."""

DAYS = {"startDate", "endDate", "date"}
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


@st.composite
def resumes(draw: st.DrawFn) -> dict[str, object]:
    """A résumé whose fields are words of their own, and whose dates may be wrong."""
    basics = draw(st.sets(st.sampled_from(["label", "image", "summary", "phone"])))
    made: dict[str, object] = {
        "basics": {"name": "Mei Chen"} | {key: told(f"basics{key}") for key in basics}
    }
    for section in draw(st.sets(st.sampled_from(sorted(RESUME)))):
        known = RESUME[section].split()
        fields = draw(st.sets(st.sampled_from(known), min_size=1)) | {
            NEEDED.get(section, known[0])
        }
        entry = {key: told(section + key) for key in fields}
        if "url" in entry:
            entry["url"] = f"https://example.org/{entry['url']}"
        days = draw(st.sets(st.sampled_from(sorted(DAYS))))
        made[section] = [entry | {key: told(f"{section}{key}") for key in days}]
    return made


@given(resume=resumes())
def test_every_field_of_a_resume_is_accounted_for(resume: dict[str, object]) -> None:
    text = json.dumps(resume)
    imported = import_resume(SourceText("file", text))
    outcome = bring_in_profile(imported, SourceText("profile", "name: Mei Chen\n"))
    findings = (*imported.findings, *outcome.findings)
    said = "\n".join((outcome.text, *(one.message for one in findings)))
    assert [word for word in TOKEN.findall(text) if word not in said] == []


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
