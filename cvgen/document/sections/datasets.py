"""Data sets: date, title and archive, version, size, licence and DOI.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Entries
from cvgen.document.block import Entry
from cvgen.document.builder import BlockBuilder
from cvgen.document.phrase import filled, joined, licensed, linked, strong
from cvgen.model.sections.datasets import Dataset

__all__ = ["dataset_rows"]


def dataset_rows(datasets: Entries[Dataset], build: BlockBuilder) -> Iterator[Entry]:
    """A row for each data set."""
    locale = build.locale
    for i, one in datasets:
        version = filled(locale.version, one.version)
        licence = licensed(one.license, locale)
        doi = linked(f"doi:{one.doi.name}", one.doi.url) if one.doi else None
        yield build.entry(
            "datasets",
            i,
            one,
            build.moment(one.date),
            joined(strong(one.title), one.repository, version, one.size, licence),
            joined(doi),
        )
