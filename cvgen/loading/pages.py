"""The pages of a work, without the word for them: it is printed where it belongs.

Part of ``loading``: ``plan`` makes pages canonical with this.
"""

from __future__ import annotations

from collections.abc import Mapping

from cvgen.late_pattern import late_pattern

__all__ = ["canonical_pages"]

LABEL = late_pattern(r"(?i)(?:pp?\.\s*|pp?\s+|pages?:?\s+|seiten?:?\s+)(?=\w)")


def canonical_pages(values: Mapping[str, object]) -> Mapping[str, object]:
    """The values of a valid work, its pages without ``pp.`` and the like."""
    page = values.get("page")
    if not isinstance(page, str) or not (label := LABEL().match(page)):
        return values
    return {**values, "page": page[label.end() :]}
