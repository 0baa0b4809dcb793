"""Report pages that run backwards: 790-745.

Part of ``checks.lint``. A last page that is shortened, as in 745-90, runs forwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.model.publication import Publication

__all__ = ["check_reversed_pages"]

SPAN = re.compile(r"(\d+)\s*[-‐–—]+\s*(\d+)")


def check_reversed_pages(
    works: Iterable[tuple[int, Publication]],
) -> Iterator[Diagnostic]:
    """Spans of pages whose end is before their beginning; works with their places."""
    for index, work in works:
        match = SPAN.fullmatch(work.page)
        if match and len(match[1]) == len(match[2]) and match[1] > match[2]:
            yield warning(
                "reversed-pages",
                f"the pages of `{work.id}` run backwards: {work.page}",
                path=DataPath("publications", (index, "page")),
                hints=(f"did you mean `{match[2]}-{match[1]}`?",),
            )
