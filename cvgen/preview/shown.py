"""What the browser is told after every build: values that become JSON.

Part of ``preview``. Pages are named by digests, so that the browser asks only for those
that it has not got; ``show`` fills these in.
"""

from __future__ import annotations

import msgspec

from cvgen.document.block import NodeId
from cvgen.preview.room import Room
from cvgen.units import Pt

__all__ = ["Edit", "PageKey", "Problem", "Shown"]


class PageKey(msgspec.Struct, frozen=True):
    """A page's size, and what its image and the words on it are to be asked for by."""

    number: int
    width: Pt
    height: Pt
    look: str
    words: str


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """A diagnostic; ``place`` is its file and line, ``caret`` where in the excerpt."""

    severity: str
    message: str
    place: str = ""
    path: str = ""
    excerpt: str = ""
    caret: int = 0
    length: int = 1
    also: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()


class Edit(msgspec.Struct, frozen=True):
    """A paragraph that says something new, and a page that it stands on."""

    page: int
    node: NodeId


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """All that there is to see.

    ``version`` counts builds. ``is_good`` says that the pages are those of the data as
    it is; else they are the last good ones, if there are any. ``report`` are sentences
    on what a preset and ``fit`` have done, and ``milliseconds`` what the build took.
    """

    version: int
    data: str
    variant: str
    variants: tuple[str, ...]
    title: str = ""
    is_good: bool = False
    pages: tuple[PageKey, ...] = ()
    problems: tuple[Problem, ...] = ()
    room: Room | None = None
    report: tuple[str, ...] = ()
    edits: tuple[Edit, ...] = ()
    milliseconds: int = 0
