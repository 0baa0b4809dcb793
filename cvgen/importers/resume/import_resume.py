"""A résumé in JSON → a profile, drafts of works, and what has no home here.

Part of ``importers.resume``. Its publications name no authors; they are found among
the author's works by their titles, or left out with a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from cvgen.diagnostics import Diagnostic, InvalidInput, Location, error
from cvgen.importers.draft import Draft, Imported, listed, mapped, said
from cvgen.importers.entries import entry, escaped, section_id, slug, whole_profile
from cvgen.importers.foreign import Foreign
from cvgen.importers.read_json import read_json
from cvgen.importers.tree import find, items_of, line_of, text_of, words_of
from cvgen.loading.fault import Refused
from cvgen.loading.identifiers import read_doi
from cvgen.loading.node import Mapping, Node
from cvgen.loading.source import SourceText
from cvgen.model.account import Register

__all__ = ["import_resume"]

SECTIONS = {
    "work": ("positions", (("title", "position"), ("organization", "name", "company"))),
    "volunteer": ("service", (("organization", "organization"), ("role", "position"))),
    "education": (
        "education",
        (
            ("degree", "studyType"),
            ("field", "area"),
            ("organization", "institution"),
            ("grade", "score", "gpa"),
        ),
    ),
    "awards": ("awards", (("title", "title"), ("organization", "awarder"))),
    "languages": ("languages", (("language", "language"), ("level", "fluency"))),
    "references": ("referees", (("name", "name"),)),
}
"""By its key: our section, and our fields with what it calls them."""

OWN = {"projects": "Projects", "certificates": "Certificates"}
"""What goes into sections of its own."""

FALLBACKS = {
    "education": ("degree", "Studies"),
    "positions": ("title", "Member of staff"),
}
NETWORKS = {
    "twitter": "x",
    "google scholar": "google-scholar",
    "stackoverflow": "",
    **{one.value: one.value for one in Register},
}

ARXIV = re.compile(r"https?://arxiv\.org/(?:abs|pdf)/(\S+?)(?:\.pdf)?", re.IGNORECASE)


def import_resume(source: SourceText) -> Imported:
    """A profile and drafts.

    Raises:
        InvalidInput: It is no JSON, or no résumé.
    """
    root = read_json(source)
    if not isinstance(find(root, "basics"), Mapping):
        message = "the file is no JSON Resume: it has no `basics`"
        location = Location(source.name, 1, 1)
        raise InvalidInput((error("no-resume", message, location=location),))
    resume = Foreign(source.name, "the résumé", root)
    resume.drop("$schema", "meta")
    findings: list[Diagnostic] = []
    fields = tuple(
        _basics(Foreign(source.name, "basics", resume.take("basics") or root), findings)
    )
    sections = _sections(resume, findings)
    drafts = tuple(
        _work(source.name, node, findings)
        for node in items_of(resume.take("publications"))
    )
    resume.lose_rest()
    return Imported(
        source=source,
        drafts=drafts,
        profile=whole_profile(fields, sections),
        findings=(*resume.findings, *findings),
        read=len(drafts),
    )


def _sections(resume: Foreign, findings: list[Diagnostic]) -> dict[str, list[Node]]:
    """The entries of all sections by the sections' keys."""
    file = resume.file
    sections: dict[str, list[Node]] = {}
    for key, (section, names) in SECTIONS.items():
        for item in items_of(resume.take(key)):
            made = _entry(Foreign(file, key, item), section, names, findings)
            sections.setdefault(section, []).append(made)
    sections["skills"] = [
        one
        for node in items_of(resume.take("skills"))
        for one in _skill(file, node, findings)
    ]
    sections["interests"] = [
        _interest(node) for node in items_of(resume.take("interests"))
    ]
    sections["sections"] = [
        _own(file, key, title, node, findings)
        for key, title in OWN.items()
        if (node := resume.take(key)) is not None and items_of(node)
    ]
    return sections


def _basics(
    basics: Foreign, findings: list[Diagnostic]
) -> Iterator[tuple[str, Node | None]]:
    line = basics.line
    name = basics.text("name")
    yield "name", said(name, line) if name else None
    headline = escaped(basics.text("label"))
    yield "headline", said(headline, line) if headline else None
    location = basics.take("location")
    address = "\n".join(_address(location))
    pairs = (
        ("address", address),
        ("email", basics.text("email")),
        ("phone", basics.text("phone")),
        ("web", basics.text("url", "website")),
    )
    contact = entry(line, pairs)
    yield "contact", contact if contact.keys else None
    accounts: dict[str, Node] = {}
    for node in items_of(basics.take("profiles")):
        network = text_of(node, "network")
        register = NETWORKS.get(network.lower(), NETWORKS.get(slug(network, ""), ""))
        user = text_of(node, "username") or text_of(node, "url")
        if register and user:
            accounts[register] = said(user, line_of(node))
        else:
            basics.lose(f"profiles.{network}", words_of(node), line_of(node))
    yield "identifiers", mapped(accounts.items(), line) if accounts else None
    summary = basics.take("summary")
    text = "\n\n".join(map(escaped, words_of(summary).split("\n\n")))
    yield "summary", said(text, line_of(summary)) if text.strip() else None
    basics.lose_rest()
    findings += basics.findings


