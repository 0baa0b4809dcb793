"""The commands of LaTeX that say how a text looks, and those that say nothing.

Part of ``importers.bibtex``; ``latex`` reads them.
"""

from __future__ import annotations

from cvgen.model.text import Shift

__all__ = ["EMPHASIS", "SHIFTS", "SILENT", "STRONG", "SWITCHES", "UPRIGHT"]

EMPHASIS = frozenset({"emph", "textit", "textsl", "mathit", "it", "em", "itshape"})
STRONG = frozenset({"textbf", "mathbf", "bf", "bfseries", "boldsymbol"})
SWITCHES = frozenset(
    {"it", "em", "itshape", "sl", "bf", "bfseries", "rm", "rmfamily", "normalfont"}
)
UPRIGHT = frozenset(
    {
        *("text", "textrm", "textnormal", "textsf", "texttt", "textsc", "textup"),
        *("mathrm", "mathsf", "mathtt", "operatorname", "mbox", "hbox", "ensuremath"),
        *("underline", "uline", "url", "nolinkurl", "path", "enquote"),
    }
)
SHIFTS = {
    "textsubscript": Shift.SUBSCRIPT,
    "textsuperscript": Shift.SUPERSCRIPT,
}
SILENT = frozenset(
    {
        *("/", "-", "protect", "relax", "left", "right", "noopsort", "xspace"),
        *("sf", "tt", "sc", "scshape", "upshape", "hfill", "bigskip", "!"),
    }
)
