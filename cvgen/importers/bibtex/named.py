"""Commands for one character that pylatexenc does not know, or has another one for.

Part of ``importers.bibtex`` (Pakin, "The Comprehensive LaTeX Symbol List", 2024).
"""

from __future__ import annotations

__all__ = ["NAMED"]

NAMED = {
    "BibTeX": "BibTeX",
    "LaTeX": "LaTeX",
    "LaTeXe": "LaTeX2e",
    "TeX": "TeX",
    "P": "¶",
    "S": "§",
    "SS": "ẞ",
    "copyright": "©",
    "ddag": "‡",
    "enspace": " ",
    "euro": "€",
    "glqq": "„",
    "grqq": "“",
    "linebreak": " ",
    "mathplus": "+",
    "nbsp": "\N{NO-BREAK SPACE}",
    "newline": " ",
    "par": " ",
    "pounds": "£",
    "slash": "/",
    "textasciicircum": "^",
    "textasciitilde": "~",
    "textbar": "|",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textgreater": ">",
    "textless": "<",
    "textquotedbl": '"',
    "textunderscore": "_",
    "thinspace": "\N{THIN SPACE}",
}
"""Characters by commands, without their backslash."""
