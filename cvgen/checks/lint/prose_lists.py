"""Report lists in prose, which has paragraphs only: their lines are set as one.

Part of ``checks.lint``; ``load`` asks it, since a reader of the page cannot tell what
the lines were.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.checks.lint.values import values_of
from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.model.profile import Profile
from cvgen.model.text import Prose

__all__ = ["check_prose_lists"]

HINTS = (
    "a blank line begins a paragraph",
    "a section of your own under `sections` has `bullets`",
)


def check_prose_lists(profile: Profile) -> Iterator[Diagnostic]:
    """Texts of several lines that begin as the items of a list do."""
    for prose, path in values_of(Prose, profile, DataPath("profile")):
        if prose.has_items:
            message = "prose has no lists: these lines are joined into one paragraph"
            yield warning("list-in-prose", message, path=path, hints=HINTS)
