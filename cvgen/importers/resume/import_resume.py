"""A résumé in JSON → a profile, drafts of works, and what has no home here.

Part of ``importers.resume``. Its publications name no authors; they are found among
the author's works by their titles, or left out with a word.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.diagnostics import Diagnostic, InvalidInput, Location, error
from cvgen.importers.addresses import read_address
from cvgen.importers.bibtex.dates import read_when
from cvgen.importers.draft import Draft, Imported, listed, mapped, said
from cvgen.importers.entries import entry, escaped, section_id, whole_profile
from cvgen.importers.foreign import WHOLE, Foreign
from cvgen.importers.read_json import read_json
from cvgen.importers.resume.basics import read_basics, read_place
from cvgen.importers.resume.details import details_of
from cvgen.importers.resume.software import is_software, read_software
from cvgen.importers.resume.state import part_summary
from cvgen.importers.tree import find, items_of, line_of, text_of, words_of
from cvgen.loading.node import Mapping, Node
from cvgen.loading.source import SourceText

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

FALLBACKS = {
    "education": ("degree", "Studies"),
    "positions": ("title", "Member of staff"),
}
PRESENT = "present"
"""The end of what has begun and has none, as the schema wants it."""


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
    basics = Foreign(source.name, "basics", resume.take("basics") or root)
    fields = tuple(read_basics(basics))
    findings += basics.findings
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
        guessed=frozenset({("end", PRESENT)}),
    )


def _sections(resume: Foreign, findings: list[Diagnostic]) -> dict[str, list[Node]]:
    """The entries of all sections by the sections' keys."""
    file = resume.file
    sections: dict[str, list[Node]] = {}
    for key, (section, names) in SECTIONS.items():
        for item in items_of(resume.take(key)):
            made = _entry(Foreign(file, key, item), section, names, findings)
            if made is not None:
                sections.setdefault(section, []).append(made)
    sections["skills"] = [
        one
        for node in items_of(resume.take("skills"))
        for one in _skill(file, node, findings)
    ]
    sections["interests"] = [
        one
        for node in items_of(resume.take("interests"))
        for one in _interest(file, node, findings)
    ]
    projects = items_of(resume.take("projects"))
    programs = [Foreign(file, "projects", one) for one in projects if is_software(one)]
    sections["software"] = [read_software(one) for one in programs]
    for one in programs:
        one.lose_rest()
        findings += one.findings
    others = tuple(one for one in projects if not is_software(one))
    own = {"projects": others, "certificates": items_of(resume.take("certificates"))}
    sections["sections"] = [
        _own(file, key, items, findings) for key, items in own.items() if items
    ]
    return sections


def _entry(
    one: Foreign,
    section: str,
    names: tuple[tuple[str, ...], ...],
    findings: list[Diagnostic],
) -> Mapping | None:
    """An entry of a section, with its dates and what is said of it, if it is one."""
    if not one.left.keys() - {WHOLE}:
        one.lose_rest()
        findings += one.findings
        return None
    pairs = [(ours, escaped(one.text(*theirs))) for ours, *theirs in names]
    key, usual = FALLBACKS.get(section, ("", ""))
    pairs = [(name, text or (usual if name == key else "")) for name, text in pairs]
    if section in {"positions", "education"}:
        start, end = one.text("startDate"), one.text("endDate")
        pairs.append(("place", escaped(read_place(one.take("location")))))
        pairs += [("start", start), ("end", end or (PRESENT if start else ""))]
    elif section == "service":
        pairs.append(("years", _years(_year(one, "startDate"), _year(one, "endDate"))))
    elif section == "awards":
        pairs.append(("date", one.text("date")))
    pairs += details_of(one)
    made = entry(one.line, pairs)
    one.lose_rest()
    findings += one.findings
    return made


def _year(one: Foreign, key: str) -> str:
    """The year of a date; what else it says has no home."""
    text = one.text(key)
    when = read_when(text)
    year = when.date[:4]
    if year and year != text:
        one.lose_rest_of(((key, text),), year)
    elif when.left:
        one.lose(key, text)
    return year


def _years(first: str, last: str) -> str:
    """The span of years; what has begun and has no end goes on."""
    return first if first == last else f"{first}-{last or PRESENT}".lstrip("-")


def _skill(file: str, node: Node, findings: list[Diagnostic]) -> Iterator[Mapping]:
    one = Foreign(file, "skills", node)
    label = escaped(one.text("name", WHOLE))
    words = [
        said(escaped(words_of(word)), line_of(word))
        for word in items_of(one.take("keywords"))
    ]
    one.lose_rest()
    findings += one.findings
    items = words or ([said(label, one.line)] if label else [])
    is_named = words and label and words[0].text != label
    pairs = [("label", said(label, one.line))] if is_named else []
    if items:
        yield mapped((*pairs, ("items", listed(items, one.line))), one.line)


def _interest(file: str, node: Node, findings: list[Diagnostic]) -> Iterator[Node]:
    one = Foreign(file, "interests", node)
    name = escaped(one.text("name", WHOLE))
    keywords = map(words_of, items_of(one.take("keywords")))
    words = ", ".join(map(escaped, keywords))
    one.lose_rest()
    findings += one.findings
    if name and words:
        yield entry(line_of(node), (("label", name), ("text", words)))
    elif name or words:
        yield said(name or words, line_of(node))


def _own(
    file: str,
    key: str,
    items: tuple[Node, ...],
    findings: list[Diagnostic],
) -> Mapping:
    """A section of its own, with an entry for each."""
    entries: list[Node] = []
    for item in items:
        one = Foreign(file, key, item)
        start, end = one.text("startDate"), one.text("endDate")
        is_span = bool(start and end)
        day = "" if is_span else one.text("date")  # a moment, as of a certificate
        pairs = [
            ("title", escaped(one.text("name", "title"))),
            ("organization", escaped(one.text("issuer", "entity"))),
            ("start", start or day),
            ("end", end or day),
            *details_of(one),
        ]
        entries.append(entry(one.line, pairs))
        one.lose_rest()
        findings += one.findings
    line, title = items[0].line, key.capitalize()
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
    status, place, abstract = part_summary(work.text("summary"))
    work.put("container-title", escaped(work.text("publisher") or place))
    work.put("status", status)
    work.put("issued", work.text("releaseDate"))
    work.put(*read_address(work.text("url", "website")))
    work.put("abstract", abstract)
    work.lose_rest()
    findings += work.findings
    return work.draft()
