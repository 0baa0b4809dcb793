"""What an ORCID record says beside the works: the person, posts, degrees, grants.

Part of ``importers.orcid``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.diagnostics import Diagnostic
from cvgen.importers.draft import listed, mapped, no_home, said
from cvgen.importers.entries import entry, escaped, whole_profile
from cvgen.importers.orcid.dates import read_orcid_date
from cvgen.importers.tree import find, items_of, line_of, text_of
from cvgen.loading.node import Mapping, Node

__all__ = ["import_record"]

HOMELESS = ("peer-reviews", "research-resources")
"""Activities that no section of a CV is for as ORCID has them."""

AFFILIATIONS = (
    ("employments", "employment-summary", "positions", "title"),
    ("invited-positions", "invited-position-summary", "positions", "title"),
    ("educations", "education-summary", "education", "degree"),
    ("qualifications", "qualification-summary", "education", "degree"),
    ("distinctions", "distinction-summary", "awards", "title"),
    ("memberships", "membership-summary", "memberships", "role"),
    ("services", "service-summary", "service", "role"),
)
"""ORCID's sections and summaries, the profile's sections, and what a role is there."""

REGISTERS = {
    "scopus author id": "scopus",
    "researcherid": "researcher-id",
    "isni": "isni",
    "semantic scholar": "semantic-scholar",
}


def import_record(
    file: str, root: Node
) -> tuple[Mapping | None, tuple[Diagnostic, ...]]:
    """A profile, and what has no home in it."""
    person = find(root, "person")
    findings: list[Diagnostic] = []
    sections: dict[str, list[Node]] = {}
    activities = find(root, "activities-summary")
    for name, summary, section, role in AFFILIATIONS:
        for node in _summaries(find(activities, name), summary):
            made = _affiliation(node, name, section, role)
            sections.setdefault(section, []).append(made)
    for group in items_of(activities, "fundings", "group"):
        for node in items_of(group, "funding-summary")[:1]:
            sections.setdefault("grants", []).append(_grant(node))
    for name in HOMELESS:
        if groups := items_of(activities, name, "group"):
            count = f"{len(groups)} of them"
            line = line_of(groups[0])
            findings.append(no_home(file, line, "the record", name, count))
    if person is None:
        return whole_profile((), sections), tuple(findings)
    findings += _lost(file, person)
    pairs = (
        ("name", _name(person)),
        ("aliases", _aliases(person)),
        ("contact", _contact(person)),
        ("identifiers", _identifiers(root, person)),
        ("summary", _text(escaped(text_of(person, "biography", "content")), person)),
        ("interests", _interests(person)),
    )
    return whole_profile(pairs, sections), tuple(findings)


def _summaries(node: Node | None, summary: str) -> Iterator[Node]:
    """The first version in each group."""
    for group in items_of(node, "affiliation-group"):
        versions = (find(one, summary) for one in items_of(group, "summaries"))
        first = next((one for one in versions if one is not None), None)
        if first is not None:
            yield first


def _affiliation(node: Node, name: str, section: str, role: str) -> Mapping:
    """A post, a degree, an honour or an office, as ORCID's section ``name`` has it."""
    start, end = read_orcid_date(node, "start-date"), read_orcid_date(node, "end-date")
    address = find(node, "organization", "address")
    city = text_of(address, "city")
    place = ", ".join(filter(None, (city, text_of(address, "country"))))
    house = escaped(text_of(node, "organization", "name"))
    pairs = [(role, escaped(text_of(node, "role-title")) or FALLBACKS.get(section, ""))]
    pairs.append(("organization", house))
    if section in {"positions", "education"}:
        pairs.append(("unit", escaped(text_of(node, "department-name"))))
        pairs.append(("place", escaped(place)))
    if section == "awards":
        pairs.append(("date", start))
    elif section == "service":
        years = [one[:4] for one in (start, end) if one]
        pairs.append(("years", "-".join(dict.fromkeys(years))))
    else:
        goes_on = name in OPEN and start and not end
        pairs += [("start", start), ("end", "present" if goes_on else end)]
    return entry(line_of(node), pairs)


