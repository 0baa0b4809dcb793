"""A document → Markdown (CommonMark 0.31), in which no text means anything but itself.

Part of ``exporters.page``. Raised and lowered text is in HTML's tags, since CommonMark
has no signs for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvgen.document.block import (
    Document,
    Entry,
    Letterhead,
    Paragraph,
    Role,
    Section,
    WebTarget,
)
from cvgen.exporters.page.marks import MarkedText, pieces_of
from cvgen.model.text import Shift

__all__ = ["write_markdown"]

SIGN = re.compile(r"[\\`*_\[\]<>~^|&$#]")
OPENING = re.compile(r"^(?:([-+=])|(\d+)([.)]))")
IN_ADDRESS = re.compile(r"[<>\\\s()]")
HEADS = {Role.H1: "# ", Role.H2: "## ", Role.H3: "### ", Role.H4: "#### "}
BREAK = "\\\n"


def write_markdown(document: Document) -> str:
    """The CV as Markdown."""
    blocks = [one for one in _blocks(document) if one]
    return "\n\n".join(blocks) + "\n"


def _blocks(document: Document) -> Iterator[str]:
    if document.marginals.mark:
        yield f"**{_escaped(document.marginals.mark)}**"
    for block in document.blocks:
        match block:
            case Letterhead():
                head, *others = block.main
                yield _paragraph(head)
                yield BREAK.join(filter(None, map(_paragraph, others)))
                yield BREAK.join(filter(None, map(_paragraph, block.side)))
            case Section():
                yield _paragraph(block.head)
                yield from map(_content, block.content)


def _content(content: Paragraph | Entry) -> str:
    match content:
        case Paragraph():
            return _paragraph(content)
        case Entry():
            return _entry(content)


def _entry(entry: Entry) -> str:
    """A row as an item: its labels in bold, then its lines."""
    label = " ".join(filter(None, (_inline(one).strip() for one in entry.label)))
    lines = [line for one in entry.body if (line := _inline(one).strip())]
    if label:
        first = f"**{_unmarked(label)}**"
        lines = [f"{first} — {lines[0]}" if lines else first, *lines[1:]]
    text = BREAK.join(_opened(line) for line in lines)
    if entry.role is not Role.LIST_ITEM:
        return text
    return "- " + text.replace("\n", "\n  ")


def _paragraph(paragraph: Paragraph) -> str:
    text = _inline(paragraph).strip()
    return HEADS.get(paragraph.role, "") + _opened(text) if text else ""


def _inline(paragraph: Paragraph) -> str:
    """The text of a paragraph, in which no link behind a ``!`` becomes an image."""
    text = "".join(map(_piece, pieces_of(paragraph))).replace("\n", " ")
    return text.replace("![", "\\![")


def _piece(one: MarkedText) -> str:
    """A text with its marks, which stand close to its letters."""
    inner = one.text.strip()
    if not inner:
        return one.text
    before, after = one.text.split(inner, maxsplit=1)
    written = _escaped(inner)
    if one.shift is Shift.SUBSCRIPT:
        written = f"<sub>{written}</sub>"
    elif one.shift is Shift.SUPERSCRIPT:
        written = f"<sup>{written}</sup>"
    if one.emphasis:
        written = f"<em>{written}</em>" if _is_tight(inner) else f"*{written}*"
    if one.strong:
        written = (
            f"<strong>{written}</strong>" if _is_tight(inner) else f"**{written}**"
        )
    if isinstance(one.link, WebTarget):
        address = IN_ADDRESS.sub(lambda m: f"%{ord(m[0]):02X}", one.link.address)
        written = f"[{written}](<{address}>)"
    return f"{before}{written}{after}"


def _is_tight(text: str) -> bool:
    """Whether asterisks might not count at the ends of a text (CommonMark, 6.2)."""
    return not (text[0].isalnum() and text[-1].isalnum())


def _escaped(text: str) -> str:
    return SIGN.sub(lambda match: f"\\{match[0]}", text)


def _unmarked(text: str) -> str:
    """A label without asterisks of its own."""
    return re.sub(r"(?<!\\)\*", "", text)


def _opened(text: str) -> str:
    """A line that does not begin a list or a heading by its first characters."""

    def kept(match: re.Match[str]) -> str:
        return f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}"

    return OPENING.sub(kept, text)
