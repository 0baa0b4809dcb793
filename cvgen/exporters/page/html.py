"""A document → one web page that needs nothing else: no script, no font, no file.

Part of ``exporters.page``. The elements are what the parts are: one ``h1``, heads in
order, lists with their number of items, the contact an ``address``, the photo a part of
the page. Its own Content-Security-Policy lets a browser load nothing, whatever the
author's text says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from cvgen.document.block import (
    Document,
    Entry,
    Letterhead,
    Numbering,
    Paragraph,
    Role,
    Section,
)
from cvgen.document.structure import numbering_of
from cvgen.exporters.page.html_text import Names, attributes, inline_html
from cvgen.exporters.page.long_name import is_long_name
from cvgen.exporters.page.photo import photo_html
from cvgen.exporters.page.sheet import style_sheet
from cvgen.model.direction import is_right_to_left
from cvgen.model.theme import LetterheadForm

__all__ = ["write_html"]

POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
    "form-action 'none'"
)
HEADS = {Role.H1: "h1", Role.H2: "h2", Role.H3: "h3", Role.H4: "h4"}


def write_html(document: Document) -> str:
    """The page as text."""
    is_backwards = is_right_to_left(document.language)
    names = Names(document.blocks, is_backwards=is_backwards)
    return "\n".join(_lines(document, names)) + "\n"


def _lines(document: Document, names: Names) -> Iterator[str]:
    direction = "rtl" if names.is_backwards else "ltr"
    yield "<!DOCTYPE html>"
    yield f'<html lang="{escape(document.language)}" dir="{direction}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f'<meta name="author" content="{escape(document.author)}">'
    yield f"<title>{escape(document.title)}</title>"
    yield f"<style>\n{style_sheet(document, names.look)}</style>"
    yield "</head>"
    yield "<body>"
    if document.marginals.mark:
        yield f'<p class="mark">{escape(document.marginals.mark)}</p>'
    heads = [one for one in document.blocks if isinstance(one, Letterhead)]
    for head in heads:
        yield from _letterhead(head, names)
    yield "<main>"
    for number, block in enumerate(document.blocks):
        if isinstance(block, Section):
            yield from _section(block, number, names)
    yield "</main>"
    yield "</body>"
    yield "</html>"


def _letterhead(block: Letterhead, names: Names) -> Iterator[str]:
    is_centred = block.form is LetterheadForm.CENTRED
    is_long = not is_centred and is_long_name(block, names.look)
    form = ' class="centred"' if is_centred else ' class="long"' if is_long else ""
    yield f"<header{form}>"
    if block.picture and is_centred:  # it floats, and what it floats beside follows
        yield photo_html(block.picture)
    yield "<div>"
    yield from (_paragraph(one, names) for one in block.main)
    yield "</div>"
    if block.side:
        yield "<address>"
        yield from (_paragraph(one, names, "contact") for one in block.side)
        yield "</address>"
    if block.picture and not is_centred:
        yield photo_html(block.picture)
    yield "</header>"


def _section(section: Section, number: int, names: Names) -> Iterator[str]:
    name = f"section_{number}"  # no node has such a name: none has an underscore
    yield f'<section aria-labelledby="{name}"{names.of(section.node)}>'
    head = section.head
    tag = HEADS.get(head.role, "h2")
    lang = f' lang="{escape(head.language)}"' if head.language else ""
    style = names.look.classes[head.style]
    text = inline_html(head, names)
    yield f'<{tag} id="{name}" class="{style}"{lang}>{text}</{tag}>'
    for numbering, group in groupby(section.content, key=numbering_of):
        yield from _group(tuple(group), numbering, names)
    yield "</section>"


def _group(
    group: Iterable[Paragraph | Entry], numbering: Numbering | None, names: Names
) -> Iterator[str]:
    """Items side by side are a list; the numbers are theirs, so it has no others."""
    tag = "ol" if numbering is Numbering.DECIMAL else "ul"
    if numbering is not None:
        yield f'<{tag} role="list">'
    for content in group:
        match content:
            case Paragraph():
                yield _paragraph(content, names)
            case Entry():
                yield from _entry(content, names, is_item=numbering is not None)
    if numbering is not None:
        yield f"</{tag}>"


def _entry(entry: Entry, names: Names, *, is_item: bool) -> Iterator[str]:
    tag = "li" if is_item else "div"
    yield f'<{tag} class="row"{names.of(entry.node)}>'
    label = "".join(_paragraph(one, names) for one in entry.label)
    yield f'<div class="label">{label}</div>'
    yield '<div class="body">'
    yield from (_paragraph(one, names) for one in entry.body)
    yield "</div>"
    yield f"</{tag}>"


def _paragraph(paragraph: Paragraph, names: Names, *classes: str) -> str:
    tag = HEADS.get(paragraph.role, "p")
    found = attributes(paragraph, names, *classes)
    return f"<{tag}{found}>{inline_html(paragraph, names)}</{tag}>"
