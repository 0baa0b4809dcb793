"""A work of ORCID's, in full or summarised → a draft.

Part of ``importers.orcid``. ORCID knows authors by a full work's ``contributors``, or
by the BibTeX that came with it; a summary has neither.
"""

from __future__ import annotations

from cvgen.diagnostics import Diagnostic
from cvgen.importers.bibtex.import_bibtex import import_bibtex
from cvgen.importers.csl.names import read_csl_name
from cvgen.importers.draft import Draft, mapped, said
from cvgen.importers.entries import escaped
from cvgen.importers.fields import AND_OTHERS
from cvgen.importers.foreign import Foreign
from cvgen.importers.orcid.dates import read_orcid_date
from cvgen.importers.ssrn import settle_ssrn
from cvgen.importers.tree import find, items_of, line_of, text_of, words_of
from cvgen.loading.names import SUFFIXES
from cvgen.loading.node import Node, Scalar
from cvgen.loading.source import SourceText
from cvgen.model.person import Author
from cvgen.model.work_type import WorkType

__all__ = ["import_work", "works_of"]

KINDS = {
    "book": WorkType.BOOK,
    "book-chapter": WorkType.CHAPTER,
    "book-review": WorkType.REVIEW_BOOK,
    "conference-abstract": WorkType.PAPER_CONFERENCE,
    "conference-paper": WorkType.PAPER_CONFERENCE,
    "conference-poster": WorkType.PAPER_CONFERENCE,
    "conference-output": WorkType.PAPER_CONFERENCE,
    "conference-presentation": WorkType.SPEECH,
    "conference-proceedings": WorkType.BOOK,
    "data-set": WorkType.DATASET,
    "dictionary-entry": WorkType.ENTRY_DICTIONARY,
    "dissertation": WorkType.THESIS,
    "dissertation-thesis": WorkType.THESIS,
    "edited-book": WorkType.BOOK,
    "encyclopedia-entry": WorkType.ENTRY_ENCYCLOPEDIA,
    "journal-article": WorkType.ARTICLE_JOURNAL,
    "lecture-speech": WorkType.SPEECH,
    "magazine-article": WorkType.ARTICLE_MAGAZINE,
    "manual": WorkType.DOCUMENT,
    "newspaper-article": WorkType.ARTICLE_NEWSPAPER,
    "online-resource": WorkType.WEBPAGE,
    "patent": WorkType.PATENT,
    "preprint": WorkType.ARTICLE,
    "report": WorkType.REPORT,
    "review": WorkType.REVIEW,
    "software": WorkType.SOFTWARE,
    "standards-and-policy": WorkType.STANDARD,
    "supervised-student-publication": WorkType.THESIS,
    "technical-standard": WorkType.STANDARD,
    "translation": WorkType.BOOK,
    "website": WorkType.WEBPAGE,
    "working-paper": WorkType.REPORT,
}
"""ORCID's work types; the rest is a document."""

TECHNICAL = (
    *("created-date", "last-modified-date", "source", "put-code", "path"),
    *("visibility", "display-index", "country", "citation"),
)
"""What ORCID says of its record, and not of the work."""

RELATIONS = frozenset({"self", "version-of", ""})
"""Identifiers of the work itself; others are of the journal or book that holds it."""


def works_of(root: Node) -> tuple[Node, ...]:
    """All works of an answer or a record; of a group the preferred one."""
    if (bulk := find(root, "bulk")) is not None:
        works = (find(one, "work") for one in items_of(bulk))
        return tuple(work for work in works if work is not None)
    groups = items_of(root, "group") or items_of(
        root, "activities-summary", "works", "group"
    )
    preferred = (_preferred(items_of(group, "work-summary")) for group in groups)
    return tuple(one for one in preferred if one is not None)


def _preferred(summaries: tuple[Node, ...]) -> Node | None:
    """The version with the highest index, as ORCID's documentation says."""

    def index(node: Node) -> int:
        text = text_of(node, "display-index")
        return int(text) if text.isdecimal() else 0

    return max(summaries, key=index, default=None)


