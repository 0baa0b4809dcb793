"""Works → CSL-JSON, as Zotero, pandoc and citeproc read it.

Part of ``exporters.references`` (CSL-JSON's schema 1.0.2, whose ``custom`` is for what
others do not know).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cvgen.exporters.references.residue import residues
from cvgen.exporters.write_json import write_json
from cvgen.importers.csl.import_csl import import_csl
from cvgen.importers.draft import listed, mapped, said
from cvgen.loading.node import Mapping, Node, Scalar
from cvgen.loading.source import SourceText
from cvgen.model.date import PartialDate
from cvgen.model.person import Author, Name
from cvgen.model.publication import Publication
from cvgen.model.text import RichText, Shift, TextRun, plain_text

__all__ = ["export_csl"]


def export_csl(works: Sequence[Publication], *, is_bare: bool = False) -> str:
    """A list of items; ``is_bare`` leaves out what only cvgen reads."""
    items = [mapped(_fields(work), 1) for work in works]
    if not is_bare:
        text = write_json(listed(items, 1))
        rest = residues(works, import_csl(SourceText("export", text)))
        items = [_with(item, one) for item, one in zip(items, rest, strict=True)]
    return write_json(listed(items, 1)) + "\n"


def _with(item: Mapping, residue: Mapping | None) -> Mapping:
    if residue is None:
        return item
    pairs = zip((key.text for key in item.keys), item.values, strict=True)
    custom = mapped((("cvgen", residue),), 1)
    return mapped((*pairs, ("custom", custom)), 1)


OTHERS = mapped((("literal", said("others", 1)),), 1)
"""What pandoc makes of BibTeX's, and knows as "et al."."""


def _fields(work: Publication) -> Iterator[tuple[str, Node]]:
    """All fields that CSL has."""
    yield "id", said(work.id, 1)
    yield "type", said(work.type.value, 1)
    for key, names in (
        ("author", work.author),
        ("editor", work.editor),
        ("translator", work.translator),
    ):
        more = (OTHERS,) if work.and_others and key == "author" else ()
        if names:
            yield key, listed((*map(_name, names), *more), 1)
    for key, text in _rich(work):
        if text is not None:
            yield key, said(_tagged(text), 1)
    for key, date in (
        ("issued", work.issued),
        ("event-date", work.event_date),
        ("accessed", work.accessed),
    ):
        if date is not None:
            yield key, _date(date)
    yield from ((key, said(text, 1)) for key, text in _plain(work) if text)


def _rich(work: Publication) -> Iterator[tuple[str, RichText | None]]:
    yield "title", work.title
    yield "container-title", work.container_title
    yield "container-title-short", work.container_title_short
    yield "collection-title", work.collection_title
    yield "publisher", work.publisher
    yield "publisher-place", work.publisher_place
    yield "event-title", work.event_title
    yield "event-place", work.event_place
    yield "genre", work.genre
    yield "medium", work.medium
    yield "authority", work.authority
    yield "note", work.note


def _plain(work: Publication) -> Iterator[tuple[str, str]]:
    yield "volume", work.volume
    yield "issue", work.issue
    yield "page", work.page
    yield "number", work.number
    yield "chapter-number", work.chapter_number
    yield "collection-number", work.collection_number
    yield "number-of-pages", work.number_of_pages
    yield "number-of-volumes", work.number_of_volumes
    yield "edition", work.edition
    yield "version", work.version
    yield "language", work.language
    yield "DOI", work.doi.name if work.doi else ""
    yield "PMID", work.pmid.number if work.pmid else ""
    yield "PMCID", work.pmcid.name if work.pmcid else ""
    yield "ISBN", " ".join(one.number for one in work.isbn)
    yield "ISSN", " ".join(one.number for one in work.issn)
    yield "URL", _address(work)
    yield "keyword", ", ".join(work.keyword)
    yield "abstract", work.abstract
    yield "status", work.status.value if work.status else ""


def _address(work: Publication) -> str:
    """Where it is; of a preprint on arXiv that is there."""
    if work.url:
        return work.url.url
    return work.arxiv.url if work.arxiv else ""


def _name(name: Name) -> Mapping:
    parts = (
        ("family", name.family),
        ("given", name.given),
        ("dropping-particle", name.dropping_particle),
        ("non-dropping-particle", name.non_dropping_particle),
        ("suffix", name.suffix),
        ("literal", name.literal),
        ("ORCID", name.orcid.url if isinstance(name, Author) and name.orcid else ""),
    )
    return mapped(((key, said(text, 1)) for key, text in parts if text), 1)


def _date(date: PartialDate) -> Mapping:
    parts = (date.year, date.month, date.day)
    numbers = listed((Scalar(str(one), 1, 1) for one in parts if one), 1)
    return mapped((("date-parts", listed((numbers,), 1)),), 1)


def _tagged(text: RichText) -> str:
    """Text with CSL-JSON's tags; what it cites is not for others."""
    return "".join(_run(run) for run in text.runs if isinstance(run, TextRun)) or (
        plain_text(text)
    )


def _run(run: TextRun) -> str:
    tags = (
        *(("sub",) if run.shift is Shift.SUBSCRIPT else ()),
        *(("sup",) if run.shift is Shift.SUPERSCRIPT else ()),
        *(("b",) if run.strong else ()),
        *(("i",) if run.emphasis else ()),
    )
    return _around(run.text, tags)


def _around(text: str, tags: Iterable[str]) -> str:
    names = tuple(tags)
    before = "".join(f"<{name}>" for name in names)
    after = "".join(f"</{name}>" for name in reversed(names))
    return before + text + after
