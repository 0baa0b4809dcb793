"""The logical structure of a document: a tree of tags, in the order of reading.

Part of ``document``: computed from the blocks alone, so that it can be read and tested
without a page. ``pdf`` hangs the content of the pages on its leaves. Structure types
are the standard ones (ISO 32000-1, 14.8.4), nested as PDF/UA asks (ISO 14289-1, 7).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby

import msgspec

from cvgen.document.block import (
    Block,
    Document,
    Entry,
    Letterhead,
    Link,
    NodeId,
    Numbering,
    Paragraph,
    Role,
    Section,
    StyledRun,
)

__all__ = [
    "MOST_ENTRIES",
    "Element",
    "element_of",
    "numbering_of",
    "structure_of",
]

MOST_ENTRIES = 4096
"""Rows of which it is remembered what their elements are."""


class Element(msgspec.Struct, frozen=True, kw_only=True):
    """A structure element: a group of others, or a leaf with a node's content.

    A leaf's kids are what differs within it: links, and words in another language.
    ``alternative`` says in words what a figure shows, ``language`` is a BCP 47 tag
    where it is another than that of the element above, and ``numbering`` says what the
    labels of a list are.
    """

    role: Role
    node: NodeId = ""
    kids: tuple[Element, ...] = ()
    alternative: str = ""
    language: str = ""
    link: Link | None = None
    numbering: Numbering = Numbering.NONE


def structure_of(document: Document) -> Element:
    """The tree of a document; its root is the document."""
    return Element(role=Role.DOCUMENT, kids=tuple(map(element_of, document.blocks)))


def element_of(block: Block | Entry) -> Element:
    """The element of a block, or of a row by itself."""
    match block:
        case Entry():
            return _row(block)
        case Letterhead():
            kids = [*_leaves(block.main), *_leaves(block.side)]
            if picture := block.picture:
                kids.append(
                    Element(
                        role=Role.FIGURE,
                        node=picture.node,
                        alternative=picture.alternative,
                    )
                )
            return Element(role=block.role, kids=tuple(kids))
        case Section():
            return Element(
                role=block.role, kids=(_leaf(block.head), *_content(block.content))
            )


def _content(content: Iterable[Paragraph | Entry]) -> Iterator[Element]:
    """Paragraphs and rows; items side by side with labels of one kind are a list."""
    for numbering, group in groupby(content, key=numbering_of):
        kids = tuple(map(_piece, group))
        if numbering is None:
            yield from kids
        else:
            yield Element(role=Role.LIST, kids=kids, numbering=numbering)


def numbering_of(content: Paragraph | Entry) -> Numbering | None:
    """What the label of an item is; nothing for what is none."""
    if isinstance(content, Entry) and content.role is Role.LIST_ITEM:
        return content.numbering
    return None


def _piece(content: Paragraph | Entry) -> Element:
    match content:
        case Paragraph():
            return _leaf(content)
        case Entry():
            return _row(content)


@lru_cache(maxsize=MOST_ENTRIES)
def _row(entry: Entry) -> Element:
    """A row of the grid; an edit leaves most of them as they are."""
    if entry.role is Role.LIST_ITEM:
        return _item(entry)
    return Element(role=entry.role, kids=(*_leaves(entry.label), *_leaves(entry.body)))


def _item(entry: Entry) -> Element:
    """An item of a list: its label, and all else as its body."""
    labels = [one for one in entry.label if one.role is Role.LABEL]
    others = [one for one in entry.label if one.role is not Role.LABEL]
    body = Element(role=Role.LIST_BODY, kids=tuple(_leaves([*others, *entry.body])))
    return Element(role=entry.role, kids=(*_leaves(labels), body))


def _leaves(paragraphs: Iterable[Paragraph]) -> Iterator[Element]:
    return map(_leaf, paragraphs)


def _leaf(paragraph: Paragraph) -> Element:
    return Element(
        role=paragraph.role,
        node=paragraph.node,
        kids=tuple(_inline(paragraph.runs)),
        language=paragraph.language,
    )


def _inline(runs: Iterable[StyledRun]) -> Iterator[Element]:
    """The links of a text and its foreign words, each an element of its own.

    A link is in the language that all of it is in, or its foreign words are its kids.
    """
    seen = (run for run in runs if run.text)
    for link, group in groupby(seen, key=_link):
        languages = [language for language, _ in groupby(group, key=_language)]
        if link and len(languages) == 1:
            yield Element(role=Role.LINK, link=link, language=languages[0])
            continue
        foreign = filter(None, languages)
        spans = tuple(Element(role=Role.SPAN, language=one) for one in foreign)
        if link:
            yield Element(role=Role.LINK, link=link, kids=spans)
        else:
            yield from spans


def _link(run: StyledRun) -> Link | None:
    return run.link


def _language(run: StyledRun) -> str:
    return run.language
