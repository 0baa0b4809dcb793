"""Mend a reference where a style had nothing to print, or the same thing twice.

Part of ``bibliography.csl``. citeproc-py joins what a style puts around a variable even
if the variable is not there.
"""

from __future__ import annotations

import re

from cvgen.bibliography.csl.marks import MARKUP, OTHERS, STATE_END, STATE_START

__all__ = ["tidied"]

TAGS = rf"({MARKUP}*)"

EMPTY = re.compile(r"\(\s*\)|\[\s*\]")
BEFORE_STOP = re.compile(rf"(?<![ ,;:])[ ,;:]+{TAGS}\.(?=[\s<]|$)")
BEFORE_COMMA = re.compile(rf"(?<! ) +{TAGS}([,;])(?=\s)")
AFTER_END = re.compile(rf"(?<! )([?!]){TAGS}\.(?=[\s<]|$)")
TWICE = re.compile(rf"([.,;:]){TAGS}\s*\1(?=[\s<]|$)")
SENTENCE_END = re.compile(rf"[.?!](?:[”’»]|{MARKUP})* $")
REVIEW = re.compile(
    rf"\b(review of)\s+((?:{MARKUP}|[“‘\"'])*)review of\s", re.IGNORECASE
)
SPACES = re.compile(rf" {TAGS} +")
INITIALS = re.compile(r"(?<=\b[^\W\d_]\.) (?=[^\W\d_]\.)")
FOR_NOTHING = re.compile(r" (?:in|at)(?= \(\d{4}\))")
"""A word for a place that is not there, which stands before the year."""

BEFORE_OTHERS = re.compile(
    r"[,;、]?(?<!\s)(?:\s++(?:&amp;|&\#38;|&|[^\W\d_]++)\s++|\s*+[–和與与及-]?\s*+)"
    rf"{TAGS}{OTHERS}"
)
"""What a style puts between the last two names; a gap is looked through from its
beginning only."""

AGAIN = re.compile(rf"(?<![\s,.;:])[\s,.;:]*{STATE_START}[^{STATE_END}]*{STATE_END}")


def tidied(html: str, et_al: str = "") -> str:
    """The markup without empty brackets and without marks that stand for nothing.

    For authors who are not named stands ``et_al``, in no capitals that a style has for
    names.

    A question at a title's end has no stop behind it, unless the mark is a word of its
    own. A line does not end between two initials. A review whose title says that it is
    one is not called so again.
    """
    html = FOR_NOTHING.sub("", html)
    if OTHERS in html:
        html = BEFORE_OTHERS.sub(lambda found: f" {found[1]}{et_al}", html)
    html = REVIEW.sub(r"\1 \2", EMPTY.sub("", _state_once(html)))
    html = BEFORE_COMMA.sub(r"\1\2", html)
    html = TWICE.sub(r"\1\2", html)
    html = BEFORE_STOP.sub(r"\1.", html)
    html = AFTER_END.sub(r"\1\2", html)
    html = INITIALS.sub("\N{NO-BREAK SPACE}", html)
    return SPACES.sub(r" \1", html).strip()


def _state_once(html: str) -> str:
    """How far a work has come, said once: a style may ask for the year and the day."""
    before, found, state = html.partition(STATE_START)
    if not found:
        return html
    if SENTENCE_END.search(before):
        state = state[:1].upper() + state[1:]
    return before + AGAIN.sub("", state).replace(STATE_END, "")
