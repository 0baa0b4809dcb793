"""Write the pages of a file: their sizes, contents, links, and their tags.

Part of ``pdf``, a step of ``write``; what is on them is in print already.

Objects are numbered so that an edit leaves the numbers of most others alone: each page
has numbers for itself and its links, and others for the elements that begin on it, and
of both a few more than it needs. What a page has of small objects is packed together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from cvgen.document.block import NodeId
from cvgen.document.structure import Element
from cvgen.layout.frame import Page
from cvgen.pdf.content import Content, TaggedPage
from cvgen.pdf.navigation import Destination, destinations
from cvgen.pdf.object_run import ObjectRun
from cvgen.pdf.object_stream import ObjectStream, pack_objects
from cvgen.pdf.objects import number, write_packed
from cvgen.pdf.printed import Printed, PrintedPage
from cvgen.pdf.tags import Branches, Held
from cvgen.pdf.trunk import Trunk

__all__ = ["Sheets", "write_sheets"]

STEP = 16
"""A page has as many numbers as a multiple of this, and so have its elements."""

LONG_STEP = 512
"""The elements of all pages begin at a multiple of this."""

CONTENT, LEAF, LINKS = 1, 2, 3
"""The places of a page's content, its leaf of the parent tree and its first link."""


class Sheets(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """The pages in the file: their references, and where nodes begin.

    ``tree`` is the reference of the structure tree, ``last`` the last number that is
    taken. ``plain`` are the contents by their numbers, ``packed`` all else.
    """

    references: tuple[str, ...]
    places: Mapping[NodeId, Destination]
    tree: str
    last: int
    plain: tuple[tuple[int, bytes], ...]
    packed: tuple[ObjectStream, ...]


def write_sheets(
    first: int,
    pages: Sequence[Page],
    printed: Sequence[PrintedPage],
    root: Element,
    entries: Sequence[str],
    known: Printed,
) -> Sheets:
    """The pages and the structure tree, with numbers from ``first`` on.

    ``entries`` are those that each page has beside its own.
    """
    runs, last = _numbered(first, pages)
    content = Content(list(map(_tagged, runs, pages, printed)))
    trunk = Trunk(_roomy(last, LONG_STEP), root, content.home, len(pages))
    branches = _grown(trunk, content, known)
    references = tuple(run.reference(0) for run in runs)
    places = destinations(pages, references)
    content_of, links_of = _holders(branches, content.pages)
    for i, (run, page) in enumerate(zip(runs, pages, strict=True)):
        annotations = known.annotations(page, places)
        _fill_sheet(run, page, annotations, entries[i])
        run.fill(LEAF, _leaf(run, content_of[i], links_of[i]))
    trunk.finish(
        [one.references for one in branches],
        [run.reference(LEAF) for run in runs],
        runs[-1].first + len(runs[-1]) if runs else 0,
    )
    plain = [run.first + CONTENT for run in runs]
    return Sheets(
        references=references,
        places=places,
        tree=trunk.reference,
        last=branches[-1].run.first + len(branches[-1].run) if branches else last,
        plain=tuple(
            (own, write_packed(one.packed))
            for own, one in zip(plain, printed, strict=True)
        ),
        packed=(
            *pack_objects(trunk.run.objects()),
            *known.pack(runs, branches),
        ),
    )


def _roomy(count: int, step: int = STEP) -> int:
    """The next multiple of a step."""
    return -(-count // step) * step


def _numbered(first: int, pages: Iterable[Page]) -> tuple[list[ObjectRun], int]:
    """A run for each page and its links, which are reserved, and where they end."""
    runs: list[ObjectRun] = []
    for page in pages:
        run = ObjectRun(first)
        run.extend(LINKS + len(page.links))
        runs.append(run)
        first += _roomy(len(run))
    return runs, first


def _tagged(run: ObjectRun, page: Page, printed: PrintedPage) -> TaggedPage:
    """The page as tags see it."""
    places = range(LINKS, LINKS + len(page.links))
    return TaggedPage(
        reference=run.reference(0),
        marks=printed.marks,
        nodes=printed.nodes,
        links=tuple(map(run.reference, places)),
    )


def _grown(trunk: Trunk, content: Content, known: Printed) -> list[Branches]:
    """The branches of all pages, with numbers behind those of the trunk."""
    first = trunk.run.first + _roomy(len(trunk.run))
    branches: list[Branches] = []
    for i in range(len(content.pages)):
        grown = known.grow(first, trunk.growth(i), content)
        branches.append(grown)
        first += _roomy(len(grown.run))
    return branches


def _holders(
    branches: Iterable[Branches], pages: Sequence[TaggedPage]
) -> tuple[list[list[str]], list[list[str]]]:
    """Who holds the marks of each page, and who its links, by their numbers."""
    content = [[""] * len(page.marks) for page in pages]
    links = [[""] * len(page.links) for page in pages]
    for one in branches:
        _enter(one.content, content)
        _enter(one.links, links)
    return content, links


def _enter(held: Iterable[Held], owners: Sequence[list[str]]) -> None:
    for one in held:
        owners[one.page][one.number] = one.owner


def _leaf(run: ObjectRun, content: Sequence[str], links: Sequence[str]) -> str:
    """A page's leaf of the parent tree; keys are the numbers of what they lead from."""
    last = run.first + LINKS + len(links) - 1 if links else run.first
    led = (
        f" {number} {owner}"
        for number, owner in enumerate(links, run.first + LINKS)
        if owner
    )
    own = f"{run.first} [{' '.join(content)}]"
    return f"<</Limits [{run.first} {last}] /Nums [{own}{''.join(led)}]>>"


def _fill_sheet(
    run: ObjectRun, page: Page, annotations: Sequence[str], entries: str
) -> None:
    """Say what a page and its links are."""
    box = f"0 0 {number(page.width)} {number(page.height)}"
    own = f"/Contents {run.reference(CONTENT)} /MediaBox [{box}]"
    own = f"{own} /StructParents {run.first}"
    if annotations:
        places = range(LINKS, LINKS + len(annotations))
        own = f"{own} /Annots [{' '.join(map(run.reference, places))}] /Tabs /S"
    run.fill(0, f"<</Type /Page {own}{entries}>>")
    for place, annotation in enumerate(annotations, LINKS):
        run.fill(place, f"{annotation} /StructParent {run.first + place}>>")
