"""Faces that a document asks for and a family does not have.

Part of ``checks``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.document.block import Document, Entry, Letterhead, Paragraph, Section
from cvgen.document.style import FontStyle

__all__ = ["check_faces"]

THEME = DataPath("variant", ("theme",))


def check_faces(
    document: Document, substitutes: Collection[FontStyle]
) -> Iterator[Diagnostic]:
    """A warning for each style of the document that another face stands in for."""
    if not substitutes:
        return
    used = {run.style.font for one in _paragraphs(document) for run in one.runs}
    used.add(document.marginals.style.font)
    for style in sorted(used & set(substitutes), key=_order):
        message = f"the family `{style.family}` has no {_words(style)} face"
        hint = "the nearest face stands for it"
        yield warning("no-face", message, path=THEME, hints=(hint,))


def _paragraphs(document: Document) -> Iterator[Paragraph]:
    for block in document.blocks:
        match block:
            case Letterhead():
                yield from (*block.main, *block.side)
            case Section():
                yield block.head
                for one in block.content:
                    match one:
                        case Paragraph():
                            yield one
                        case Entry():
                            yield from (*one.label, *one.body)


def _words(style: FontStyle) -> str:
    weight = style.weight.name.lower()
    return f"{weight} italic" if style.italic else weight


def _order(style: FontStyle) -> tuple[str, int, bool]:
    return style.family, style.weight.value, style.italic
