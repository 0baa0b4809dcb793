"""Report what was meant to be replaced before anybody reads it.

Part of ``checks.lint``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from cvgen.checks.lint.texts import PlacedText
from cvgen.diagnostics import DataPath, Diagnostic, warning

__all__ = ["check_placeholders", "find_placeholder", "replace_it"]

PLACEHOLDER = re.compile(
    r"(?<!\w)(?:TODO|TBD|TBA|FIXME|XXXX?)(?![\w*])"
    r"|\?\?\?+"
    r"|(?i:lorem ipsum|\[citation needed\]|\[(?:insert|your|fill in|add)\s[^\]]*\])"
    r"|(?<![\w-])(?i:last ?name|first ?name|sur ?name)(?=\Z|,)"
    r"|(?<!\w)(?:Your Name|Nachname|Vorname)(?!\w)"
    r"|\A(?:N\.?N\.?|\.\.\.|…|x{3,}|-{2,})\Z"
)

NUMERALS = frozenset({"container-title", "collection-title", "event-title", "volume"})
"""Fields in which XXX is thirty."""


def check_placeholders(texts: Iterable[PlacedText]) -> Iterator[Diagnostic]:
    """Texts with a placeholder in them, each with its first."""
    for text in texts:
        found = find_placeholder(text.text)
        if found and not (found == "XXX" and text.field in NUMERALS):
            yield replace_it(found, text.path)


def replace_it(found: str, path: DataPath) -> Diagnostic:
    """What is said of a placeholder."""
    return warning(
        "placeholder",
        f"`{found}` is still to be replaced",
        path=path,
        hints=("write what belongs there, or leave it out",),
    )


@lru_cache(maxsize=32768)
def find_placeholder(text: str) -> str:
    """The first placeholder of a text, or nothing."""
    found = PLACEHOLDER.search(text)
    return found.group() if found else ""
