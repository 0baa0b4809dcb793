"""Report what was meant to be replaced before anybody reads it.

Part of ``checks.lint``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from cvgen.checks.lint.texts import PlacedText
from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.suggestion import named

__all__ = ["check_placeholders", "find_placeholders", "replace_them"]

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

THIRTY = "XXX"


def check_placeholders(texts: Iterable[PlacedText]) -> Iterator[Diagnostic]:
    """Texts with placeholders in them."""
    for text in texts:
        found = find_placeholders(text.text)
        if text.field in NUMERALS:
            found = tuple(one for one in found if one != THIRTY)
        if found:
            yield replace_them(found, text.path)


def replace_them(found: Sequence[str], path: DataPath) -> Diagnostic:
    """What is said of the placeholders of one text."""
    verb = "is" if len(found) == 1 else "are"
    return warning(
        "placeholder",
        f"{named(found)} {verb} still to be replaced",
        path=path,
        hints=("write what belongs there, or leave it out",),
        found=found[0],
    )


@lru_cache(maxsize=32768)
def find_placeholders(text: str) -> tuple[str, ...]:
    """The placeholders of a text, each once."""
    return tuple(dict.fromkeys(found.group() for found in PLACEHOLDER.finditer(text)))
