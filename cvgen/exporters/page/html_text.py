"""Paragraphs → HTML: every character escaped, every link an address of a known kind.

Part of ``exporters.page``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from html import escape

from cvgen.document.block import (
    Block,
    NodeId,
    NodeTarget,
    Paragraph,
    WebTarget,
)
from cvgen.exporters.page.look import Look
from cvgen.exporters.page.marks import MarkedText, part_of, pieces_of
from cvgen.exporters.page.paragraphs import paragraphs_of
from cvgen.free_name import free_name
from cvgen.model.text import Shift

__all__ = ["Names", "attributes", "inline_html"]

STRONG = frozenset({"L", "R", "AL"})
SAFE = re.compile(r"(?:https|mailto|tel):", re.IGNORECASE)
NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9]+")


class Names:
    """The ``id`` of each node that something leads to, classes, and the direction."""

    def __init__(self, blocks: Iterable[Block], *, is_backwards: bool = False) -> None:
        self.is_backwards = is_backwards
        known = tuple(blocks)
        self.look = Look(known)
        targets = (
            run.link.node
            for paragraph in paragraphs_of(known)
            for run in paragraph.runs
            if isinstance(run.link, NodeTarget)
        )
        self.known: dict[NodeId, str] = {}
        taken: set[str] = set()
        for node in dict.fromkeys(targets):
            plain = NOT_IN_A_NAME.sub("-", node).strip("-") or "node"
            self.known[node] = free_name(plain, taken.__contains__)
            taken.add(self.known[node])

    def of(self, node: NodeId) -> str:
        """The attribute for a node, if something leads there."""
        name = self.known.get(node)
        return f' id="{name}"' if name else ""


def attributes(paragraph: Paragraph, names: Names, *classes: str) -> str:
    """The attributes of a paragraph's element."""
    part = NOT_IN_A_NAME.sub("-", part_of(paragraph))
    style = names.look.classes[paragraph.style]
    kind = " ".join((*classes, *(() if part.isdecimal() else (part,)), style))
    found = [f' class="{kind}"', names.of(paragraph.node)]
    if paragraph.language:
        found.append(f' lang="{escape(paragraph.language)}"')
    is_backwards = _is_backwards(paragraph, usual=names.is_backwards)
    if is_backwards is not names.is_backwards:
        found.append(' dir="rtl"' if is_backwards else ' dir="ltr"')
    return "".join(found)


def _is_backwards(paragraph: Paragraph, *, usual: bool) -> bool:
    """Whether the first letter of a text runs right to left (UAX 9, P2 and P3)."""
    letters = (letter for run in paragraph.runs for letter in run.text)
    classes = map(unicodedata.bidirectional, letters)
    first = next((one for one in classes if one in STRONG), "")
    return first != "L" if first else usual


def inline_html(paragraph: Paragraph, names: Names) -> str:
    """The text of a paragraph."""
    return "".join(_piece(one, names.known) for one in pieces_of(paragraph))


def _piece(one: MarkedText, names: Mapping[NodeId, str]) -> str:
    written = escape(one.text).replace("\n", "<br>")
    if one.isolated:
        written = f"<bdi>{written}</bdi>"
    for tag, is_wanted in (
        ("sub", one.shift is Shift.SUBSCRIPT),
        ("sup", one.shift is Shift.SUPERSCRIPT),
        ("em", one.emphasis),
        ("strong", one.strong),
    ):
        if is_wanted:
            written = f"<{tag}>{written}</{tag}>"
    if one.language:
        written = f'<span lang="{escape(one.language)}">{written}</span>'
    return _linked(written, one, names)


def _linked(written: str, one: MarkedText, names: Mapping[NodeId, str]) -> str:
    match one.link:
        case WebTarget(address=address, description=description):
            if not SAFE.match(address) or not one.text.strip():
                return written
            heard = _heard(description, one.text)
            return f'<a href="{escape(address)}"{heard}>{written}</a>'
        case NodeTarget(node=node) if node in names:
            return f'<a href="#{names[node]}">{written}</a>'
        case _:
            return written


def _heard(description: str, text: str) -> str:
    """What is heard instead of a link's text; it must have that text in it."""
    if not description or text.strip() not in description:
        return ""
    return f' aria-label="{escape(description)}"'
