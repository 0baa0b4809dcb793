"""Say at each name whether its given names are shortened, as citeproc-py asks there.

Part of ``bibliography.csl``. CSL lets a style, its bibliography and each name say so,
and ``initialize`` take it back, which the processor does not know (CSL 1.0.2, "Name",
"Inheritable Name Options"). A name that is kept is kept as it is written: the stop that
CSL would put behind an initial that has none is not put there.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from cvgen.bibliography.csl.mend import CSL

__all__ = ["settle_initials"]

KEYS = ("initialize", "initialize-with")


def settle_initials(style: ET.Element) -> None:
    """Leave ``initialize-with`` at names that a bibliography shortens, and only there.

    A name in its short form has no given names to be shortened.
    """
    inherited = {
        key: value
        for holder in (style, *style.findall(f"{CSL}bibliography"))
        for key in KEYS
        if (value := holder.attrib.pop(key, None)) is not None
    }
    if "initialize-with" in inherited:
        _name_all(style)
    for names in style.iter(f"{CSL}names"):
        for name in names.findall(f"{CSL}name"):
            _settle(name, inherited)


def _settle(name: ET.Element, inherited: dict[str, str]) -> None:
    said = inherited | {key: name.attrib.pop(key) for key in KEYS if key in name.attrib}
    is_kept = said.get("initialize") == "false" or name.get("form") in {
        "short",
        "count",
    }
    if "initialize-with" in said and not is_kept:
        name.set("initialize-with", said["initialize-with"])


def _name_all(style: ET.Element) -> None:
    """A name for all who have none of their own or of those whom they stand for."""
    substitutes = {
        id(names)
        for substitute in style.iter(f"{CSL}substitute")
        for names in substitute.iter(f"{CSL}names")
    }
    for names in style.iter(f"{CSL}names"):
        if id(names) not in substitutes and names.find(f"{CSL}name") is None:
            names.insert(0, ET.Element(f"{CSL}name"))
