"""Entries of a profile's sections, put together from what other systems say.

Part of ``importers``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from cvgen.importers.draft import listed, mapped, said
from cvgen.importers.tidy import SPACE
from cvgen.importers.writing.markup import write_markup
from cvgen.loading.node import Mapping, Node
from cvgen.model.section_key import SECTION_KEYS
from cvgen.model.text import literal

__all__ = ["entry", "escaped", "section_id", "slug", "whole_profile"]


NOT_IN_A_KEY = re.compile(r"[^a-z0-9]+")


def escaped(text: str) -> str:
    """A plain text as markup: nothing in it means anything."""
    tidy = SPACE.sub(" ", text).strip()
    return write_markup(literal(tidy)) if tidy else ""


def entry(line: int, pairs: Iterable[tuple[str, str]]) -> Mapping:
    """An entry of the pairs that hold something."""
    return mapped(((key, said(text, line)) for key, text in pairs if text), line)


def slug(title: str, usual: str) -> str:
    """A key for a section of its own, made of its title."""
    plain = NOT_IN_A_KEY.sub("-", title.lower()).strip("-")
    return plain if plain[:1].isalpha() else usual


def section_id(title: str, usual: str) -> str:
    """The id of a section of its own, which is none of those that cvgen knows."""
    plain = slug(title, usual)
    return f"own-{plain}" if plain in SECTION_KEYS else plain


def whole_profile(
    pairs: Iterable[tuple[str, Node | None]], sections: dict[str, list[Node]]
) -> Mapping | None:
    """A profile of what there is; nothing if that is nothing."""
    known = [(key, node) for key, node in pairs if node is not None]
    known += [(key, listed(nodes, 1)) for key, nodes in sections.items() if nodes]
    return mapped(known, 1) if known else None
