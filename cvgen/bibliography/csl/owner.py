"""Find the owner's whole name in a reference of which only a part is marked.

Part of ``bibliography.csl``. A style decides how given names are shortened and on
which side of the family name they stand; the mark is around the family name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from cvgen.bibliography.csl.marks import OWNER_END, OWNER_START
from cvgen.bibliography.initials import HYPHENS, make_initials
from cvgen.model.person import Name
from cvgen.model.text import RichText, Run, TextRun, coalesced

__all__ = ["strong_owner"]

BLANK = r"[\s\u00a0]"
BETWEEN = rf"[{HYPHENS}\s\u00a0]*"
"""Between given names, and between initials."""


def strong_owner(text: RichText, owner: Name, behind: str = "") -> RichText:
    """The text with the owner's name strong and without marks.

    ``behind`` follows the name where it first stands: the owner's place in a list that
    is cut.
    """
    pattern = _pattern(owner)
    runs: list[Run] = []
    for run in text.runs:
        if isinstance(run, TextRun):
            runs += _parted(run, pattern, behind)
            behind = "" if OWNER_START in run.text else behind
        else:
            runs.append(run)
    return coalesced(run for run in runs if not isinstance(run, TextRun) or run.text)


def _parted(run: TextRun, pattern: re.Pattern[str], behind: str) -> Iterator[TextRun]:
    """A run parted at the names in it."""
    done = 0
    for found in pattern.finditer(run.text):
        yield replace(run, text=_bare(run.text[done : found.start()]))
        yield replace(run, text=_bare(found[0]), strong=True)
        if behind:
            yield replace(run, text=f" {behind}")
            behind = ""
        done = found.end()
    yield replace(run, text=_bare(run.text[done:]))


def _bare(text: str) -> str:
    return text.replace(OWNER_START, "").replace(OWNER_END, "")


def _pattern(owner: Name) -> re.Pattern[str]:
    """The marked family name with the given names before it, or else behind it.

    Given names before it are not parted from it by a comma, as another author's are.
    """
    marked = f"{OWNER_START}[^{OWNER_END}]*{OWNER_END}"
    given = _given(owner)
    names = (owner.dropping_particle, owner.non_dropping_particle)
    particles = "".join(rf"(?:{re.escape(one)}{BLANK}*)?" for one in names if one)
    demoted = "".join(rf"(?:{BLANK}+{re.escape(one)})?" for one in names if one)
    suffix = rf"(?:,?{BLANK}*{re.escape(owner.suffix)})?" if owner.suffix else ""
    if not given:
        return re.compile(f"{particles}{marked}{suffix}")
    before = rf"(?<!\w){given}{BLANK}*{particles}{marked}{suffix}"
    behind = rf"{particles}{marked}(?:,?{BLANK}*{given}(?!\w){demoted})?{suffix}"
    return re.compile(f"{before}|{behind}", re.IGNORECASE)


def _given(owner: Name) -> str:
    """Given names in full or as initials, of which the first may stand alone."""
    words = _words(owner.given)
    if not words:
        return ""
    letters = [re.escape(word[0]) for word in words]
    dotted = [rf"{letter}\." for letter in letters]
    short = map(re.escape, _words(make_initials(owner.given, owner.family)))
    wholes = (map(re.escape, words), short, dotted, letters)
    forms = (*(BETWEEN.join(whole) for whole in wholes), dotted[0], letters[0])
    return f"(?:{'|'.join(forms)})"


def _words(given: str) -> list[str]:
    return [word for word in re.split(rf"[{HYPHENS}\s]+", given) if word]