OPEN = frozenset({"employments", "memberships"})
"""Sections of which an entry without an end goes on, as ORCID itself shows it; a degree
or a visit without one may have an end that nobody has written down."""

FALLBACKS = {
    "positions": "Member of staff",
    "education": "Studies",
    "awards": "Distinction",
}
"""What ORCID asks nobody to say, and a CV has to."""


def _grant(node: Node) -> Mapping:
    numbers = (
        text_of(one, "external-id-value")
        for one in items_of(node, "external-ids", "external-id")
        if text_of(one, "external-id-type") == "grant_number"
    )
    pairs = (
        ("title", escaped(text_of(node, "title", "title", "value"))),
        ("funder", escaped(text_of(node, "organization", "name"))),
        ("number", next(numbers, "")),
        ("start", read_orcid_date(node, "start-date")),
        ("end", read_orcid_date(node, "end-date")),
    )
    return entry(line_of(node), pairs)


def _name(person: Node) -> Node | None:
    name = find(person, "name")
    credit = text_of(name, "credit-name", "value")
    given = text_of(name, "given-names", "value")
    family = text_of(name, "family-name", "value")
    if not family:
        return said(credit or given, line_of(name)) if credit or given else None
    return entry(line_of(name), (("family", family), ("given", given)))


def _aliases(person: Node) -> Node | None:
    """The other names, and the one on papers if the name is another."""
    names = [(text_of(one, "content"), one) for one in _others(person)]
    name = find(person, "name")
    parts = ("given-names", "family-name")
    whole = " ".join(filter(None, (text_of(name, part, "value") for part in parts)))
    credit = text_of(name, "credit-name", "value")
    if name is not None and credit and text_of(name, "family-name", "value"):
        names.insert(0, (credit, name))
    known = {whole}
    found: list[Node] = []
    for text, node in names:
        if text and text not in known:
            known.add(text)
            found.append(said(text, line_of(node)))
    return listed(found, line_of(person)) if found else None


def _others(person: Node) -> tuple[Node, ...]:
    return items_of(person, "other-names", "other-name")


def _contact(person: Node) -> Node | None:
    pages = items_of(person, "researcher-urls", "researcher-url")
    emails = items_of(person, "emails", "email")
    web = [
        entry(
            line_of(one),
            (
                ("value", text_of(one, "url", "value")),
                ("label", text_of(one, "url-name")),
            ),
        )
        for one in pages
    ]
    mail = [said(text_of(one, "email"), line_of(one)) for one in emails]
    pairs = [
        ("email", listed(mail, line_of(person)) if mail else None),
        ("web", listed(web, line_of(person)) if web else None),
    ]
    known = [(key, node) for key, node in pairs if node is not None]
    return mapped(known, line_of(person)) if known else None


def _identifiers(root: Node, person: Node) -> Node | None:
    pairs = [("orcid", said(text_of(root, "orcid-identifier", "path"), 1))]
    for one in items_of(person, "external-identifiers", "external-identifier"):
        kind = text_of(one, "external-id-type").lower()
        if kind in REGISTERS:
            text = said(text_of(one, "external-id-value"), line_of(one))
            pairs.append((REGISTERS[kind], text))
    known = {key: node for key, node in pairs if node.text}
    return mapped(known.items(), line_of(person)) if known else None


def _interests(person: Node) -> Node | None:
    words = items_of(person, "keywords", "keyword")
    found = [
        said(escaped(text), line_of(one))
        for one in words
        if (text := text_of(one, "content"))
    ]
    return listed(found, line_of(person)) if found else None


def _text(text: str, node: Node) -> Node | None:
    return said(text, line_of(node)) if text else None


def _lost(file: str, person: Node) -> Iterator[Diagnostic]:
    """Countries, and numbers in registers that are not known here."""
    for one in items_of(person, "addresses", "address"):
        country = text_of(one, "country", "value")
        yield no_home(file, line_of(one), "the record", "country", country)
    for one in items_of(person, "external-identifiers", "external-identifier"):
        kind = text_of(one, "external-id-type")
        if kind.lower() not in REGISTERS:
            value = text_of(one, "external-id-value")
            yield no_home(file, line_of(one), "the record", kind, value)
