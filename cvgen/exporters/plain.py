"""Styled runs as plain text that can be pasted into a form.

Part of ``exporters``. Marks go, words stay: bold and italics become plain letters, a
link its text with the address behind it. Raised and lowered figures and signs become
the characters that Unicode has for them, for 10⁻³ is not 10-3; letters are plain. What
only a typesetter needs goes too: no-break spaces become spaces, and characters that are
nothing but leave to break a line, or none, go.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from urllib.parse import unquote

from cvgen.bibliography.preprint_servers import deposit_at
from cvgen.document.block import StyledRun, WebTarget
from cvgen.model.identifiers import WebAddress

__all__ = ["is_address", "plain_runs"]

SPACES = dict.fromkeys(
    (0xA0, 0x2002, 0x2003, 0x2007, 0x2009, 0x200A, 0x202F, 0x205F), " "
)
INVISIBLE = dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF), "")
PASTED = str.maketrans({chr(key): value for key, value in (SPACES | INVISIBLE).items()})
ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\bdoi\.org/\S+", re.IGNORECASE)
RAISED = str.maketrans("0123456789+-\N{MINUS SIGN}=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
LOWERED = str.maketrans("0123456789+-\N{MINUS SIGN}=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
IDENTIFYING = re.compile(r"[./\d]")
"""What an address or an identifier has, and a word such as ``data`` has not."""

SCHEME = re.compile(r"(?<![a-z])[a-z]+:", re.IGNORECASE)


def plain_runs(runs: Iterable[StyledRun], *, addresses: bool = True) -> str:
    """The text of runs in one line; with ``addresses`` behind what links."""
    parts = []
    for link, group in groupby(runs, key=lambda run: run.link):
        text = "".join(map(_plain, group))
        if addresses and isinstance(link, WebTarget):
            text += _behind(text, link.address)
        parts.append(text)
    return " ".join("".join(parts).translate(PASTED).split())


def is_address(text: str) -> str:
    """The first address of the web in a text, or nothing."""
    found = ADDRESS.search(text)
    return found[0].rstrip(".,;)") if found else ""


def _plain(run: StyledRun) -> str:
    """The text of a run, raised or lowered if every character of it can be."""
    rise = run.style.rise
    if not rise:
        return run.text
    table = RAISED if rise > 0 else LOWERED
    return (
        run.text.translate(table) if set(map(ord, run.text)) <= set(table) else run.text
    )


def _behind(text: str, address: str) -> str:
    """The address in brackets, unless the text says it or nobody can click on it."""
    if not address.startswith(("http://", "https://")):
        return ""
    said = SCHEME.sub("", text, count=1).strip("/ ").casefold()
    is_said = IDENTIFYING.search(said) and said in unquote(address).casefold()
    deposit = deposit_at(WebAddress(address))
    is_shorter = deposit is not None and deposit.short.casefold() == said != ""
    return "" if is_said or is_shorter else f" ({address})"
