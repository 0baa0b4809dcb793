"""Set quotation marks: a style's, those within them, and the stops beside them.

Part of ``bibliography.csl``. citeproc-py puts a style's quotes around a title whatever
is in it, and all stops behind them (CSL 1.0.2, "Quotes", "punctuation-in-quote").
"""

from __future__ import annotations

import re

import msgspec

from cvgen.bibliography.csl.marks import MARKUP, QUOTE_END, QUOTE_START
from cvgen.bibliography.csl.quote_pairs import find_quotes

__all__ = ["Quotes", "quoted"]

OUTER = (QUOTE_START, QUOTE_END)
INNER = (INNER_START, INNER_END) = ("\ue006", "\ue007")
"""Around what a style quotes, and around what is quoted within."""

OWN_END = "\ue00c"
"""Before what ends quotes of a title that are within no other ones."""

STARTS, ENDS = f"[{QUOTE_START}{INNER_START}]", f"[{QUOTE_END}{INNER_END}]"
STYLED = rf"{ENDS}(?:{ENDS}|{MARKUP})*"
OWN = rf"{OWN_END}.{MARKUP}*"
FOLLOWED = r"(?=[\s<]|$)"

SPACE = r"[\u00a0\u202f]"
SPACED = re.compile(rf"(?<={STARTS}){SPACE}+|(?<!{SPACE}){SPACE}+(?={ENDS})")
SECOND_STOP = re.compile(rf"([.?!]{MARKUP}*(?:{STYLED}|{OWN}))\s*\.{FOLLOWED}")
SECOND_COMMA = re.compile(rf"(,{MARKUP}*{STYLED})\s*,{FOLLOWED}")
OUTSIDE = re.compile(rf"({STYLED})\s*([.,]){FOLLOWED}")
OUTSIDE_OWN = re.compile(rf"({OWN})(\.){FOLLOWED}")


class Quotes(msgspec.Struct, frozen=True):
    """What a language quotes with, and within quotes, and whether stops go inside."""

    outer: tuple[str, str]
    inner: tuple[str, str]
    takes_stops: bool


def quoted(html: str, quotes: Quotes) -> str:
    """The markup with quotes for a style's marks, and other ones in them by turns.

    Where the language wants it, stops and commas go into a style's quotes, and a stop
    into those at a title's end. A sentence that has ended is not ended again.
    """
    html = SPACED.sub("", _marked(html, quotes))
    html = SECOND_COMMA.sub(r"\1", SECOND_STOP.sub(r"\1", html))
    if quotes.takes_stops:
        html = OUTSIDE_OWN.sub(r"\2\1", OUTSIDE.sub(r"\2\1", html))
    signs = (*quotes.outer, *quotes.inner, "")
    for mark, sign in zip((*OUTER, *INNER, OWN_END), signs, strict=True):
        html = html.replace(mark, sign)
    return html


def _marked(html: str, quotes: Quotes) -> str:
    """The markup with marks for quotes."""
    changes: dict[int, str] = {}
    for pair in find_quotes(html, _closers(quotes)):
        start, end = INNER if pair.level % 2 else OUTER
        if pair.is_styled:
            changes |= {pair.start: start, pair.end: end}
        else:
            changes[pair.end] = OWN_END + html[pair.end]
    return "".join(changes.get(place, sign) for place, sign in enumerate(html))


def _closers(quotes: Quotes) -> dict[str, str]:
    """What closes quotes by what opens them, without spaces that are within."""
    pairs = (map(str.strip, pair) for pair in (quotes.outer, quotes.inner))
    return {start: end for start, end in pairs if len(start) == len(end) == 1}