def import_work(
    file: str, node: Node, number: int
) -> tuple[Draft, tuple[Diagnostic, ...]]:
    """A draft of a work, and what is to be said of it."""
    title = text_of(node, "title", "title", "value")
    work = Foreign(file, title or f"work {number}", node)
    _title(work)
    kind = work.text("type").lower().replace("_", "-")
    known = KINDS.get(kind, WorkType.DOCUMENT)
    work.put("type", known.value)
    if kind and kind not in KINDS and kind != "other":
        work.lose("type", kind)
    work.put("container-title", escaped(text_of(work.take("journal-title"), "value")))
    _authors(work, node)
    issued = read_orcid_date(node, "publication-date")
    work.drop("publication-date", *TECHNICAL)
    work.put("issued", issued)
    _identifiers(work)
    url = text_of(work.take("url"), "value")
    if not work.has("DOI") or "doi.org/" not in url:
        work.put("URL", url)
    work.put("abstract", work.text("short-description"))
    work.put("language", work.text("language-code"))
    settle_ssrn(work)
    if not work.has("issued") and not work.has("status"):
        work.say("no-date", "ORCID has no date of it")
    work.lose_rest()
    return work.draft(), tuple(work.findings)


def _title(work: Foreign) -> None:
    node = work.take("title")
    title, subtitle = (
        text_of(node, "title", "value"),
        text_of(node, "subtitle", "value"),
    )
    whole = f"{title}: {subtitle}" if subtitle else title
    work.put("title", escaped(whole), line_of(node))
    translated = find(node, "translated-title")
    language = text_of(translated, "language-code")
    if language and (text := text_of(translated, "value")):
        pairs = ((language, said(escaped(text), work.line)),)
        work.values["title-translated"] = mapped(pairs, work.line)


def _authors(work: Foreign, node: Node) -> None:
    """The contributors who have written it, else the authors of its BibTeX."""
    names: list[Author] = []
    for one in items_of(work.take("contributors"), "contributor"):
        role = text_of(one, "contributor-attributes", "contributor-role")
        if role.lower() not in {"author", "writing-original-draft", ""}:
            continue
        name = _contributor(one)
        if name is not None:
            names.append(name)
    if names:
        work.put_names("author", tuple(names))
        return
    cited = find(node, "citation", "citation-value")
    if (
        isinstance(cited, Scalar)
        and "bibtex" in text_of(node, "citation", "citation-type").lower()
    ):
        found = import_bibtex(SourceText(work.file, cited.text))
        for draft in found.drafts[:1]:
            for key in ("author", AND_OTHERS):
                if (value := find(draft.node, key)) is not None:
                    work.values[key] = value


def _contributor(node: Node) -> Author | None:
    """A name as credited, with the iD that goes with it."""
    text = text_of(node, "credit-name", "value")
    parts = [part.strip() for part in text.split(",")]
    if len(parts) > 2 and parts[-1].lower() not in SUFFIXES:  # noqa: PLR2004
        text = " ".join(parts)
    return read_csl_name(Scalar(text, line_of(node), 1))


def _identifiers(work: Foreign) -> None:
    node = work.take("external-ids")
    for one in items_of(node, "external-id"):
        kind = text_of(one, "external-id-type").lower()
        value = text_of(one, "external-id-value")
        relation = text_of(one, "external-id-relationship").lower().replace("_", "-")
        key = KEYS.get(kind)
        is_own = relation in RELATIONS
        if key in {"ISSN", "ISBN"} or (key and is_own):
            if key and not work.has(key):
                work.put(key, value, line_of(one))
        elif value:
            work.lose(kind, value, line_of(one))
    if work.has("arxiv") and text_of(work.values["type"]) != WorkType.ARTICLE.value:
        number = words_of(work.values.pop("arxiv"))
        pairs = (("arxiv", said(number, work.line)),)
        work.values["preprint"] = mapped(pairs, work.line)


KEYS = {
    "arxiv": "arxiv",
    "doi": "DOI",
    "isbn": "ISBN",
    "issn": "ISSN",
    "pmc": "PMCID",
    "pmid": "PMID",
}
