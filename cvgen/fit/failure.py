"""Say by how many lines a CV is too long, and what would make it fit.

Part of ``fit``. Nothing is proposed that has not been tried: each hint stands for an
attempt that fitted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache, partial

import msgspec
from msgspec.structs import replace

from cvgen.counted import counted
from cvgen.diagnostics import DataPath, Diagnostic, error
from cvgen.document.block import Entry, NodeId, Paragraph, Section
from cvgen.fit.attempt import Attempt, FitCase, attempt
from cvgen.fit.drops import PUBLICATIONS
from cvgen.fit.growth import Growth
from cvgen.fit.largest import largest_size
from cvgen.fit.members import members_of
from cvgen.fit.sizes import sizes_down
from cvgen.layout.strip import Strip
from cvgen.model.section_key import SectionKey
from cvgen.model.variant import Variant
from cvgen.units import Pt

__all__ = ["Failure", "explain_failure"]

VARIANT = DataPath("variant")

MOST_TRIED = 6
"""So many sections are tried, the shortest that could do first."""

MOST_NAMED = 3

LEGIBLE = 8.0
"""No smaller text is proposed."""


class Failure(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """An attempt with everything done that may be, and still too long.

    ``variant`` is that of the attempt, ``size`` its text's, and ``dropped`` how many
    pieces it is without.
    """

    case: FitCase
    limit: int
    size: Pt
    variant: Variant
    attempt: Attempt
    dropped: int


def explain_failure(failure: Failure) -> Diagnostic:
    """The error, with the number of lines too many."""
    over = failure.attempt.lines_over(failure.limit)
    done = f"even with the tightest spaces, in text of {failure.size:g} pt"
    if failure.dropped:
        done += " and without all that is droppable"
    return error(
        "does-not-fit",
        f"the CV is {counted(over, 'line')} too long for "
        f"{counted(failure.limit, 'page')}, {done}",
        path=VARIANT.child("preset")
        if failure.case.preset
        else VARIANT.child("limits", "pages"),
        hints=tuple(_hints(failure, over)),
    )


def _hints(failure: Failure, over: int) -> Iterator[str]:
    """What would make it fit."""
    names = [f"`{name}`" for name in _sections_that_do(failure, over)]
    if names:
        yield f"leave out {' or '.join(names)}, or make it `droppable`"
    else:
        yield "make more `droppable`; no section alone is long enough to help"
    if works := _works_that_stay(failure):
        why = "`selected`, named, cited or to keep"
        yield f"{counted(works, 'work')} may not go: {why}"
    if size := _size_that_does(failure):
        yield f"allow smaller text: `limits: {{font-size: {size:g}}}`"
    pages = failure.attempt.least_pages()
    yield f"it would fit {counted(pages, 'page')}"


def _sections_that_do(failure: Failure, over: int) -> tuple[str, ...]:
    """Sections without any one of which the CV would fit, the shortest first."""
    lengths = Counter(_sections_of(failure))
    long_enough = [name for name, rows in lengths.items() if rows >= over // 2]
    long_enough.sort(key=lambda name: lengths[name])
    found: list[str] = []
    for name in long_enough[:MOST_TRIED]:
        kept = tuple(one for one in failure.variant.sections if one.section != name)
        without = replace(failure.variant, sections=kept)
        if len(kept) == len(failure.variant.sections):
            continue
        if _at(failure, without, failure.size).least_pages() <= failure.limit:
            found.append(name)
    return tuple(found[:MOST_NAMED])


def _at(failure: Failure, variant: Variant, size: Pt) -> Attempt:
    listed = failure.attempt.bibliography
    return attempt(failure.case, size, variant, listed)


def _size_that_does(failure: Failure) -> Pt | None:
    """The largest text that would fit; nothing where a preset rules the size."""
    preset = failure.case.preset
    if preset and preset.rules.type_size:
        return None
    sizes = sizes_down(failure.size, LEGIBLE)
    at = cache(partial(_at, failure, failure.variant))
    if not sizes or at(sizes[-1]).least_pages() > failure.limit:
        return None
    growth = Growth(
        sizes[-1], at(sizes[-1]).length(), failure.size, failure.attempt.length()
    )
    return largest_size(sizes, failure.limit, at, growth.size_at(failure.limit))


def _works_that_stay(failure: Failure) -> int:
    """How many works are left where all have gone that may."""
    if all(one.what != PUBLICATIONS for one in failure.variant.droppable):
        return 0
    return sum(
        1 for one in failure.attempt.bibliography.lists for _ in one.references()
    )


def _sections_of(failure: Failure) -> Iterator[str]:
    """For each row of a section its name; publications are not for leaving out."""
    nodes = dict(_nodes(failure))
    for strip in failure.attempt.strips:
        name = _section_of(strip, nodes)
        if name and name != SectionKey.PUBLICATIONS.value:
            yield name


def _section_of(strip: Strip, nodes: dict[NodeId, str]) -> str | None:
    return next((nodes[one.node] for one in strip.lines if one.node in nodes), None)


def _nodes(failure: Failure) -> Iterator[tuple[NodeId, str]]:
    """The nodes of all paragraphs under sections, with the names of these."""
    sections = failure.variant.sections
    for block in failure.attempt.document.blocks:
        if isinstance(block, Section):
            for member in members_of(block, sections):
                name = sections[member.place].section
                for content in (*(member.heads or (block.head,)), *member.content):
                    yield from ((node, name) for node in _paragraphs(content))


def _paragraphs(block: Paragraph | Entry) -> Iterator[NodeId]:
    match block:
        case Paragraph():
            yield block.node
        case Entry():
            yield from (one.node for one in (*block.label, *block.body))
