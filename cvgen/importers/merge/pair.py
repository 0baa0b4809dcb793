"""A preprint and its paper → one work: the paper, with the ``preprint`` in it.

Part of ``importers.merge``.
"""

from __future__ import annotations

from cvgen.checks.lint.texts import written
from cvgen.importers.draft import mapped, said
from cvgen.importers.writing.work import write_date
from cvgen.loading.node import Node
from cvgen.model.identifiers import ARXIV_DOI
from cvgen.model.publication import Preprint, Publication

__all__ = ["GIVEN_UP", "OF_PREPRINTS", "preprint_of"]

OF_PREPRINTS = frozenset(
    {"type", "issued", "status", "arxiv", "DOI", "publisher", "URL"}
)
"""What a preprint says of itself, and not of the paper."""

GIVEN_UP = frozenset({"status", "arxiv", "DOI", "publisher"})
"""What it gives up even to a paper of which the import does not know it."""


def preprint_of(work: Publication) -> tuple[Preprint, Node] | None:
    """A preprint as a part of its paper, as value and node; none if it is nowhere."""
    doi = work.doi
    if doi and work.arxiv and doi.name.lower().startswith(ARXIV_DOI):
        doi = None
    url = None if work.arxiv or doi else work.url
    if not (work.arxiv or doi or url):
        return None
    server = "" if work.arxiv or not work.publisher else written(work.publisher)
    value = Preprint(
        arxiv=work.arxiv, doi=doi, url=url, server=server, issued=work.issued
    )
    pairs = (
        ("arxiv", work.arxiv.name if work.arxiv else ""),
        ("DOI", doi.name if doi else ""),
        ("URL", url.url if url else ""),
        ("server", server),
        ("issued", write_date(work.issued) if work.issued else ""),
    )
    return value, mapped(((key, said(text, 1)) for key, text in pairs if text), 1)
