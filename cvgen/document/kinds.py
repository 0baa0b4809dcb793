"""Part the entries of a section by kind, each kind under a head of its own.

Part of ``document``; the modules of ``sections`` whose entries have kinds use it. One
kind alone has a head too: it says what the entries do not. What has no kind is last,
and has a head only if others have one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from typing import TypeVar

import msgspec

from cvgen.document.arrange import Entries
from cvgen.document.block import NodeId
from cvgen.model.entry import SectionEntry
from cvgen.model.locale import Terms, term
from cvgen.model.text import RichText, literal

__all__ = ["KindHead", "by_kind"]

NO_KIND = "no-kind"

T = TypeVar("T", bound=SectionEntry)


class KindHead(msgspec.Struct, frozen=True):
    """The head of a kind."""

    node: NodeId
    title: RichText


def by_kind(
    section: str,
    entries: Entries[T],
    kinds: type[Enum],
    kind_of: Callable[[T], Enum | None],
    terms: Terms,
    other: str,
) -> Iterator[tuple[KindHead | None, Entries[T]]]:
    """The entries of each kind in the order of ``kinds``, the ``other`` ones last."""
    has_heads = False
    for kind in kinds:
        group = tuple((i, entry) for i, entry in entries if kind_of(entry) is kind)
        if group:
            has_heads = True
            yield _head(section, kind.value, term(terms, kind)), group
    if rest := tuple((i, entry) for i, entry in entries if kind_of(entry) is None):
        yield _head(section, NO_KIND, other) if has_heads else None, rest


def _head(section: str, name: str, title: str) -> KindHead:
    return KindHead(f"{section}/{name}/head", literal(title))
