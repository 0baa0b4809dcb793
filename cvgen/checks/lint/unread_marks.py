"""Report marks that are printed as they are typed: an unclosed asterisk, LaTeX.

Part of ``checks.lint``. What closes nothing is text when it is read, as in C*-algebra
or A* search; here only what looks like the beginning of something is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from cvgen.checks.lint.texts import PlacedText
from cvgen.diagnostics import Diagnostic, warning
from cvgen.suggestion import named

__all__ = ["check_unread_marks", "find_latex", "find_unclosed"]

UNCLOSED = re.compile(
    r"(?<![\w*])\*{1,3}(?=[^\W_])[\w’'-]*"  # *Homo sapiens
    r"|(?<=\w)\*{2,3}(?!\w)"  # bold**
    r"|</?(?:i|b|sub|sup)>"
)

_COMMANDS = (
    "alpha|beta|gamma|delta|epsilon|varepsilon|zeta|eta|theta|kappa|lambda|mu|nu|xi|pi|"
    "rho|sigma|tau|phi|varphi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Sigma|Phi|Psi|"
    "Omega|times|cdot|pm|le|ge|leq|geq|neq|approx|sim|infty|to|rightarrow|ldots|dots|"
    "LaTeX|TeX|it|bf|em|sc|rm|ss|ae|oe|aa|o|l|i|textendash|textemdash|textquoteright"
)
LATEX = re.compile(
    r"\\[A-Za-z]{1,30}\s?\{[^{}\n]{0,80}\}"
    rf"|\\(?:{_COMMANDS})(?![A-Za-z])"
    r"|\$[^$\n]{0,80}[\\^_{][^$\n]{0,80}\$"
    # A backslash before a sign is taken away when the text is read.
    r"|\{[\"'`^~=.][A-Za-z]\}|[\"'`^~=]\{[A-Za-z]\}"
)


def check_unread_marks(texts: Iterable[PlacedText]) -> Iterator[Diagnostic]:
    """Texts with marks that nobody reads, each with the first of a kind."""
    for text in texts:
        path = text.path
        if found := find_latex(text.text):
            yield warning("latex", _printed(found), path=path, hints=HINTS, found=found)
        elif found := find_unclosed(text.text):
            message, hints = _printed(found), (CLOSE,)
            yield warning("unclosed-mark", message, path=path, hints=hints, found=found)


HINTS = (
    "write `*italics*`, `**bold**`, `H~2~O` and `10^-3^`",
    "write signs and letters themselves, as α, × or ö",
)
CLOSE = "close it, as in `*italics*`, or leave it out"


def _printed(found: str) -> str:
    return f"{named((found,))} is printed as it is typed"


@lru_cache(maxsize=32768)
def find_unclosed(text: str) -> str:
    """The first mark that has no partner, with its word, or nothing."""
    if "*" not in text and "<" not in text:
        return ""
    found = UNCLOSED.search(text)
    return found.group() if found else ""


@lru_cache(maxsize=32768)
def find_latex(text: str) -> str:
    """The first command or formula of LaTeX, or nothing."""
    found = LATEX.search(text)
    return found.group() if found else ""
