"""Works → BibTeX, with BibLaTeX's fields where BibTeX has none.

Part of ``exporters.references``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cvgen.exporters.references.latex import escape_latex, write_latex
from cvgen.exporters.references.residue import residues
from cvgen.exporters.write_json import write_json
from cvgen.free_name import free_name
from cvgen.importers.bibtex.import_bibtex import import_bibtex
from cvgen.importers.writing.work import write_date
from cvgen.loading.dates import MONTHS
from cvgen.loading.node import Mapping
from cvgen.loading.source import SourceText
from cvgen.model.person import Name
from cvgen.model.publication import Publication
from cvgen.model.text import RichText
from cvgen.model.work_type import WorkType

__all__ = ["export_bibtex"]

KINDS = {
    WorkType.ARTICLE_JOURNAL: "article",
    WorkType.ARTICLE_MAGAZINE: "article",
    WorkType.ARTICLE_NEWSPAPER: "article",
    WorkType.BOOK: "book",
    WorkType.CHAPTER: "incollection",
    WorkType.DATASET: "dataset",
    WorkType.MANUSCRIPT: "unpublished",
    WorkType.PAMPHLET: "booklet",
    WorkType.PAPER_CONFERENCE: "inproceedings",
    WorkType.PATENT: "patent",
    WorkType.REPORT: "techreport",
    WorkType.SOFTWARE: "software",
    WorkType.THESIS: "phdthesis",
    WorkType.WEBPAGE: "online",
}
"""All others are ``misc``."""

HELD = frozenset({"incollection", "inproceedings"})
PUBLISHERS = {
    "phdthesis": "school",
    "mastersthesis": "school",
    "techreport": "institution",
}
MONTH = "month"
MACROS = tuple(name[:3] for name in MONTHS)
"""BibTeX's own strings for months, which each style words in its way."""

NOT_IN_A_KEY = re.compile(r"""[\s,{}()"#%'=~\\]+""")
RANGE = re.compile(r"(?<=\w)-(?=\w)")
STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def export_bibtex(works: Sequence[Publication], *, is_bare: bool = False) -> str:
    """An entry for each work; ``is_bare`` leaves out what only cvgen reads."""
    entries = [_Entry(*one) for one in zip(works, _keys(works), strict=True)]
    if not is_bare:
        text = "\n".join(entry.written() for entry in entries)
        rest = residues(works, import_bibtex(SourceText("export", text)))
        for entry, residue in zip(entries, rest, strict=True):
            if residue is not None:
                entry.fields.append(("cvgen", _residue(residue)))
    return "\n".join(entry.written() for entry in entries)


def _keys(works: Sequence[Publication]) -> tuple[str, ...]:
    """A key for each work that no other has, for BibTeX not in other capitals either.

    Ids that can be keys come first, so that they stay what the author cites.
    """
    keys = [NOT_IN_A_KEY.sub("-", work.id) or "work" for work in works]
    taken: set[str] = set()
    for i in sorted(range(len(works)), key=lambda i: keys[i] != works[i].id):
        keys[i] = free_name(keys[i], lambda name: name.lower() in taken)
        taken.add(keys[i].lower())
    return tuple(keys)


class _Entry:
    """An entry as it is put together."""

    def __init__(self, work: Publication, key: str) -> None:
        self.kind = _kind(work)
        self.key = key
        found = (*_texts(work, self.kind), *_plain(work, self.kind), *_exact(work))
        self.fields = [(name, value) for name, value in found if value]

    def written(self) -> str:
        """The entry as text."""
        width = max((len(name) for name, _ in self.fields), default=0)
        lines = [
            f"  {name:<{width}} = {value if name == MONTH else f'{{{value}}}'},"
            for name, value in self.fields
        ]
        return "\n".join((f"@{self.kind}{{{self.key},", *lines, "}\n"))


def _kind(work: Publication) -> str:
    kind = KINDS.get(work.type, "misc")
    genre = write_latex(work.genre).lower() if work.genre else ""
    if kind == "phdthesis" and "master" in genre:
        return "mastersthesis"
    return kind


