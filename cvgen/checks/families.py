"""Font families by the names that funders use.

Part of ``checks``. A family is called after the best-known one with its widths, so that
Liberation Sans, Arimo, Nimbus Sans and Helvetica are all Arial; a narrow cut is never
its wide family.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvgen.model.preset.metric_twins import TWINS

__all__ = ["canonical_family", "is_bold", "plain_name"]

SUBSET = re.compile(r"^[A-Z]{6}\+")
TAIL = re.compile(r"(PSMT|PS|MT|L)$")
STYLES = re.compile(
    r"(?<!\s)\s+(bold|italic|oblique|regular|medium|semibold|book|light)\b.*$",
    re.IGNORECASE,
)
NARROW = re.compile(r"narrow|cond(?!uit)|compressed", re.IGNORECASE)
BOLD = re.compile(
    r"bold|black|heavy|demi|medi(?!um)|^CMBX|^SFBX|^LM.*Bold", re.IGNORECASE
)
WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
COMPUTER_MODERN = re.compile(
    r"^(?:cm|sf|ec|tc)(?P<cut>r|rm|bx|b|ti|it|bi|bxti|sl|bxsl|csc|cc|dunh|mi|mib|sy|bsy"
    r"|ex|ss|ssbx|ssi|ssdc|sx|si|tt|tcsc|sltt|itt|st|vtt)\d{1,4}$"
    r"|^(?:lm|newcm|newcomputermodern|cmu|latinmodern)(?P<name>[a-z]*)\d*$"
)


def plain_name(name: str) -> str:
    """A PostScript name without the tag of a subset (ISO 32000-1, 9.6.4)."""
    return SUBSET.sub("", name)


def is_bold(name: str) -> bool:
    """Whether a PostScript name is that of a bold font."""
    return bool(BOLD.search(plain_name(name)))


def canonical_family(name: str) -> str:
    """The family of a PostScript name, or of a family as a person writes it.

    A family that nobody knows here keeps its name, its words apart.
    """
    base, _, style = re.sub(",", "-", plain_name(name)).strip().partition("-")
    narrow = " Narrow" if NARROW.search(base + style) else ""
    base = NARROW.split(STYLES.sub("", base))[0].strip()
    key = _folded(base)
    computer_modern = COMPUTER_MODERN.match(key)
    if computer_modern:
        return _computer_modern(computer_modern)
    known = FAMILIES.get(key) or FAMILIES.get(_folded(TAIL.sub("", base)))
    return (known or _spaced(TAIL.sub("", base) or name)) + narrow


def _computer_modern(found: re.Match[str]) -> str:
    cut = found["cut"] or found["name"] or ""
    if cut in {"tt", "tcsc", "sltt", "itt", "st", "vtt"} or "mono" in cut:
        return "Computer Modern Typewriter"
    if cut.startswith(("ss", "sx", "si")) or "sans" in cut:
        return "Computer Modern Sans"
    return "Computer Modern"


def _spaced(base: str) -> str:
    return base if " " in base else " ".join(WORDS.findall(base)) or base


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def _known() -> Iterator[tuple[str, str]]:
    for family, others in TWINS.items():
        for name in (family, *others):
            yield _folded(name), family


FAMILIES = dict(_known())
