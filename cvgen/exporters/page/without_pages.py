"""What a variant asks of pages, which no other format than the PDF has.

Part of ``exporters.page``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.diagnostics import Diagnostic, warning
from cvgen.model.variant import Variant

__all__ = ["without_pages"]


def without_pages(variant: Variant) -> Iterator[Diagnostic]:
    """What a format without pages leaves undone."""
    if variant.fit and variant.limits.pages is not None:
        message = "there are no pages to fit here: nothing was left out"
        yield warning("no-pages", message)
    if variant.photo:
        message = "the photo stands in the PDF alone"
        yield warning("no-photo", message)
