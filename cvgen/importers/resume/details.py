"""What a résumé says of an entry in prose, and where more of it is.

Part of ``importers.resume``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.importers.entries import escaped
from cvgen.importers.foreign import Foreign
from cvgen.importers.tree import items_of, words_of

__all__ = ["details_of"]


def details_of(one: Foreign) -> Iterator[tuple[str, str]]:
    """Prose, points and courses as paragraphs; and an address."""
    texts = [one.text("summary", "description", "reference")]
    for key in ("highlights", "courses"):
        texts += [words_of(node) for node in items_of(one.take(key))]
    parts = (part for text in texts for part in text.split("\n\n") if part.strip())
    yield "details", "\n\n".join(map(escaped, parts))
    yield "url", one.text("url", "website")
