"""Say in a style what citeproc-py would misunderstand, in words that it understands.

Part of ``bibliography.csl``. A style means after this what CSL 1.0.2 says that it
means. Each rule is one function of one element.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from xml.etree import ElementTree as ET

from cvgen.bibliography.csl.marks import (
    QUOTE_END,
    QUOTE_START,
    TITLE_END,
    TITLE_START,
    shielded,
)

__all__ = ["CSL", "leave_capitals", "mend"]

CSL = "{http://purl.org/net/xbiblio/csl}"

AFFIXES = ("prefix", "suffix", "delimiter")
CASES_OF_WORDS = {"capitalize-first", "capitalize-all", "sentence", "title"}


def mend(style: ET.Element) -> None:
    """Change the elements of a style; what stands in new ones has been changed."""
    for element in tuple(style.iter()):
        for rule in RULES:
            rule(element)


def leave_capitals(style: ET.Element) -> None:
    """Take out changes of whole macros' words, at some of which citeproc-py fails."""
    for element in style.iter():
        if element.get("text-case") in CASES_OF_WORDS and not element.get("variable"):
            del element.attrib["text-case"]


def _shield(element: ET.Element) -> None:
    """Angle brackets around an address would be taken for markup."""
    for name in AFFIXES:
        if text := element.get(name):
            element.set(name, shielded(text))


def _keep_case(element: ET.Element) -> None:
    """A sentence keeps its proper names, and a personal name is as it is."""
    case = element.get("text-case")
    if element.tag == f"{CSL}name-part" and case in CASES_OF_WORDS:
        del element.attrib["text-case"]
    elif case == "sentence":
        element.set("text-case", "capitalize-first")


def _mark_quotes(element: ET.Element) -> None:
    """What a style puts in quotes is marked, and gets them when all is known of it."""
    if element.attrib.pop("quotes", "") == "true":
        _put_around(element, QUOTE_START, QUOTE_END)


def _mark_titles(element: ET.Element) -> None:
    """What is to be in title case is marked, within its quotes."""
    if element.tag == f"{CSL}text" and element.get("text-case") == "title":
        del element.attrib["text-case"]
        _put_around(element, TITLE_START, TITLE_END)


def _put_around(element: ET.Element, start: str, end: str) -> None:
    element.set("prefix", element.get("prefix", "") + start)
    element.set("suffix", end + element.get("suffix", ""))


def _part_blocks(element: ET.Element) -> None:
    """A block of its own is parted from the next one by a space at least."""
    suffix = element.get("suffix", "")
    if element.get("display") and not suffix.endswith(" "):
        element.set("suffix", f"{suffix} ")


def _name_numbers(element: ET.Element) -> None:
    """Numbers are looked up by citeproc-py's own spelling of variables."""
    variable = element.get("variable", "")
    if element.tag == f"{CSL}number" and variable != "page-first":
        element.set("variable", variable.replace("-", "_"))


def _delimit_dates(element: ET.Element) -> None:
    """The delimiter of a date in the words of a language goes to its parts."""
    if element.tag != f"{CSL}locale":
        return
    for date in element.iter(f"{CSL}date"):
        delimiter, is_before = date.get("delimiter", ""), True
        for part in date:
            is_year = part.get("name") == "year"
            if not is_year:
                side = "suffix" if is_before else "prefix"
                part.set(side, delimiter + part.get(side, ""))
            is_before = is_before and not is_year


def _leave_out_labels(element: ET.Element) -> None:
    """The label of a variable that is not there is not printed."""
    for place, child in enumerate(tuple(element)):
        variable = child.get("variable")
        if child.tag == f"{CSL}label" and variable and variable != "locator":
            choose = ET.Element(f"{CSL}choose")
            ET.SubElement(choose, f"{CSL}if", variable=variable).append(child)
            element[place] = choose


def _count_one(element: ET.Element) -> None:
    """Signs within the number of a patent or a report do not make it several."""
    if element.tag == f"{CSL}label" and element.get("variable") == "number":
        element.set("plural", "never")


def _part_constants(element: ET.Element) -> None:
    """A word alone in one branch is no variable, though others print some."""
    for child in tuple(element):
        if child.tag != f"{CSL}choose":
            continue
        constant = [_is_constant(branch) for branch in child]
        if any(constant) and not all(constant):
            words = deepcopy(child)
            for branch, word, is_word in zip(child, words, constant, strict=True):
                _empty(branch if is_word else word)
            element.insert(list(element).index(child), words)


def _is_constant(branch: ET.Element) -> bool:
    inner = list(_inner(branch))
    return bool(inner) and not any(
        one.get("variable") or one.get("macro") for one in inner
    )


def _inner(element: ET.Element) -> Iterator[ET.Element]:
    """What is within an element, which may itself test variables."""
    for child in element:
        yield from child.iter()


def _empty(branch: ET.Element) -> None:
    for child in tuple(branch):
        branch.remove(child)


RULES = (
    *(_shield, _mark_quotes, _mark_titles, _keep_case, _part_blocks, _name_numbers),
    *(_delimit_dates, _leave_out_labels, _count_one, _part_constants),
)
