"""What a variant asks of pages, which no other format than the PDF has.

Part of ``exporters.page``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.diagnostics import Diagnostic, warning
from cvgen.model.variant import Variant

__all__ = ["without_pages"]


def without_pages(variant: Variant, *, has_photo: bool) -> Iterator[Diagnostic]:
    """What a format without pages leaves undone; a web page has the photo."""
    if variant.fit and variant.limits.pages is not None:
        message = "there are no pages to fit here: nothing was left out"
        yield warning("no-pages", message)
    if variant.photo and not has_photo:
        message = "the photo stands in the PDF and on the web page alone"
        yield warning("no-photo", message)
