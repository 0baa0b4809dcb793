r"""Rich text → LaTeX that BibTeX and BibLaTeX set, in Unicode.

Part of ``exporters.references``. Letters stay as they are, since every LaTeX of today
reads UTF-8; what LaTeX takes for a sign of its own is escaped, braces by their names,
since BibTeX counts them whatever stands before them. Capitals that a style
would make small stand in braces.
"""

from __future__ import annotations

import re

from cvgen.model.text import RichText, Shift, TextRun

__all__ = ["escape_latex", "write_latex"]

SIGNS = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "$": r"\$",
    "&": r"\&",
    "%": r"\%",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "\N{NO-BREAK SPACE}": "~",
}
LIGATURES = r"-(?=-)|`(?=`)|'(?=')|<(?=<)|>(?=>)|[?!](?=`)"
"""The first of two characters that LaTeX would make one of."""

SPECIAL = re.compile(f"[{re.escape(''.join(SIGNS))}]|{LIGATURES}")
WORD = re.compile(r"\S+")


def write_latex(text: RichText, *, keeps_capitals: bool = False) -> str:
    """The LaTeX of a text; citations of works here say nothing elsewhere."""
    parts: list[str] = []
    is_first = True
    for run in text.runs:
        if isinstance(run, TextRun):
            parts.append(_run(run, keeps_capitals=keeps_capitals, is_first=is_first))
            is_first = False
    return "".join(parts)


def escape_latex(text: str) -> str:
    """A text without any sign that LaTeX would obey."""
    return SPECIAL.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    return SIGNS.get(match[0], f"{match[0]}{{}}")


def _run(run: TextRun, *, keeps_capitals: bool, is_first: bool) -> str:
    if keeps_capitals:
        written = _with_capitals(run.text, is_first=is_first)
    else:
        written = escape_latex(run.text)
    for command, is_wanted in (
        ("emph", run.emphasis),
        ("textbf", run.strong),
        ("textsubscript", run.shift is Shift.SUBSCRIPT),
        ("textsuperscript", run.shift is Shift.SUPERSCRIPT),
    ):
        if is_wanted:
            written = f"\\{command}{{{written}}}"
    return written


def _with_capitals(text: str, *, is_first: bool) -> str:
    """Words with capitals in braces, but for the one that begins the text."""

    def kept(match: re.Match[str]) -> str:
        word = escape_latex(match[0])
        rest = match[0][1:] if is_first and match.start() == 0 else match[0]
        has_capital = any(character.isupper() for character in rest)
        return f"{{{word}}}" if has_capital else word

    parts: list[str] = []
    at = 0
    for match in WORD.finditer(text):
        parts += (text[at : match.start()], kept(match))
        at = match.end()
    return "".join((*parts, text[at:]))
