"""Adapt a style to a CV, which shows its owner and has numbers of its own.

Part of ``bibliography.csl``. "Et al.", lines for repeated authors and the style's
numbers are taken out; ``mend`` does the rest.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from cvgen.bibliography.csl.mend import CSL, leave_capitals, mend
from cvgen.bibliography.csl.settle_initials import settle_initials

__all__ = ["BadStyleError", "adapted", "shortens_names"]

COMMENT = re.compile("<!--.*?-->", re.DOTALL)

HIDING = ("et-al-", "subsequent-author-substitute")

PAGE_RANGES = "page-range-format"
"""How last pages are shortened: the processor makes 3–8 of 3–18, so they are not."""

INITIALS = "initialize-with"
KEPT = re.compile(r"""\binitialize\s*=\s*["']false""")

DECLARES = "it declares a document type"
NO_STYLE = "it is no CSL style"
NO_LIST = "it has no bibliography"


class BadStyleError(Exception):
    """The style is none that can be used."""


def adapted(xml: str, *, plain: bool = False) -> bytes:
    """The style as the processor is to have it; a plain one leaves capitals alone.

    Raises:
        BadStyleError: It is no style, has no bibliography, or declares a document type,
            which no style needs.
    """
    style = _parsed(xml)
    style.attrib.pop(PAGE_RANGES, None)
    for element in style.iter():
        _show_all(element)
        _leave_out_numbers(element)
    mend(style)
    settle_initials(style)
    if plain:
        leave_capitals(style)
    return ET.tostring(style)


def shortens_names(xml: str) -> bool:
    """Whether the style makes initials of given names anywhere.

    Few styles that say how take it back at a name, and only they are read for it.

    Raises:
        BadStyleError: It is no style, or declares a document type.
    """
    if INITIALS not in xml or not KEPT.search(xml):
        return INITIALS in xml
    style = _parsed(xml)
    settle_initials(style)
    return any(INITIALS in name.attrib for name in style.iter(f"{CSL}name"))


def _parsed(xml: str) -> ET.Element:
    if "<!" in COMMENT.sub("", xml):
        raise BadStyleError(DECLARES)
    try:
        style = ET.fromstring(xml)  # noqa: S314 — without entities of its own
    except (ET.ParseError, ValueError) as problem:
        raise BadStyleError(str(problem)) from None
    if style.tag != f"{CSL}style":
        raise BadStyleError(NO_STYLE)
    if style.find(f"{CSL}bibliography") is None:
        raise BadStyleError(NO_LIST)
    return style


def _show_all(element: ET.Element) -> None:
    for name in [name for name in element.attrib if name.startswith(HIDING)]:
        del element.attrib[name]


def _leave_out_numbers(element: ET.Element) -> None:
    for child in tuple(element):
        if child.tag != f"{CSL}key" and child.get("variable") == "citation-number":
            element.remove(child)
