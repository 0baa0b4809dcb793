"""The sheets of a build."""

from __future__ import annotations

from cvgen.plan import Result
from cvgen.preview.sheet import Sheet
from cvgen.preview.source_map import map_page, owners_of

__all__ = ["sheets_of"]


def sheets_of(result: Result) -> tuple[Sheet, ...]:
    """Every page of a build, with what stands where."""
    owners = owners_of(result.document)
    return tuple(map_page(page, owners) for page in result.pages)
