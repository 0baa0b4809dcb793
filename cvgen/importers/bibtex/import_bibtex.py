"""BibTeX text → drafts of works, and what has no home here.

Part of ``importers.bibtex``: its last step. Fields of BibTeX (Patashnik, *BibTeXing*,
1988), of BibLaTeX (its manual, 2.2.2), and those that JabRef, Zotero, DBLP, arXiv and
Google Scholar add.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cvgen.diagnostics import Diagnostic
from cvgen.importers.bibtex.arxiv import take_arxiv
from cvgen.importers.bibtex.dates import read_when
from cvgen.importers.bibtex.entry import Entry
from cvgen.importers.bibtex.identifiers import take_identifiers
from cvgen.importers.bibtex.inherit import IDENTIFIERS, inherit
from cvgen.importers.bibtex.kinds import GENRES, HELD, KINDS, NUMBERED
from cvgen.importers.bibtex.names import read_splits
from cvgen.importers.bibtex.parse import parse_bibtex
from cvgen.importers.bibtex.reader import Reader, verbatim
from cvgen.importers.bibtex.take_state import put_state, take_state
from cvgen.importers.bibtex.working_papers import take_working_paper
from cvgen.importers.draft import Draft, Imported, no_home
from cvgen.importers.languages import read_language
from cvgen.importers.residue import restore
from cvgen.importers.ssrn import settle_ssrn
from cvgen.loading.source import SourceText
from cvgen.model.text import plain_text
from cvgen.model.work_type import WorkType

__all__ = ["import_bibtex"]

DASHES = re.compile(r"(?:(?<!\s)\s+)?(?:--+|–|—)\s*")
SEPARATOR = re.compile(r"(?:(?<!\s)\s+)?[,;]\s*")
"""What parts keywords; a long gap is looked through from its beginning only."""

PEOPLE = ("author", "editor", "translator")

UNDATED = re.compile(r"n\.?\s?d\.?|no date", re.IGNORECASE)


def import_bibtex(source: SourceText) -> Imported:
    """All works of a file; of broken entries, as much as can be read."""
    parsed = parse_bibtex(source)
    references = {
        key.strip().lower()
        for entry in parsed.entries
        for name in ("crossref", "xdata")
        for key in (entry.fields[name].text if name in entry.fields else "").split(",")
    }
    entries, findings = inherit(parsed.entries, source.name)
    drafts: list[Draft] = []
    said_of: list[Reader] = []
    splits = read_splits(
        entry.fields[key].text
        for entry in entries
        for key in PEOPLE
        if key in entry.fields
    )
    for entry in entries:
        if entry.kind in {"xdata", "set"} or (
            entry.key.lower() in references and "author" not in entry.fields
        ):
            findings += tuple(_lost_of(entry, source.name))
            continue  # what else it says stands in those that refer to it
        reader = Reader(source.name, entry, splits)
        drafts.append(_work(reader))
        said_of.append(reader)
    own = (one for reader in said_of for one in reader.findings)
    return Imported(
        source=source,
        drafts=tuple(drafts),
        findings=(*parsed.findings, *findings, *own),
        read=len(parsed.entries),
        referred=len(parsed.entries) - len(drafts),
    )


def _lost_of(entry: Entry, file: str) -> Iterator[Diagnostic]:
    """What is a book's alone, of which there is only what stands in it."""
    if entry.trouble:
        yield entry.trouble
    for name, field in entry.fields.items():
        if name in IDENTIFIERS and entry.kind != "xdata":
            yield no_home(file, field.line, entry.key, name, field.text)


def _work(reader: Reader) -> Draft:
    """A work of an entry, field by field."""
    reader.put("id", reader.entry.key)
    number, is_only = take_arxiv(reader)
    _kind(reader, number, is_only=is_only)
    take_working_paper(reader)
    reader.rich("title", "title")
    for key in PEOPLE:
        reader.names(key)
    _container(reader)
    _dates(reader)
    _numbers(reader)
    _publisher(reader)
    take_identifiers(reader, number)
    _rest(reader)
    settle_ssrn(reader)
    if (residue := reader.take("cvgen")) is not None:
        restore(reader, residue.text, residue.line)
    for name, field in reader.left.items():
        reader.lose(name, field.text, field.line)
    return reader.draft()


def _kind(reader: Reader, number: str, *, is_only: bool) -> None:
    """The type, and what BibTeX would print for it."""
    name = reader.entry.kind
    kind = KINDS.get(name)
    if kind is None:
        reader.say("unknown-type", f"`@{name}` is not known here: taken for a document")
        kind = WorkType.DOCUMENT
    has_home = any(reader.look(one) for one in ("journal", "journaltitle", "booktitle"))
    is_loose = kind in {WorkType.DOCUMENT, WorkType.WEBPAGE, WorkType.MANUSCRIPT}
    if (is_only or (number and is_loose)) and not has_home:
        kind = WorkType.ARTICLE
    reader.put("type", kind.value)
    if (field := reader.take("type")) is not None:
        word = plain_text(reader.latex(field, "type").text)
        reader.put("genre", GENRES.get(word, word), field.line)
    elif name in GENRES:
        reader.put("genre", GENRES[name])
    entry_type = reader.take("entrysubtype")
    if entry_type is not None:
        reader.lose("entrysubtype", entry_type.text, entry_type.line)


