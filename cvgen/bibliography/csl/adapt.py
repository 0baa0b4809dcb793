"""Adapt a style to a CV and to its processor.

Part of ``bibliography.csl``. A CV shows its owner and has numbers of its own: "et al.",
lines for repeated authors and the style's numbers are taken out. What citeproc-py fails
at or forgets is put in words that it knows. Each rule is one function of one element.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET  # noqa: S405 — no document type gets there

from cvgen.bibliography.csl.marks import shielded

__all__ = ["BadStyleError", "adapted", "shortens_names"]

CSL = "{http://purl.org/net/xbiblio/csl}"

COMMENT = re.compile("<!--.*?-->", re.DOTALL)

HIDING = ("et-al-", "subsequent-author-substitute")
AFFIXES = ("prefix", "suffix", "delimiter")
CASES_OF_WORDS = {"capitalize-first", "capitalize-all", "sentence", "title"}

DECLARES = "it declares a document type"
NO_STYLE = "it is no CSL style"
NO_LIST = "it has no bibliography"


class BadStyleError(Exception):
    """The style is none that can be used."""


def adapted(xml: str) -> bytes:
    """The style as the processor is to have it.

    Raises:
        BadStyleError: It is no style, has no bibliography, or declares a document type,
            which no style needs.
    """
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
    for element in style.iter():
        for rule in RULES:
            rule(element)
    return ET.tostring(style)


def shortens_names(xml: str) -> bool:
    """Whether the style makes initials of given names."""
    return "initialize-with=" in xml


def _show_all(element: ET.Element) -> None:
    for name in [name for name in element.attrib if name.startswith(HIDING)]:
        del element.attrib[name]


def _leave_out_numbers(element: ET.Element) -> None:
    for child in tuple(element):
        if child.tag != f"{CSL}key" and child.get("variable") == "citation-number":
            element.remove(child)


def _shield(element: ET.Element) -> None:
    """Angle brackets around an address would be taken for markup."""
    for name in AFFIXES:
        if text := element.get(name):
            element.set(name, shielded(text))


def _keep_case(element: ET.Element) -> None:
    """A sentence keeps its proper names (CSL 1.0.2), and a name is as it is."""
    case = element.get("text-case")
    if element.tag == f"{CSL}name-part" and case in CASES_OF_WORDS:
        del element.attrib["text-case"]
    elif case == "sentence":
        element.set("text-case", "capitalize-first")


def _part_blocks(element: ET.Element) -> None:
    """A block of its own is parted from the next one by a space at least."""
    suffix = element.get("suffix", "")
    if element.get("display") and not suffix.endswith(" "):
        element.set("suffix", f"{suffix} ")


def _name_numbers(element: ET.Element) -> None:
    """citeproc-py looks numbers up by its own spelling of variables."""
    variable = element.get("variable", "")
    if element.tag == f"{CSL}number" and variable != "page-first":
        element.set("variable", variable.replace("-", "_"))


RULES = (
    *(_show_all, _leave_out_numbers, _shield, _keep_case),
    *(_part_blocks, _name_numbers),
)
