"""The logical structure of a document as text, for goldens and for people who debug."""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.document.block import Link, NodeTarget, Numbering, WebTarget
from cvgen.document.structure import Element

__all__ = ["dump_structure"]


def dump_structure(element: Element, depth: int = 0) -> Iterator[str]:
    """A line for each element, indented by its depth."""
    tongue = f"({element.language})" if element.language else ""
    numbering = element.numbering
    labels = "" if numbering is Numbering.NONE else numbering.value
    aim = _aim(element.link) if element.link else ""
    said = [
        element.role.value,
        labels,
        element.node,
        element.alternative,
        aim,
        tongue,
    ]
    yield "  " * depth + " ".join(word for word in said if word)
    for kid in element.kids:
        yield from dump_structure(kid, depth + 1)


def _aim(link: Link) -> str:
    """Where a link leads, and how that is described."""
    said = f" |{link.description}|" if link.description else ""
    match link:
        case WebTarget():
            return f"{link.address}{said}"
        case NodeTarget():
            return f"#{link.node}{said}"
