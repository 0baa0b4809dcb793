"""Names → as an author would write them.

Part of ``importers.writing``: ``Given Family`` where that is read back as the same
parts, else ``Family, Given``, else a mapping of the parts.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.importers.draft import listed, mapped, said
from cvgen.loading.fault import Refused
from cvgen.loading.names import read_name
from cvgen.loading.node import Node
from cvgen.model.person import Author, Name

__all__ = ["write_name"]


def write_name(name: Name, line: int) -> Node:
    """A name as a text if one holds it all, else its parts."""
    if not _has_more(name):
        for text in _texts(name):
            if _is_read_as(text, name):
                return said(text, line)
    return mapped(_parts(name, line), line)


def _has_more(name: Name) -> bool:
    """Whether there is something that no text says."""
    if name.literal or name.native:
        return True
    if not isinstance(name, Author):
        return False
    return bool(name.is_self or name.orcid or name.url or name.roles)


def _texts(name: Name) -> Iterator[str]:
    family = " ".join(filter(None, (name.non_dropping_particle, name.family)))
    given = " ".join(filter(None, (name.given, name.dropping_particle)))
    if not name.suffix:
        yield " ".join(filter(None, (given, family)))
    yield ", ".join(filter(None, (family, given, name.suffix)))


def _is_read_as(text: str, name: Name) -> bool:
    try:
        read = read_name(text)
    except Refused:
        return False
    return (
        read.family == name.family
        and read.given == name.given
        and read.dropping_particle == name.dropping_particle
        and read.non_dropping_particle == name.non_dropping_particle
        and read.suffix == name.suffix
    )


def _parts(name: Name, line: int) -> Iterator[tuple[str, Node]]:
    parts = (
        ("family", name.family),
        ("given", name.given),
        ("dropping-particle", name.dropping_particle),
        ("non-dropping-particle", name.non_dropping_particle),
        ("suffix", name.suffix),
        ("native", name.native),
        ("literal", name.literal),
    )
    yield from ((key, said(text, line)) for key, text in parts if text)
    if isinstance(name, Author):
        yield from _of_author(name, line)


def _of_author(name: Author, line: int) -> Iterator[tuple[str, Node]]:
    if name.is_self:
        yield "self", said("true", line)
    if name.orcid:
        yield "orcid", said(name.orcid.digits, line)
    if name.url:
        yield "url", said(name.url.url, line)
    if name.roles:
        yield "roles", listed((said(one.value, line) for one in name.roles), line)
