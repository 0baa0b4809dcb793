"""What a file does, or holds beside its pages: actions, scripts, files, forms, layers.

Part of ``checks.reader``. ISO 32000-1, 12.6 (actions), 12.7 (forms), 7.11.4 and 12.3.5
(attachments and portfolios), 8.11 (layers).
"""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from cvgen.checks.reader.objects import (
    entries,
    entry,
    holds,
    items,
    names_of_tree,
    text,
    walk,
)

__all__ = [
    "SCRIPT",
    "is_portfolio",
    "read_actions",
    "read_attachments",
    "read_fields",
    "read_layers",
    "uses_xfa",
]
__all__ += ["read_layers", "uses_xfa"]

FOLLOWED = frozenset({"URI", "GoTo", "Named", ""})
"""Actions that a link has: they lead somewhere, or turn a page."""

SCRIPT = "JavaScript"


def read_actions(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    """Actions other than links to follow, as ``page 2: Launch``, each once."""
    found = (
        f"{place}: {kind}" for place, kind in _actions(pdf) if kind not in FOLLOWED
    )
    return tuple(dict.fromkeys(found))


def _actions(pdf: pikepdf.Pdf) -> Iterator[tuple[str, str]]:
    root = pdf.Root
    for kind in _kinds(entry(root, "/OpenAction")):
        yield "on opening", kind
    yield from _triggered(root, "in the document")
    for _ in names_of_tree(entry(root, "/Names", "/JavaScript")):
        yield "in the document", SCRIPT
    for item in walk(entry(root, "/Outlines", "/First"), "/First", "/Next"):
        for kind in _kinds(entry(item, "/A")):
            yield "in the outline", kind
    for field in walk(entry(root, "/AcroForm"), "/Fields", "/Kids"):
        yield from _triggered(field, "in a form field")
    for number, page in enumerate(pdf.pages, start=1):
        yield from _triggered(page.obj, f"page {number}")
        for annotation in items(entry(page.obj, "/Annots")):
            yield from _triggered(annotation, f"page {number}")
            for kind in _kinds(entry(annotation, "/A")):
                yield f"page {number}", kind


def _triggered(holder: object, place: str) -> Iterator[tuple[str, str]]:
    for _, action in entries(entry(holder, "/AA")):
        for kind in _kinds(action):
            yield place, kind


def _kinds(action: object) -> Iterator[str]:
    """The kinds of an action and of those after it."""
    for one in walk(action, "/Next"):
        if isinstance(one, pikepdf.Dictionary):
            yield text(entry(one, "/S"))


def read_attachments(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    """The names of the files within the file."""
    files = [value for _, value in names_of_tree(entry(pdf.Root, *EMBEDDED))]
    files += items(entry(pdf.Root, "/AF"))
    for page in pdf.pages:
        for annotation in items(entry(page.obj, "/Annots")):
            if text(entry(annotation, "/Subtype")) == "FileAttachment":
                files.append(entry(annotation, "/FS"))
    names = (text(entry(one, "/UF")) or text(entry(one, "/F")) for one in files)
    return tuple(dict.fromkeys(name or "without a name" for name in names))


EMBEDDED = "/Names", "/EmbeddedFiles"


def is_portfolio(pdf: pikepdf.Pdf) -> bool:
    """Whether a reader shows files instead of pages."""
    return holds(pdf.Root, "/Collection")


def read_fields(pdf: pikepdf.Pdf) -> int:
    """How many fields there are to be filled in."""
    fields = walk(entry(pdf.Root, "/AcroForm"), "/Fields", "/Kids")
    return sum(holds(one, "/FT") or holds(one, "/T") for one in fields)


def uses_xfa(pdf: pikepdf.Pdf) -> bool:
    """Whether its form is an XFA one, whose pages are no PDF's."""
    return holds(pdf.Root, "/AcroForm", "/XFA")


def read_layers(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    """The names of what can be switched on and off."""
    groups = items(entry(pdf.Root, "/OCProperties", "/OCGs"))
    return tuple(text(entry(group, "/Name")) for group in groups)
