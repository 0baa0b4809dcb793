"""Lines of a text that begin as the items of a list do, though prose has no lists.

Part of ``loading``: ``scalars`` marks the prose that has such lines. Only the lines of
the file tell; YAML has joined them in all but literal text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cvgen.loading.node import Scalar

__all__ = ["list_lines", "with_hyphens"]

ITEM = re.compile(r"(?:[-*•–+]|\(?\d{1,2}[.)])\s+\S")
LIKE_ITEMS = re.compile(rf"(?:^|\s){ITEM.pattern}.*?\s{ITEM.pattern}", re.DOTALL)
"""A quick look: few texts have two of them."""

HYPHEN = "\N{HYPHEN}"


def list_lines(node: Scalar, lines: Sequence[str]) -> tuple[str, ...]:
    """The lines of a text that begin with a dash, a star or a number, if several do.

    One alone may be a sentence that is wrapped before its dash, and with blank lines
    between them they are paragraphs.
    """
    if not LIKE_ITEMS.search(node.text):
        return ()
    written = tuple(_written(node, lines))
    found = tuple(one for one in written if ITEM.match(one))
    is_joined = any(one and ITEM.match(other) for one, other in pairwise(written))
    return found if len(found) > 1 and is_joined else ()


def with_hyphens(text: str, items: Sequence[str]) -> str:
    """The text with hyphens before its items that nobody takes for dashes."""
    for item in items:
        if item.startswith("- "):
            text = text.replace(item, HYPHEN + item[1:], 1)
    return text


def _written(node: Scalar, lines: Sequence[str]) -> Iterator[str]:
    """The lines that a text is written on, without their indentation."""
    first = lines[node.line - 1][node.column - 1 :].strip()
    if node.style not in {"|", ">"}:
        yield first.lstrip("'\"")
    for line in lines[node.line :]:
        bare = line.strip()
        if bare.rstrip("'\"") not in node.text:
            return
        yield bare
