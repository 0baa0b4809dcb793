"""Projects of a résumé that are programs → entries of software.

Part of ``importers.resume``. JSON Resume has a type for a project; what has none is a
program if its address is that of a repository of sources.
"""

from __future__ import annotations

import re

from cvgen.importers.entries import entry, escaped
from cvgen.importers.foreign import Foreign
from cvgen.importers.resume.details import details_of
from cvgen.importers.tree import text_of
from cvgen.loading.node import Mapping, Node

__all__ = ["SOFTWARE", "is_software", "read_software"]

SOFTWARE = "software"
"""The type that ``exporters`` writes."""

TYPES = frozenset({SOFTWARE, "application", "library", "package", "program"})
REPOSITORY = re.compile(
    r"(?i)https?://(?:www\.)?(?:github\.com|gitlab\.|codeberg\.org|bitbucket\.org|git\.)"
    r"[^/]*/[^/]+/[^/]+"
)


def is_software(project: Node) -> bool:
    """Whether a project is a program."""
    kind = text_of(project, "type").lower()
    return kind in TYPES or (not kind and _is_repository(text_of(project, "url")))


def read_software(project: Foreign) -> Mapping:
    """The entry of a program."""
    name, kind = escaped(project.text("name", "title")), project.text("type")
    address = project.text("url")
    is_source = kind == SOFTWARE or _is_repository(address)
    details, _ = details_of(project)
    pairs = (
        ("name", name),
        ("repository" if is_source else "url", address),
        ("start", project.text("startDate")),
        ("end", project.text("endDate")),
        details,
    )
    return entry(project.line, pairs)


def _is_repository(address: str) -> bool:
    return REPOSITORY.match(address) is not None
