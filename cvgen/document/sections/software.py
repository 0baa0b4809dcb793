"""Software: period, name and version, role and licence, source and DOI.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Entries
from cvgen.document.block import Entry
from cvgen.document.builder import BlockBuilder
from cvgen.document.phrase import filled, joined, licensed, linked, strong
from cvgen.model.sections.software import Software
from cvgen.model.text import MIDDLE_DOT, RichText

__all__ = ["software_rows"]


def software_rows(software: Entries[Software], build: BlockBuilder) -> Iterator[Entry]:
    """A row for each program."""
    locale = build.locale
    for i, one in software:
        version = filled(locale.version, one.version)
        licence = licensed(one.license, locale)
        yield build.entry(
            "software",
            i,
            one,
            build.period(one),
            joined(strong(one.name), version, one.role, licence),
            _places(one),
        )


def _places(software: Software) -> RichText:
    """Where it is, and its DOI."""
    source, doi = software.repository, software.doi
    return joined(
        linked(source.bare, source.url) if source else None,
        linked(f"doi:{doi.name}", doi.url) if doi else None,
        separator=MIDDLE_DOT,
    )
