"""The sections of a CV of RenderCV's → entries of ours, and drafts of works.

Part of ``importers.rendercv``. Sections have titles of the author's choice; what an
entry is shows in its keys.
"""

from __future__ import annotations

import re

from cvgen.diagnostics import Diagnostic
from cvgen.importers.csl.names import is_others, read_csl_name
from cvgen.importers.draft import Draft, listed, mapped, said
from cvgen.importers.entries import entry, escaped, section_id
from cvgen.importers.foreign import Foreign
from cvgen.importers.tree import items_of, line_of, words_of
from cvgen.loading.node import Mapping, Node, Scalar
from cvgen.model.work_type import WorkType

__all__ = ["Sections"]

STARS = re.compile(r"\*+")
MARKED = re.compile(r"<u>|</u>|\*\*\*")
POINTS = ("bullet", "number", "reversed_number")
SPAN = re.compile(r"(?:(?<!\s)\s+)?(?:–|—| to | - )\s*")


class Sections:
    """What the sections come to: entries by our keys, works, and what has no home.

    ``own`` are the sections for what we have no key for.
    """

    def __init__(self, file: str) -> None:
        """Hold nothing yet of a file, which findings name."""
        self.entries: dict[str, list[Node]] = {}
        self.own: list[Node] = []
        self.drafts: list[Draft] = []
        self.findings: list[Diagnostic] = []
        self._file = file

    def add(self, title: str, node: Node) -> None:
        """Put each entry of a section where it belongs, and the rest under its head."""
        rest: list[Foreign] = []
        texts: list[str] = []
        for item in items_of(node):
            if isinstance(item, Scalar):
                texts += [item.text] if item.text.strip() else []
                continue
            one = Foreign(self._file, title, item)
            if self._take(one):
                self._leave(one)
            else:
                rest.append(one)
        if rest or texts:
            self.own.append(_own_section(title, line_of(node), rest, texts))
            for one in rest:
                self._leave(one)

    def _take(self, one: Foreign) -> bool:
        """Take an entry if its keys tell what it is."""
        keys = one.left.keys()
        if "authors" in keys:
            self.drafts.append(_work(one))
        elif "institution" in keys:
            self.entries.setdefault("education", []).append(_degree(one))
        elif "company" in keys:
            self.entries.setdefault("positions", []).append(_position(one))
        else:
            return False
        return True

    def _leave(self, one: Foreign) -> None:
        """Say what nobody has taken of an entry."""
        one.lose_rest()
        self.findings += one.findings


def _dates(one: Foreign) -> tuple[tuple[str, str], ...]:
    """When it began and ended; a date beside both is left, and has no home."""
    start = one.text("start_date")
    if not start and (date := one.text("date")):
        start, *rest = SPAN.split(date, maxsplit=1)
        end = rest[0].lower() if rest else start
        return ("start", start), ("end", end)
    end = one.text("end_date")
    return ("start", start), ("end", end or ("present" if start else ""))


def _details(one: Foreign) -> tuple[tuple[str, str], ...]:
    parts = [one.text("summary")]
    parts += [words_of(item) for item in items_of(one.take("highlights"))]
    return (
        ("details", "\n\n".join(part for part in parts if part.strip())),
        ("url", one.text("url")),
    )


def _degree(one: Foreign) -> Mapping:
    pairs = (
        ("degree", one.text("degree") or "Studies"),
        ("field", one.text("area")),
        ("organization", one.text("institution")),
        ("place", one.text("location")),
        *_dates(one),
        *_details(one),
    )
    return entry(one.line, pairs)


def _position(one: Foreign) -> Mapping:
    pairs = (
        ("title", one.text("position") or "Member of staff"),
        ("organization", one.text("company")),
        ("place", one.text("location")),
        *_dates(one),
        *_details(one),
    )
    return entry(one.line, pairs)


def _work(one: Foreign) -> Draft:
    title = one.text("title")
    one.name = title or one.name
    one.put("title", title)
    journal = one.text("journal")
    kind = WorkType.ARTICLE_JOURNAL if journal else WorkType.DOCUMENT
    one.put("type", kind.value)
    one.put("container-title", MARKED.sub("", journal))
    people = tuple(items_of(one.take("authors")))
    names = (
        read_csl_name(
            Scalar(STARS.sub("", MARKED.sub("", words_of(item))), line_of(item), 1)
        )
        for item in people
        if not is_others(item)
    )
    one.put_names("author", tuple(name for name in names if name is not None))
    if any(map(is_others, people)):
        one.put_others("author")
    one.put("issued", one.text("date"))
    one.put("DOI", one.text("doi"))
    one.put("URL", one.text("url"))
    one.put("abstract", one.text("summary"))
    return one.draft()


def _own_section(
    title: str, line: int, rest: list[Foreign], texts: list[str]
) -> Mapping:
    """A section of its own: prose, entries, points."""
    entries: list[Node] = []
    bullets: list[Node] = []
    for one in rest:
        if not one.left.keys().isdisjoint(POINTS):
            bullets.append(said(one.text(*POINTS), one.line))
            continue
        label = one.text("label")
        name = one.text("name", "title") or one.text("details") or label
        pairs = (
            ("label", label if label != name else ""),
            ("title", name),
            ("place", one.text("location")),
            *_dates(one),
            *_details(one),
        )
        entries.append(entry(one.line, pairs))
    fields = [
        ("id", said(section_id(title, "section"), line)),
        ("title", said(escaped(_capitalised(title)), line)),
    ]
    whole: list[tuple[str, Node]] = [*fields]
    if texts:
        whole.append(("text", said("\n\n".join(texts), line)))
    if entries:
        whole.append(("entries", listed(entries, line)))
    if bullets:
        whole.append(("bullets", listed(bullets, line)))
    return mapped(whole, line)


def _capitalised(title: str) -> str:
    """A title that is a key in small letters, as RenderCV prints it."""
    plain = title.replace("_", " ")
    return plain[:1].upper() + plain[1:] if plain.islower() else title
