"""A CV of RenderCV's → a profile, drafts of works, and what has no home here.

Part of ``importers.rendercv``. Its sections have titles of the author's choice; what an
entry is shows in its keys. Its text is Markdown, whose marks are ours too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvgen.diagnostics import Diagnostic, InvalidInput, Location, error
from cvgen.importers.csl.names import read_csl_name
from cvgen.importers.draft import Draft, Imported, listed, mapped, said
from cvgen.importers.entries import entry, escaped, section_id, whole_profile
from cvgen.importers.foreign import Foreign
from cvgen.importers.tree import find, items_of, line_of, pairs_of, text_of, words_of
from cvgen.loading.node import Mapping, Node, Scalar
from cvgen.loading.nodes import parse
from cvgen.loading.report import Report, shorten
from cvgen.loading.source import SourceText
from cvgen.model.account import Register
from cvgen.model.work_type import WorkType

__all__ = ["import_rendercv"]

NETWORKS = {
    **{one.value.replace("-", " "): one.value for one in Register},
    "bluesky": "bluesky",
    "researchgate": "researchgate",
    "twitter": "x",
}
STARS = re.compile(r"\*+")
MARKED = re.compile(r"<u>|</u>|\*\*\*")
SPAN = re.compile(r"\s*(?:–|—| to | - )\s*")


def import_rendercv(source: SourceText) -> Imported:
    """A profile and drafts.

    Raises:
        InvalidInput: It is no YAML, or no CV of RenderCV's.
    """
    report = Report(source, "rendercv")
    root = parse(report)
    if report.count:
        raise InvalidInput(shorten((report,)))
    cv = find(root, "cv")
    if not isinstance(cv, Mapping):
        message = "the file is no CV of RenderCV's: it has no `cv`"
        location = Location(source.name, 1, 1)
        raise InvalidInput((error("no-cv", message, location=location),))
    whole = Foreign(source.name, "cv", cv)
    findings: list[Diagnostic] = []
    fields = tuple(_person(whole))
    sections: dict[str, list[Node]] = {}
    drafts: list[Draft] = []
    own: list[Node] = []
    for title, node in pairs_of(whole.take("sections")):
        drafts.extend(_section(source.name, title, node, sections, own, findings))
    sections["sections"] = own
    whole.lose_rest()
    for key, node in pairs_of(root):
        if key != "cv":
            whole.lose(key, "how it looks", line_of(node))
    return Imported(
        source=source,
        drafts=tuple(drafts),
        profile=whole_profile(fields, sections),
        findings=(*whole.findings, *findings),
        read=len(drafts),
    )


def _person(cv: Foreign) -> Iterator[tuple[str, Node | None]]:
    line = cv.line
    name = cv.text("name")
    yield "name", said(name, line) if name else None
    headline = cv.text("headline", "label")
    yield "headline", said(headline, line) if headline else None
    pairs = [
        (key, tuple(filter(None, map(words_of, items_of(cv.take(*keys))))))
        for key, keys in CONTACT
    ]
    known = [
        (
            key,
            said(texts[0], line)
            if len(texts) == 1
            else listed((said(t, line) for t in texts), line),
        )
        for key, texts in pairs
        if texts
    ]
    yield "contact", mapped(known, line) if known else None
    accounts: dict[str, Node] = {}
    for node in items_of(cv.take("social_networks")):
        network = text_of(node, "network")
        register = NETWORKS.get(network.lower(), "")
        user = text_of(node, "username")
        if register and user:
            accounts[register] = said(user, line_of(node))
        else:
            cv.lose(network or "social_networks", user, line_of(node))
    yield "identifiers", mapped(accounts.items(), line) if accounts else None


CONTACT = (
    ("address", ("location",)),
    ("email", ("email",)),
    ("phone", ("phone",)),
    ("web", ("website",)),
)


def _section(
    file: str,
    title: str,
    node: Node,
    sections: dict[str, list[Node]],
    own: list[Node],
    findings: list[Diagnostic],
) -> Iterator[Draft]:
    """What a section holds goes where its entries belong."""
    rest: list[Foreign] = []
    texts: list[str] = []
    for item in items_of(node):
        if isinstance(item, Scalar):
            texts.append(item.text)
            continue
        one = Foreign(file, title, item)
        match _kind(one):
            case "publication":
                yield _work(one)
            case "education":
                sections.setdefault("education", []).append(_degree(one))
            case "experience":
                sections.setdefault("positions", []).append(_position(one))
            case _:
                rest.append(one)
                continue
        one.lose_rest()
        findings += one.findings
    if rest or texts:
        own.append(_own(title, line_of(node), rest, texts))
        for one in rest:
            one.lose_rest()
            findings += one.findings


def _kind(one: Foreign) -> str:
    keys = one.left.keys()
    if "authors" in keys:
        return "publication"
    if "institution" in keys:
        return "education"
    if "company" in keys:
        return "experience"
    return ""


def _dates(one: Foreign) -> tuple[tuple[str, str], ...]:
    start, end = one.text("start_date"), one.text("end_date")
    date = one.text("date")
    if date and not start:
        start, *rest = SPAN.split(date, maxsplit=1)
        end = rest[0].lower() if rest else start
    return (("start", start), ("end", end or ("present" if start else "")))


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
    names = (
        read_csl_name(
            Scalar(STARS.sub("", MARKED.sub("", words_of(item))), line_of(item), 1)
        )
        for item in items_of(one.take("authors"))
    )
    one.put_names("author", tuple(name for name in names if name is not None))
    one.put("issued", one.text("date"))
    one.put("DOI", one.text("doi"))
    one.put("URL", one.text("url"))
    one.put("abstract", one.text("summary"))
    return one.draft()


def _own(title: str, line: int, rest: list[Foreign], texts: list[str]) -> Mapping:
    """A section of its own: prose, entries, points."""
    entries: list[Node] = []
    bullets: list[Node] = []
    for one in rest:
        if (
            "bullet" in one.left
            or "number" in one.left
            or "reversed_number" in one.left
        ):
            text = one.text("bullet", "number", "reversed_number")
            bullets.append(said(text, one.line))
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