def _address(node: Node | None) -> Iterator[str]:
    town = " ".join(filter(None, (text_of(node, "postalCode"), text_of(node, "city"))))
    lines = (
        text_of(node, "address"),
        town,
        text_of(node, "region"),
        text_of(node, "countryCode"),
    )
    yield from (line for line in lines if line)


def _entry(
    one: Foreign,
    section: str,
    names: tuple[tuple[str, ...], ...],
    findings: list[Diagnostic],
) -> Mapping:
    """An entry of a section, with its dates and what is said of it."""
    pairs = [(ours, escaped(one.text(*theirs))) for ours, *theirs in names]
    key, usual = FALLBACKS.get(section, ("", ""))
    pairs = [(name, text or (usual if name == key else "")) for name, text in pairs]
    if section in {"positions", "education"}:
        pairs.append(("place", escaped(one.text("location"))))
    start, end = one.text("startDate"), one.text("endDate")
    if section == "service":
        years = [date[:4] for date in (start, end) if date]
        pairs.append(("years", "-".join(dict.fromkeys(years))))
    elif section in {"positions", "education"}:
        pairs += [("start", start), ("end", end or ("present" if start else ""))]
    pairs.append(("date", one.text("date") if section == "awards" else ""))
    pairs += _details(one)
    made = entry(one.line, pairs)
    one.lose_rest()
    findings += one.findings
    return made


def _details(one: Foreign) -> Iterator[tuple[str, str]]:
    """Prose, points and courses as paragraphs; and an address."""
    parts = [one.text("summary", "description", "reference")]
    for key in ("highlights", "courses"):
        parts += [words_of(node) for node in items_of(one.take(key))]
    yield "details", "\n\n".join(escaped(part) for part in parts if part.strip())
    yield "url", one.text("url", "website")


def _skill(file: str, node: Node, findings: list[Diagnostic]) -> Iterator[Mapping]:
    one = Foreign(file, "skills", node)
    label = escaped(one.text("name"))
    words = [
        said(escaped(words_of(word)), line_of(word))
        for word in items_of(one.take("keywords"))
    ]
    one.lose_rest()
    findings += one.findings
    items = words or ([said(label, one.line)] if label else [])
    pairs = [("label", said(label, one.line))] if words and label else []
    if items:
        yield mapped((*pairs, ("items", listed(items, one.line))), one.line)


def _interest(node: Node) -> Node:
    name = escaped(text_of(node, "name"))
    words = ", ".join(escaped(words_of(word)) for word in items_of(node, "keywords"))
    if name and words:
        return entry(line_of(node), (("label", name), ("text", words)))
    return said(name or words, line_of(node))


def _own(
    file: str, key: str, title: str, node: Node, findings: list[Diagnostic]
) -> Mapping:
    """A section of its own, with an entry for each."""
    entries: list[Node] = []
    for item in items_of(node):
        one = Foreign(file, key, item)
        day = one.text("date")  # a moment, as that of a certificate
        pairs = [
            ("title", escaped(one.text("name", "title"))),
            ("organization", escaped(one.text("issuer", "entity"))),
            ("start", one.text("startDate") or day),
            ("end", one.text("endDate") or day),
            *_details(one),
        ]
        entries.append(entry(one.line, pairs))
        one.lose_rest()
        findings += one.findings
    line = line_of(node)
    fields = (
        ("id", said(section_id(title, key), line)),
        ("title", said(title, line)),
        ("entries", listed(entries, line)),
    )
    return mapped(fields, line)


def _work(file: str, node: Node, findings: list[Diagnostic]) -> Draft:
    title = text_of(node, "name")
    work = Foreign(file, title or "a publication", node)
    work.drop("name")
    work.put("title", escaped(title))
    work.put("container-title", escaped(work.text("publisher")))
    work.put("issued", work.text("releaseDate"))
    _put_address(work, work.text("url", "website"))
    work.put("abstract", work.text("summary"))
    work.lose_rest()
    findings += work.findings
    return work.draft()


def _put_address(work: Foreign, address: str) -> None:
    """An address; that of a DOI's resolver is the DOI, one of arXiv's its number."""
    if "://" in address:
        with suppress(Refused):
            work.put("DOI", read_doi(address).name)
            return
    if number := ARXIV.fullmatch(address):
        work.put("arxiv", number[1])
    else:
        work.put("URL", address)
