"""The outline and the headings of the structure tree.

Part of ``checks.reader``. ISO 32000-1, 12.3.3 (outline) and 14.7 (structure).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pikepdf

from cvgen.checks.measure.found import FoundTag
from cvgen.checks.measured.measured import Bookmark
from cvgen.checks.reader.objects import Seen, entries, entry, items, text, walk, whole

__all__ = ["is_tagged", "read_bookmarks", "read_tags"]

LEVELS = {"H": 1, **{f"H{level}": level for level in range(1, 7)}}
FORWARD = 16
"""How many times a role may be said to be another one."""

Mark = tuple[int, int]


def is_tagged(pdf: pikepdf.Pdf) -> bool:
    """Whether the file says that it is tagged, and has tags."""
    marked = entry(pdf.Root, "/MarkInfo", "/Marked") is True
    return marked and entry(pdf.Root, "/StructTreeRoot", "/K") is not None


def read_bookmarks(pdf: pikepdf.Pdf) -> tuple[Bookmark, ...]:
    """The entries of the outline in its order."""
    seen = Seen()
    found: list[Bookmark] = []
    waiting = [(entry(pdf.Root, "/Outlines", "/First"), 1)]
    while waiting:
        item, level = waiting.pop()
        if not seen.first(item):
            continue
        found.append(Bookmark(text(entry(item, "/Title")), level))
        waiting.append((entry(item, "/Next"), level))
        waiting.append((entry(item, "/First"), level + 1))
    return tuple(found)


def read_tags(pdf: pikepdf.Pdf) -> tuple[FoundTag, ...]:
    """The headings that are tagged, in reading order."""
    root = entry(pdf.Root, "/StructTreeRoot")
    roles = {role: text(other) for role, other in entries(entry(root, "/RoleMap"))}
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
    return tuple(
        FoundTag(
            level=level,
            marks=tuple(_marks(element, pages)),
            text=text(entry(element, "/ActualText")),
        )
        for element in walk(root, "/K")
        if (level := _level(text(entry(element, "/S")), roles))
    )


def _level(role: str, roles: Mapping[str, str]) -> int | None:
    for _ in range(FORWARD):
        if role in LEVELS:
            return LEVELS[role]
        role = roles.get(role, "")
    return None


def _marks(element: object, pages: Mapping[tuple[int, int], int]) -> Iterator[Mark]:
    """The marked content of an element and of those within it."""
    seen = Seen()
    waiting: list[tuple[object, int]] = [(element, 0)]
    while waiting:
        node, page = waiting.pop()
        if (mark := whole(node)) is not None:
            yield page, mark
        if isinstance(node, pikepdf.Array):
            waiting += [(one, page) for one in items(node)][::-1]
        elif seen.first(node):
            page = _page(node, pages) or page
            if (mark := whole(entry(node, "/MCID"))) is not None:
                yield page, mark
            waiting.append((entry(node, "/K"), page))


def _page(node: object, pages: Mapping[tuple[int, int], int]) -> int | None:
    page = entry(node, "/Pg")
    return pages.get(page.objgen) if isinstance(page, pikepdf.Object) else None