def _container(reader: Reader) -> None:
    """Where the work stands."""
    is_held = reader.entry.kind in HELD
    names = ("journaltitle", "journal", "booktitle")
    reader.rich("container-title", *(reversed(names) if is_held else names))
    reader.rich(
        "container-title-short", "shortjournal", "journalabbr", "shortbooktitle"
    )
    reader.rich("collection-title", "series")
    reader.rich("event-title", "eventtitle")
    reader.rich("event-place", "venue")


def _dates(reader: Reader) -> None:
    """When it appeared, or how far it is."""
    _issued(reader)
    for key, name in (("event-date", "eventdate"), ("accessed", "urldate")):
        if (field := reader.take(name)) is not None:
            written = verbatim(field.text)
            when = read_when(written)
            reader.put(key, when.date, field.line)
            if when.left:
                _lose(reader, ((name, written),), when.date, field.line)
    state = reader.take("pubstate")
    if state is not None and not put_state(reader, state.text):
        reader.lose("pubstate", state.text, state.line)


def _issued(reader: Reader) -> None:
    """The date, in one field or in three; if in both, that of the one."""
    names = ("date", "year", "month", "day")
    fields = {name: field for name in names if (field := reader.take(name))}
    texts = {name: verbatim(field.text) for name, field in fields.items()}
    for name in ("date", "year"):
        if name in fields and not reader.has("issued"):
            _issued_in(reader, name, texts, fields[name].line)
        elif name in fields and texts[name][:4] not in reader.said("issued"):
            reader.lose(name, texts[name], fields[name].line)
    for name in ("month", "day"):
        if name in fields and not reader.has("issued"):
            reader.lose(name, texts[name], fields[name].line)


def _issued_in(reader: Reader, name: str, texts: dict[str, str], line: int) -> None:
    """The date of one field and what stands beside it, which may tell the state."""
    when = read_when(texts[name], texts.get("month", ""), texts.get("day", ""))
    reader.put("issued", when.date, line)
    left = when.left
    if left and not put_state(reader, left) and not UNDATED.fullmatch(left):
        beside = ("month", "day") if when.date else ()
        written = ((one, texts[one]) for one in (name, *beside) if one in texts)
        _lose(reader, written, when.date, line)


def _lose(
    reader: Reader, written: Iterable[tuple[str, str]], date: str, line: int
) -> None:
    """Say what is not read of the fields of a date, or that nothing is."""
    if date:
        reader.lose_rest_of(written, date, line)
        return
    for name, text in written:
        reader.lose(name, text, line)


def _numbers(reader: Reader) -> None:
    reader.plain("volume", "volume")
    reader.plain("issue", "issue")
    kind = reader.entry.kind
    is_series = reader.has("collection-title") and kind not in {"techreport", "report"}
    if kind in NUMBERED and not reader.has("issue"):
        reader.plain("issue", "number")
    elif is_series and not reader.has("volume"):
        reader.plain("collection-number", "number")
    reader.plain("number", "number", "eid", "articleno", "article-number")
    if (pages := reader.take("pages", "page")) is not None:
        text = plain_text(reader.latex(pages, "pages").text)
        reader.put("page", DASHES.sub("-", text), pages.line)
    reader.plain("chapter-number", "chapter")
    reader.plain("number-of-pages", "pagetotal", "numpages")
    reader.plain("number-of-volumes", "volumes")
    reader.plain("edition", "edition")
    reader.plain("version", "version")


def _publisher(reader: Reader) -> None:
    is_held = reader.entry.kind in HELD
    reader.rich("publisher", "publisher", "institution", "school", "organization")
    reader.rich("publisher-place", "location", "address")
    if is_held and not reader.has("publisher") and not reader.has("event-place"):
        place = reader.values.pop("publisher-place", None)
        if place is not None:  # of a meeting without a publisher it is the meeting's
            reader.values["event-place"] = place
    reader.rich("authority", "holder")
    reader.rich("medium", "howpublished")
    medium = reader.values.get("medium")
    text = str(getattr(medium, "text", ""))
    if text.startswith(("http://", "https://")) and not reader.look("url"):
        del reader.values["medium"]
        reader.put("URL", text)


def _rest(reader: Reader) -> None:
    take_state(reader)
    reader.rich("note", "note", "addendum")
    if (field := reader.take("keywords", "keyword")) is not None:
        text = plain_text(reader.latex(field, "keywords").text)
        words = text.split(";") if ";" in text else SEPARATOR.split(text)
        known = tuple(dict.fromkeys(word.strip() for word in words if word.strip()))
        reader.put_all("keyword", known, field.line)
    reader.plain("abstract", "abstract")
    _language(reader)


def _language(reader: Reader) -> None:
    """The language, which two fields may tell."""
    fields = {name: reader.take(name) for name in ("language", "langid")}
    for name, field in fields.items():
        if field is None:
            continue
        tag = read_language(verbatim(field.text))
        if not reader.has("language"):
            reader.put("language", tag, field.line)
        elif tag != reader.said("language"):
            reader.lose(name, field.text, field.line)