def _texts(work: Publication, kind: str) -> Iterator[tuple[str, str]]:
    """Fields that hold LaTeX."""

    def latex(text: RichText | None) -> str:
        return write_latex(text) if text else ""

    held = "booktitle" if kind in HELD else "journal"
    publisher = PUBLISHERS.get(kind, "publisher")
    place = "address"
    others = ("others",) if work.and_others else ()
    yield "author", " and ".join((*map(_name, work.author), *others))
    yield "title", write_latex(work.title, keeps_capitals=True)
    yield held, latex(work.container_title)
    yield "shortjournal", latex(work.container_title_short)
    yield "editor", " and ".join(map(_name, work.editor))
    yield "translator", " and ".join(map(_name, work.translator))
    yield "series", latex(work.collection_title)
    yield publisher, latex(work.publisher)
    yield place, latex(work.publisher_place)
    yield "eventtitle", latex(work.event_title)
    yield "venue", latex(work.event_place)
    yield "type", latex(work.genre)
    yield "howpublished", latex(work.medium)
    yield "holder", latex(work.authority)
    yield "note", latex(work.note)
    yield "keywords", ", ".join(map(escape_latex, work.keyword))
    yield "abstract", escape_latex(work.abstract)


def _plain(work: Publication, kind: str) -> Iterator[tuple[str, str]]:
    """Dates and numbers."""
    if work.issued:
        yield "year", f"{work.issued.year:04}"
        yield MONTH, MACROS[work.issued.month - 1] if work.issued.month else ""
        yield "day", f"{work.issued.day}" if work.issued.day else ""
    yield "volume", escape_latex(work.volume)
    if kind == "article":
        yield "number", escape_latex(work.issue)
        yield "eid", escape_latex(work.number)
    else:
        yield "issue", escape_latex(work.issue)
        is_series = bool(work.collection_number) and not work.volume
        yield (
            "number",
            escape_latex(work.collection_number if is_series else work.number),
        )
    yield "pages", RANGE.sub("--", escape_latex(work.page))
    yield "chapter", escape_latex(work.chapter_number)
    yield "pagetotal", escape_latex(work.number_of_pages)
    yield "volumes", escape_latex(work.number_of_volumes)
    yield "edition", escape_latex(work.edition)
    yield "version", escape_latex(work.version)
    yield "eventdate", write_date(work.event_date) if work.event_date else ""
    yield "urldate", write_date(work.accessed) if work.accessed else ""
    yield "language", escape_latex(work.language)
    if work.status:
        yield "pubstate", work.status.value.replace("-", " ")


def _exact(work: Publication) -> Iterator[tuple[str, str]]:
    """Identifiers and addresses."""
    number = work.arxiv or (work.preprint.arxiv if work.preprint else None)
    yield "doi", _verbatim(work.doi.name) if work.doi else ""
    yield "url", _verbatim(work.url.url) if work.url else ""
    if number:
        yield "eprint", number.name
        yield "archiveprefix", "arXiv"
    yield "isbn", " ".join(one.number for one in work.isbn)
    yield "issn", " ".join(one.number for one in work.issn)
    yield "pmid", work.pmid.number if work.pmid else ""
    yield "pmcid", work.pmcid.name if work.pmcid else ""


def _verbatim(text: str) -> str:
    """An address; without braces, which BibTeX would count."""
    return text.replace("{", "").replace("}", "")


def _name(name: Name) -> str:
    """A name as BibTeX parts it."""
    if name.literal:
        return f"{{{escape_latex(name.literal)}}}"
    particle = name.non_dropping_particle or name.dropping_particle
    family = escape_latex(name.family)
    if " " in name.family or name.family[:1].islower():
        family = f"{{{family}}}"
    last = " ".join(filter(None, (escape_latex(particle), family)))
    parts = (last, escape_latex(name.suffix), escape_latex(name.given))
    if not name.given:
        return last if not name.suffix else f"{parts[0]}, {parts[1]}, "
    return ", ".join(filter(None, parts))


def _residue(residue: Mapping) -> str:
    """JSON whose braces are balanced, and whose spaces stay."""

    def safe(match: re.Match[str]) -> str:
        text = match[0].replace("{", "\\u007b").replace("}", "\\u007d")
        return text.replace("  ", " \\u0020").replace("\t", "\\t")

    return STRING.sub(safe, write_json(residue, indent=0))
