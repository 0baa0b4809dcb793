"""CSL-JSON → drafts of works, and what has no home here.

Part of ``importers.csl``: its last step. A list of items as Zotero and pandoc write it,
or one item as doi.org answers, whose fields are CSL's and Crossref's.
"""

from __future__ import annotations

import re

from cvgen.diagnostics import Diagnostic, InvalidInput, Location, error
from cvgen.importers.csl.dates import take_date
from cvgen.importers.csl.extra import take_extra
from cvgen.importers.csl.kinds import read_kind
from cvgen.importers.csl.names import is_others, lost_of_name, read_csl_name
from cvgen.importers.csl.text import plain_of_tags, read_tags
from cvgen.importers.draft import Draft, Imported, mapped, no_home, said
from cvgen.importers.entries import escaped
from cvgen.importers.foreign import Foreign
from cvgen.importers.languages import read_language
from cvgen.importers.read_json import read_json
from cvgen.importers.residue import restore_from
from cvgen.importers.ssrn import settle_ssrn
from cvgen.importers.states import read_state_at
from cvgen.importers.tree import find, items_of, line_of, pairs_of, text_of, words_of
from cvgen.importers.writing.markup import write_markup
from cvgen.loading.node import Mapping, Node, Sequence
from cvgen.loading.source import SourceText
from cvgen.model.work_type import WorkType

__all__ = ["import_csl"]

RICH = (
    *("title", "container-title", "collection-title", "genre", "medium", "publisher"),
    *("publisher-place", "authority", "event-title", "event-place", "note"),
)
PLAIN = (
    *("collection-number", "volume", "issue", "page", "number", "chapter-number"),
    *("number-of-pages", "number-of-volumes", "edition", "version"),
)
EXACT = ("DOI", "PMID", "PMCID")
ARXIV = re.compile(
    r"(?:arxiv[.:/\s]*(?:org/)?(?:abs/|pdf/)?)(\d{4}\.\d{4,5}|[a-z.-]+/\d{7})",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"https?://", re.IGNORECASE)
"""Zotero's ids are such: nobody would cite a work by one."""

RESOLVED = re.compile(r"https?://(?:dx\.)?doi\.org/", re.IGNORECASE)

OF_THE_SERVICE = (
    *("indexed", "reference-count", "references-count", "is-referenced-by-count"),
    *("content-domain", "created", "deposited", "source", "prefix", "member", "score"),
    *("reference", "resource", "published-print", "published-online", "published"),
    *("journal-issue", "license", "link", "update-policy", "issn-type", "isbn-type"),
    *("relation", "assertion", "alternative-id", "funder", "copyright", "schema"),
    *("original-title", "short-title", "subtitle", "archive", "ids", "citation-key"),
    "affiliation",
)
"""What Crossref says of its record, and not of the work."""


def import_csl(source: SourceText, *, is_service: bool = False) -> Imported:
    """All works of a file, or the one of an answer.

    Raises:
        InvalidInput: It is no JSON, or no list of items.
    """
    root = read_json(source)
    if isinstance(root, Mapping) and isinstance(find(root, "items"), Sequence):
        items = items_of(root, "items")
    elif isinstance(root, Mapping) and isinstance(find(root, "message"), Mapping):
        items = items_of(root, "message")
    else:
        items = items_of(root)
    if not any(isinstance(item, Mapping) for item in items) and items:
        message = "the file is no list of works"
        hint = "a CSL-JSON file is a list of mappings, as Zotero exports it"
        location = Location(source.name, 1, 1)
        found = error("no-works", message, location=location, hints=(hint,))
        raise InvalidInput((found,))
    drafts: list[Draft] = []
    findings: list[Diagnostic] = []
    for number, item in enumerate(items, 1):
        if not isinstance(item, Mapping):
            where = source.name, line_of(item), "the list"
            findings.append(no_home(*where, f"item {number}", words_of(item)))
            item = mapped((), line_of(item))  # noqa: PLW2901 — counted as the others
        draft, said_of_it = _import_item(
            source.name, item, number, is_service=is_service
        )
        drafts.append(draft)
        findings += said_of_it
    return Imported(
        source=source, drafts=tuple(drafts), findings=tuple(findings), read=len(items)
    )


def _import_item(
    file: str, item: Node, number: int, *, is_service: bool = False
) -> tuple[Draft, tuple[Diagnostic, ...]]:
    """A work, and what is to be said of it."""
    name = text_of(item, "id") or text_of(item, "DOI") or f"item {number}"
    work = Foreign(file, name, item)
    take_extra(work)
    if not ADDRESS.match(text_of(item, "id")):
        work.copy("id")
    work.drop("id")
    if is_service:
        work.values.pop("id", None)
        work.drop(*OF_THE_SERVICE)
    _kind(work)
    for key in RICH:
        _rich(work, key, key, is_xml=is_service)
    _rich(work, "container-title-short", "container-title-short", is_xml=is_service)
    for old, new in OLD_KEYS:
        if words_of(work.left.get(old)) == work.said(new):
            work.drop(old)
        if not work.has(new):
            _rich(work, new, old, is_xml=is_service)
    _names(work, is_service=is_service)
    for key in ("issued", "event-date", "accessed"):
        take_date(work, key)
    for key in (*PLAIN, *EXACT):
        work.copy(key)
    work.copy("number", "article-number") if not work.has("number") else None
    work.put("language", read_language(work.text("language")))
    _several(work)
    _address(work)
    if (abstract := work.take("abstract")) is not None:
        text = words_of(abstract)
        work.put("abstract", plain_of_tags(text) if is_service else text)
    _preprint(work)
    settle_ssrn(work)
    _custom(work)
    work.lose_rest()
    return work.draft(), tuple(work.findings)


