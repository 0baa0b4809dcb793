"""What YAML allows and a CV has no use for, and how much of the rest is allowed.

Part of ``loading``: ``nodes`` refuses these, and ``scalars`` what is too long.
"""

from __future__ import annotations

from cvgen.loading.fault import Fault, quoted

__all__ = [
    "COMPLEX_KEY",
    "MAX_ALIASED",
    "MAX_DEPTH",
    "MAX_TEXT",
    "SECOND_DOCUMENT",
    "TOO_DEEP",
    "TOO_MANY_ALIASES",
    "UNREADABLE",
    "explicit_tag",
    "too_long",
    "unknown_alias",
    "unused_anchor",
]

MAX_DEPTH = 50
"""Deepest nesting; the data needs eight."""

MAX_ALIASED = 100_000
"""Most nodes that aliases may repeat, against a few that multiply without end."""

MAX_TEXT = 100_000
"""Longest text of a field in characters, some 25 pages; a title of megabytes is a file
that went into a quote by mistake, and would be set for minutes."""

UNREADABLE = Fault("yaml-syntax", "the file cannot be read as YAML")
SECOND_DOCUMENT = Fault(
    "yaml-documents",
    "the file holds more than one YAML document",
    ("delete the line `---` that parts them",),
)
COMPLEX_KEY = Fault(
    "yaml-key",
    "a key must be text, not a list or a mapping",
    ("put the text in quotes if it begins with `{` or `[`",),
)
TOO_DEEP = Fault(
    "yaml-depth",
    f"the data is nested more than {MAX_DEPTH} deep",
    ("put the text in quotes if it begins with `[`, `{` or `-`",),
)
TOO_MANY_ALIASES = Fault(
    "yaml-alias",
    f"YAML aliases repeat more than {MAX_ALIASED:,} values",
    ("write the values out, or keep fewer aliases",),
)


def too_long(text: str) -> Fault:
    """Refuse a text that nobody has written for a CV."""
    return Fault(
        "too-long",
        f"a text of {len(text):,} characters is too long; at most {MAX_TEXT:,} go in",
        ("shorten it, and see that its quotes or its indentation end where it does",),
    )


def explicit_tag(tag: str) -> Fault:
    """Refuse a tag, which could ask for any type."""
    return Fault(
        "yaml-tag",
        f"the YAML tag {quoted(tag)} is not allowed",
        ("put the text in quotes if it begins with `!`", "else delete the tag"),
    )


def unused_anchor(name: str) -> Fault:
    """Refuse an anchor that would swallow the beginning of a text."""
    return Fault(
        "yaml-alias",
        f"the YAML anchor {quoted(f'&{name}')} is never used",
        ("put the text in quotes if it begins with `&`", "else delete the anchor"),
    )


def unknown_alias(name: str) -> Fault:
    """Refuse an alias of what is not there or not finished."""
    return Fault(
        "yaml-alias",
        f"the YAML alias {quoted(f'*{name}')} refers to nothing before it",
        ("put the text in quotes if it begins with `*`",),
    )
