"""Research interests: a row for each that has a label; neighbours without share one.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from cvgen.document.block import Entry
from cvgen.document.builder import PROFILE, BlockBuilder
from cvgen.document.phrase import joined
from cvgen.model.sections.interests import Interest

__all__ = ["interest_rows"]


def interest_rows(
    interests: Sequence[Interest], build: BlockBuilder
) -> Iterator[Entry]:
    """The interests in the order of the file."""
    first = 0
    for label, group in groupby(interests, key=lambda one: one.label):
        texts = [one.text for one in group]
        rows = [joined(*texts, separator="; ")] if label is None else texts
        for text in rows:
            node, origin = f"interests/{first}", PROFILE.child("interests", first)
            body = build.line(f"{node}/text", text, origin)
            yield build.row(node, label, (body,), origin)
            first += 1
        first += len(texts) - len(rows)
