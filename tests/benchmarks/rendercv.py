"""Turn cvgen's data into the file that RenderCV 2.8 reads.

A work becomes a ``PublicationEntry``, the one of its entries made for works and the
only list that it breaks over pages by default; it has no volume, pages or number.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.benchmarks.values import Mapping, Value

__all__ = ["convert"]

_CITATION = re.compile(r"\s*\[@[^\]]*\]")


def convert(profile: Mapping, works: list[Value]) -> Mapping:
    """Say the same in RenderCV's words, in its default theme."""
    return {
        "cv": {"name": _name(profile["name"])}
        | _contact(profile)
        | _body(profile, works),
        "design": {"theme": "classic", "page": {"size": "a4"}},
        "settings": {"current_date": "2026-01-01"},
    }


def _contact(profile: Mapping) -> Mapping:
    contact = _mapping(profile.get("contact", {}))
    orcid = _text(_mapping(profile.get("identifiers", {})).get("orcid", ""))
    found: Mapping = {
        "headline": _text(profile.get("headline", "")),
        "email": _text(contact.get("email", "")),
        "website": _text(contact.get("web", "")),
    }
    if orcid:
        found["social_networks"] = [{"network": "ORCID", "username": orcid}]
    return {key: value for key, value in found.items() if value}


def _body(profile: Mapping, works: list[Value]) -> Mapping:
    summary = _text(profile.get("summary", "")).strip()
    sections: Mapping = {
        "summary": list(summary.split("\n\n")),
        "interests": _each(_line, profile, "interests"),
        "positions": _each(_position, profile, "positions"),
        "education": _each(_degree, profile, "education"),
        "studentships": _each(_line, profile, "studentships"),
        "publications": [_publication(work) for work in works],
    }
    return {"sections": {key: value for key, value in sections.items() if any(value)}}


def _each(
    entry: Callable[[Value], Mapping], profile: Mapping, section: str
) -> list[Value]:
    return [entry(value) for value in _list(profile.get(section, []))]


def _line(value: Value) -> Mapping:
    label = _text(_mapping(value).get("label", ""))
    return {"label": label or "Also", "details": _text(value).strip()}


def _position(value: Value) -> Mapping:
    entry = _mapping(value)
    return {
        "company": _text(entry.get("organization", "")),
        "position": _text(entry.get("title", "")),
    } | _dates(entry)


def _degree(value: Value) -> Mapping:
    entry = _mapping(value)
    return {
        "institution": _text(entry.get("organization", "")),
        "area": _text(entry.get("field", "")) or "–",
        "degree": _text(entry.get("degree", "")),
    } | _dates(entry)


def _dates(entry: Mapping) -> Mapping:
    names = {"location": "place", "start_date": "start", "end_date": "end"}
    return {new: _text(entry[old]) for new, old in names.items() if entry.get(old)}


def _publication(value: Value) -> Mapping:
    work = _mapping(value)
    entry: Mapping = {
        "title": _text(work["title"]),
        "authors": [_name(author) for author in _list(work.get("author", []))],
        "doi": _text(work.get("DOI", "")),
        "journal": _text(work.get("container-title", "")),
        "date": _text(work.get("issued", "")),
    }
    return {key: item for key, item in entry.items() if item}


def _name(value: Value) -> str:
    if isinstance(value, dict):
        parts = (value.get("given", ""), value.get("family", ""))
        return _text(value.get("literal", "")) or " ".join(map(_text, parts)).strip()
    family, _, given = _text(value).partition(", ")
    return f"{given} {family}".strip()


def _mapping(value: Value) -> Mapping:
    return value if isinstance(value, dict) else {}


def _list(value: Value) -> list[Value]:
    return value if isinstance(value, list) else [value]


def _text(value: Value) -> str:
    if isinstance(value, list):
        return _text(value[0]) if value else ""
    if isinstance(value, dict):
        return _text(value.get("value", value.get("text", "")))
    return _CITATION.sub("", value)
