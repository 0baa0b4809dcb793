r"""Rich text → LaTeX that BibTeX and BibLaTeX set, in Unicode.

Part of ``exporters.references``. Letters stay as they are, since every LaTeX of today
reads UTF-8; what LaTeX takes for a sign of its own is escaped, braces by their names,
since BibTeX counts them whatever stands before them. Words with capitals that a style
would make small stand in braces: all but what BibTeX leaves as it is, the first letter
and one behind a colon (``change.case$``; Patashnik, *Designing BibTeX Styles*, 1988).
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
CORE = re.compile(r"[^\W_](?:\S*[^\W_])?")
"""A word without the punctuation around it."""

OTHER = "."
"""What stands before a run that has been marked: no colon that BibTeX would see."""


def write_latex(text: RichText, *, keeps_capitals: bool = False) -> str:
    """The LaTeX of a text; citations of works here say nothing elsewhere."""
    parts: list[str] = []
    before = ""
    for run in text.runs:
        if isinstance(run, TextRun):
            parts.append(_run(run, before if keeps_capitals else None))
            is_marked = run.emphasis or run.strong or run.shift is not None
            before = OTHER if is_marked else run.text
    return "".join(parts)


def escape_latex(text: str) -> str:
    """A text without any sign that LaTeX would obey."""
    return SPECIAL.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    return SIGNS.get(match[0], f"{match[0]}{{}}")


def _run(run: TextRun, before: str | None) -> str:
    """A run; with what stands ``before`` it, its capitals are kept."""
    if before is None:
        written = escape_latex(run.text)
    else:
        written = _with_capitals(run.text, before)
    for command, is_wanted in (
        ("emph", run.emphasis),
        ("textbf", run.strong),
        ("textsubscript", run.shift is Shift.SUBSCRIPT),
        ("textsuperscript", run.shift is Shift.SUPERSCRIPT),
    ):
        if is_wanted:
            written = f"\\{command}{{{written}}}"
    return written


def _with_capitals(text: str, before: str) -> str:
    """Words with capitals in braces, without the punctuation around them."""
    parts: list[str] = []
    at = 0
    for match in WORD.finditer(text):
        gap = text[at : match.start()]
        parts += (gap, _kept(match[0], is_opening=_opens(before, gap)))
        at, before = match.end(), match[0]
    return "".join((*parts, text[at:]))


def _opens(before: str, gap: str) -> bool:
    """Whether BibTeX leaves the case of a letter: the first, or behind a colon."""
    known = f"{before}{gap}"
    return not known or (known[-1:].isspace() and known.rstrip().endswith(":"))


def _kept(word: str, *, is_opening: bool) -> str:
    """A word, whose letters stand in braces if there is a capital to keep."""
    core = CORE.search(word)
    rest = word[1:] if is_opening else word
    if core is None or not any(character.isupper() for character in rest):
        return escape_latex(word)
    before, behind = word[: core.start()], word[core.end() :]
    return f"{escape_latex(before)}{{{escape_latex(core[0])}}}{escape_latex(behind)}"