OLD_KEYS = (
    ("journalAbbreviation", "container-title-short"),
    ("short-container-title", "container-title-short"),
    ("event", "event-title"),
)
"""What CSL 1.0.1, Zotero and Crossref call them."""


def _kind(work: Foreign) -> None:
    node = work.take("type")
    word = words_of(node)
    kind = read_kind(word) if word else WorkType.DOCUMENT
    if kind is None:
        work.lose("type", word, line_of(node))
        kind = WorkType.DOCUMENT
    work.put("type", kind.value, line_of(node))


def _rich(work: Foreign, key: str, source: str, *, is_xml: bool) -> None:
    """A text with tags; of several, as Crossref has them, the first."""
    node = work.take(source)
    if node is None:
        return
    if isinstance(node, Mapping):  # Crossref's event
        node = find(node, "name")
    first, *rest = items_of(node) or (None,)
    if first is not None:
        text = read_tags(words_of(first), is_xml=is_xml)
        work.put(key, write_markup(text), line_of(first))
    for other in rest:
        if words := words_of(other):
            work.lose(source, words, line_of(other))


def _names(work: Foreign, *, is_service: bool) -> None:
    """People, and what is said of them that has no home."""
    for key in ("author", "editor", "translator"):
        node = work.take(key)
        people = tuple(items_of(node))
        written = tuple(one for one in people if not is_others(one))
        names = tuple((one, read_csl_name(one)) for one in written)
        known = tuple(name for _, name in names if name is not None)
        work.put_names(key, known, line_of(node))
        if len(written) < len(people):
            work.put_others(key, line_of(node))
        for one, name in names:
            for part, words in lost_of_name(one, name):
                if not (is_service and part in OF_THE_SERVICE):
                    work.lose(f"{key}.{part}", words, line_of(one))


def _several(work: Foreign) -> None:
    """Lists, and texts that are some."""
    for key, split in (("ISBN", r"[\s,;]+(?=[0-9])"), ("ISSN", r"[\s,;]+(?=[0-9])")):
        node = work.take(key)
        texts = (
            one for item in items_of(node) for one in re.split(split, words_of(item))
        )
        work.put_all(key, tuple(dict.fromkeys(filter(None, texts))), line_of(node))
    node = work.take("keyword", "subject", "categories")
    texts = (one for item in items_of(node) for one in re.split("[,;]", words_of(item)))
    known = dict.fromkeys(one.strip() for one in texts if one.strip())
    work.put_all("keyword", tuple(known), line_of(node))


def _address(work: Foreign) -> None:
    """An address; that of the DOI's resolver is the DOI."""
    node = work.take("URL")
    text = words_of(node)
    if not (work.has("DOI") and RESOLVED.match(text)):
        work.put("URL", text, line_of(node))


def _preprint(work: Foreign) -> None:
    """A preprint's number: in its own variable, its DOI or its address."""
    places = ("arxiv", "number", "DOI", "URL")
    if (node := work.take("arxiv")) is not None:
        work.put("arxiv", words_of(node), node.line)
        return
    if text_of(work.values.get("type")) != WorkType.ARTICLE.value:
        return
    for key in places:
        if match := ARXIV.search(text_of(work.values.get(key))):
            work.values["arxiv"] = said(match[1], work.line)
            if key in {"number", "URL"}:
                del work.values[key]
            return


def _custom(work: Foreign) -> None:
    """What cvgen has kept for itself, and what others have kept is lost."""
    node = work.take("custom")
    if node is not None and not isinstance(node, Mapping):
        work.lose("custom", words_of(node), line_of(node))
    for key, value in pairs_of(node):
        if key == "cvgen" and isinstance(value, Mapping):
            restore_from(work, value)
        else:
            work.lose(f"custom.{key}", words_of(value), line_of(value))
    if work.has("status"):
        return
    node = work.take("status")
    if node is not None:
        _state(work, words_of(node), line_of(node))


def _state(work: Foreign, text: str, line: int) -> None:
    """A state, and in the note what is said with it."""
    told = read_state_at(text)
    if told is None or told.place or told.when:
        work.put("status", text, line)
        return
    work.put("status", told.state.value, line)
    if told.rest:
        notes = (work.said("note"), escaped(told.rest))
        work.put("note", "; ".join(filter(None, notes)), line)
