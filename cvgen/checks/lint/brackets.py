"""Report titles of works in which a bracket has no partner.

Part of ``checks.lint``. A half-open interval, [0, 1), has its partners.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvgen.checks.lint.texts import PlacedText
from cvgen.diagnostics import Diagnostic, warning

__all__ = ["check_brackets"]

OPENING, CLOSING = "([{（［【「『《〈", ")]}）］】」』》〉"

BRACKETS = frozenset(OPENING + CLOSING)


def check_brackets(texts: Iterable[PlacedText]) -> Iterator[Diagnostic]:
    """Titles in which a bracket is left open, or closed without having been opened."""
    for text in texts:
        found = _unpaired(text.text)
        if found and text.is_title:
            yield warning(
                "unpaired-bracket",
                f"the bracket `{found}` in the title has no partner",
                path=text.path,
                hints=("put in the other one, or delete it",),
            )


def _unpaired(title: str) -> str:
    """The first bracket without a partner, or nothing."""
    if BRACKETS.isdisjoint(title):
        return ""
    opened: list[str] = []
    for one in title:
        if one in OPENING:
            opened.append(one)
        elif one in CLOSING:
            if not opened:
                return one
            opened.pop()
    return opened[0] if opened else ""
