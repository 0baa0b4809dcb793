"""CSL-JSON's rich text → ours: ``<i>``, ``<b>``, ``<sub>``, ``<sup>`` and no more.

Part of ``importers.csl`` (CSL-JSON's schema, "rich text"). Of its spans the text stays,
and of the other tags and entities that Crossref sends, of JATS and MathML.
"""

from __future__ import annotations

import re
from collections import Counter
from html import unescape

from cvgen.importers.tidy import SPACE, tidied
from cvgen.model.text import RichText, Shift, TextRun

__all__ = ["plain_of_tags", "read_tags"]

TAG = re.compile(r"<(/?)(i|em|italic|b|strong|bold|sub|sup)>", re.IGNORECASE)
SPAN = re.compile(
    r'<span (?:class="nocase"|style="font-variant: ?small-caps;?")>'
    r"((?:(?!</?span\b).)*)</span>",
    re.DOTALL | re.IGNORECASE,
)
"""What a style is not to change, or is to set in small capitals: no mark of ours."""

OTHER_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9:-]*(?:\s[^<>]*)?/?>")
NAMES = {"em": "i", "italic": "i", "strong": "b", "bold": "b"}


def read_tags(text: str, *, is_xml: bool = False) -> RichText:
    """The text; of a service that sends XML, without its other tags and entities."""
    depth: Counter[str] = Counter()
    runs: list[TextRun] = []
    text = SPAN.sub(r"\1", text)
    at = 0
    for match in TAG.finditer(text):
        runs.append(_run(text[at : match.start()], depth, is_xml=is_xml))
        name = match[2].lower()
        name = NAMES.get(name, name)
        if not match[1] or depth[name]:
            depth[name] += -1 if match[1] else 1
        at = match.end()
    runs.append(_run(text[at:], depth, is_xml=is_xml))
    return tidied(runs)


def plain_of_tags(text: str) -> str:
    """A service's text without any tags."""
    return SPACE.sub(" ", unescape(OTHER_TAG.sub(" ", text))).strip()


def _run(text: str, depth: Counter[str], *, is_xml: bool) -> TextRun:
    if is_xml:
        text = unescape(OTHER_TAG.sub("", text))
    shift = Shift.NONE
    if depth["sub"]:
        shift = Shift.SUBSCRIPT
    elif depth["sup"]:
        shift = Shift.SUPERSCRIPT
    return TextRun(text, depth["i"] > 0, depth["b"] > 0, shift)
