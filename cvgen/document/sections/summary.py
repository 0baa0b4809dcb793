"""The research summary: paragraphs across the whole measure.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.block import Paragraph
from cvgen.document.builder import PROFILE, BlockBuilder
from cvgen.model.text import Prose

__all__ = ["summary_paragraphs"]


def summary_paragraphs(
    summary: Prose | None, build: BlockBuilder
) -> Iterator[Paragraph]:
    """The paragraphs of the summary."""
    origin = PROFILE.child("summary")
    yield from build.prose("summary", summary, origin)
