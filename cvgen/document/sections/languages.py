"""Languages: a row for each, with how well it is known.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.arrange import Entries
from cvgen.document.block import Entry
from cvgen.document.builder import BlockBuilder
from cvgen.document.phrase import joined
from cvgen.model.sections.languages import Language

__all__ = ["language_rows"]


def language_rows(languages: Entries[Language], build: BlockBuilder) -> Iterator[Entry]:
    """A row for each language, which is its label."""
    for i, one in languages:
        label = one.language if one.level else None
        yield build.entry("languages", i, one, label, joined(one.level or one.language))
