"""Reads the text of a PDF as ISO 32000-1, 14.8.2 and 9.10 say, and no more.

Codes go through the fonts' ToUnicode maps in the order of the content stream; a span
with ``ActualText`` counts as that text, and a word among ``ReversedChars``, which ends
where the next is placed, is turned round. No guess about words or lines is made, so the
text has to be there exactly.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from pypdf import PageObject, PdfReader
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    ContentStream,
    DictionaryObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

__all__ = ["lookup", "page_texts"]

BYTES_PER_CODE = 2
_PAIR = re.compile(rb"<([0-9a-f]+)> <([0-9a-f]*)>")


def page_texts(pdf: bytes) -> list[str]:
    """The characters of each page, text objects parted by line feeds."""
    reader = PdfReader(io.BytesIO(pdf))
    return ["\n".join(_text_objects(page, reader)) for page in reader.pages]


def lookup(start: object, *path: str | int) -> object:
    """What stands at the end of a path of keys and positions, references followed."""
    found = start.get_object() if isinstance(start, PdfObject) else start
    for step in path:
        if isinstance(found, DictionaryObject) and isinstance(step, str):
            found = found.get(step)
        elif isinstance(found, ArrayObject) and isinstance(step, int):
            found = found[step]
        else:
            message = f"there is no {step} in {found}"
            raise TypeError(message)
        found = found.get_object() if isinstance(found, PdfObject) else found
    return found


def _text_objects(page: PageObject, reader: PdfReader) -> Iterator[str]:
    maps = _unicode_maps(page)
    content = ContentStream(page["/Contents"].get_object(), reader)
    text = _Text()
    font: dict[int, str] = {}
    for operands, operator in content.operations:
        match operator:
            case b"BT":
                text = _Text()
            case b"ET":
                yield "".join(text.characters)
            case b"Tf":
                font = maps[operands[0]]
            case b"Tm":
                text.begin_word()
            case b"BMC" | b"BDC":
                text.begin(*operands)
            case b"EMC":
                text.end()
            case b"TJ":
                text.show(_decoded(operands[0], font))
            case _:
                pass


class _Text:
    """The characters of a text object, and the marked content that is open in it."""

    def __init__(self) -> None:
        self.characters: list[str] = []
        self._open: list[str] = []
        self._word = 0

    def begin_word(self) -> None:
        self._word = len(self.characters)

    def begin(self, tag: object, properties: object = None) -> None:
        actual = (
            isinstance(properties, DictionaryObject) and "/ActualText" in properties
        )
        self._open.append("/ActualText" if actual else str(tag))
        self.begin_word()
        if isinstance(properties, DictionaryObject) and actual:
            self.characters.append(str(properties["/ActualText"]))

    def end(self) -> None:
        # An artifact may begin outside of a text object and end there.
        if self._open:
            self._open.pop()

    def show(self, shown: Iterator[str]) -> None:
        if "/ActualText" in self._open:
            return
        if "/ReversedChars" in self._open:
            for one in shown:
                self.characters.insert(self._word, one[::-1])
        else:
            self.characters += shown


def _decoded(array: ArrayObject, font: dict[int, str]) -> Iterator[str]:
    for item in array:
        if isinstance(item, ByteStringObject | TextStringObject):
            raw = item.original_bytes
            for i in range(0, len(raw), BYTES_PER_CODE):
                yield font[int.from_bytes(raw[i : i + BYTES_PER_CODE], "big")]


def _unicode_maps(page: PageObject) -> dict[str, dict[int, str]]:
    fonts = lookup(page, "/Resources", "/Font")
    assert isinstance(fonts, DictionaryObject)
    return {name: _unicode_map(fonts[name]) for name in fonts}


def _unicode_map(font: object) -> dict[int, str]:
    stream = lookup(font, "/ToUnicode")
    assert isinstance(stream, StreamObject)
    body = stream.get_data().split(b"endcodespacerange")[1]
    return {
        int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be")
        for code, text in _PAIR.findall(body)
    }
