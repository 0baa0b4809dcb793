"""Write the pages of a file: their sizes, contents, links, and their tags.

Part of ``pdf``, a step of ``write``; what is on them is in print already.

Objects are numbered so that an edit leaves the numbers of most others alone: each page
has numbers for itself and its links, and others for the elements that begin on it, and
of both a few more than it needs. What a page has of small objects is packed together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

import msgspec

from cvgen.document.block import NodeId
from cvgen.document.structure import Element
from cvgen.layout.frame import Page
from cvgen.pdf.content import Content
from cvgen.pdf.navigation import Destination, destinations
from cvgen.pdf.object_run import ObjectRun
from cvgen.pdf.object_stream import ObjectStream, pack_objects
from cvgen.pdf.objects import number, write_packed
from cvgen.pdf.printed import Printed, PrintedPage, Sheet, SheetCase
from cvgen.pdf.tags import Branches, Held
from cvgen.pdf.trunk import Trunk

__all__ = ["Sheets", "write_sheets"]

STEP = 16
"""A page has as many numbers as a multiple of this, and so have its elements."""

LONG_STEP = 512
"""The elements of all pages begin at a multiple of this."""

CONTENT, LEAF, LINKS = 1, 2, 3
"""The places of a page's content, its leaf of the parent tree and its first link."""


Incoming = tuple[tuple[Held, ...], tuple[Held, ...]]
NOTHING: Incoming = ((), ())


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
    firsts, last = _numbered(first, pages)
    tagged = [
        known.tagged(one, own, _links(own, page))
        for one, own, page in zip(printed, firsts, pages, strict=True)
    ]
    content = Content(tagged)
    trunk = Trunk(_roomy(last, LONG_STEP), root, content.home, len(pages))
    branches, end = _grown(trunk, content, known)
    references = tuple(one.reference for one in tagged)
    places = destinations(pages, references)
    leaves = [f"{own + LEAF} 0 R" for own in firsts]
    trunk.finish([one.references for one in branches], leaves, last)
    cases = zip(firsts, entries, pages, printed, branches, strict=True)
    told = _told(cases, _incoming(branches), places)
    sheets = [
        known.sheets.get(case, partial(_sheet, case, page, places, known))
        for case, page in zip(told, pages, strict=True)
    ]
    packed = [write_packed(one.packed) for one in printed]
    return Sheets(
        references=references,
        places=places,
        tree=trunk.reference,
        last=end,
        plain=tuple(zip([own + CONTENT for own in firsts], packed, strict=True)),
        packed=(*pack_objects(trunk.run.objects()), *known.pack(sheets)),
    )


def _roomy(count: int, step: int = STEP) -> int:
    """The next multiple of a step."""
    return -(-count // step) * step


def _numbered(first: int, pages: Iterable[Page]) -> tuple[list[int], int]:
    """The first number of each page, and the first that none has."""
    firsts: list[int] = []
    for page in pages:
        firsts.append(first)
        first += _roomy(LINKS + len(page.links))
    return firsts, first


def _links(first: int, page: Page) -> range:
    """The numbers of a page's links."""
    return range(first + LINKS, first + LINKS + len(page.links))


def _grown(
    trunk: Trunk, content: Content, known: Printed
) -> tuple[list[Branches], int]:
    """The branches of all pages, numbered behind the trunk, and where that ends."""
    first = trunk.run.first + _roomy(len(trunk.run))
    branches: list[Branches] = []
    for i in range(len(content.pages)):
        grown = known.grow(first, trunk.growth(i), content)
        branches.append(grown)
        first += _roomy(len(grown.run))
    return branches, first


def _incoming(branches: Iterable[Branches]) -> dict[int, Incoming]:
    """What elements of other pages hold of each page, of few of which any do."""
    incoming: dict[int, Incoming] = {}
    for one in branches:
        for kind, held in enumerate(one.abroad):
            for far in held:
                known = list(incoming.get(far.page, NOTHING))
                known[kind] = (*known[kind], far)
                incoming[far.page] = (known[0], known[1])
    return incoming


def _told(
    cases: Iterable[tuple[int, str, Page, PrintedPage, Branches]],
    incoming: Mapping[int, Incoming],
    places: Mapping[NodeId, Destination],
) -> Iterator[SheetCase]:
    """What the objects of each page follow from."""
    for i, (first, entries, page, printed, branches) in enumerate(cases):
        yield SheetCase(
            first=first,
            size=(page.width, page.height),
            entries=entries,
            printed=printed,
            branches=branches,
            incoming=incoming.get(i, NOTHING),
            aims=tuple(places[node] for node in printed.aims),
        )


def _sheet(
    case: SheetCase, page: Page, places: Mapping[NodeId, Destination], known: Printed
) -> Sheet:
    """The objects of a page: itself, its leaf of the parent tree, and its links."""
    run, branches = ObjectRun(case.first), case.branches
    run.extend(LINKS)
    for annotation in known.annotations(page, places):
        run.add(f"{annotation} /StructParent {case.first + len(run)}>>")
    run.fill(0, _page(run, page, case.entries))
    marks, links = case.incoming
    owners = _with(branches.owners, marks)
    run.fill(LEAF, _leaf(case.first, owners, _with(branches.link_owners, links)))
    return Sheet(run, branches)


def _with(owners: Sequence[str], held: Iterable[Held]) -> list[str]:
    """Owners by numbers, with those of other pages."""
    found = list(owners)
    for one in held:
        found[one.number] = one.owner
    return found


def _leaf(first: int, content: Sequence[str], links: Sequence[str]) -> str:
    """A page's leaf of the parent tree; keys are the numbers of what they lead from."""
    last = first + LINKS + len(links) - 1 if links else first
    numbered = enumerate(links, first + LINKS)
    led = "".join(f" {number} {owner}" for number, owner in numbered if owner)
    nums = f"{first} [{' '.join(content)}]{led}"
    return f"<</Limits [{first} {last}] /Nums [{nums}]>>"


def _page(run: ObjectRun, page: Page, entries: str) -> str:
    """The dictionary of a page; its key in the parent tree is its number."""
    box = f"0 0 {number(page.width)} {number(page.height)}"
    own = f"/Contents {run.reference(CONTENT)} /MediaBox [{box}]"
    own = f"{own} /StructParents {run.first}"
    if page.links:
        links = map(run.reference, range(LINKS, len(run)))
        own = f"{own} /Annots [{' '.join(links)}] /Tabs /S"
    return f"<</Type /Page {own}{entries}>>"
