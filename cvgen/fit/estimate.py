"""How long a CV would be without some pieces, told from an attempt that has them all.

Part of ``fit``. The works that are left out are taken away and citations get the
numbers that are left; sections that lose entries are built again, for these know their
sums and kinds; then all is stacked and counted into pages, which takes a tenth of an
attempt. Only details of works are as they were in the attempt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from cvgen.bibliography.bibliography import Bibliography, ReferenceList
from cvgen.bibliography.select import newest_year
from cvgen.document.block import (
    SUBHEADS,
    Block,
    Entry,
    NodeId,
    Paragraph,
    Section,
    is_legend,
    work_node,
    work_of,
)
from cvgen.document.compose import open_builder
from cvgen.document.outline import arrangement_of, section_content
from cvgen.document.publications import legend_row
from cvgen.fit.apply_drops import Counts, entries_left, gone_works
from cvgen.fit.attempt import Attempt, FitCase
from cvgen.fit.drops import PUBLICATIONS, Drop
from cvgen.fit.members import Member, members_of
from cvgen.fit.pages import least_pages, lines_over
from cvgen.fit.renumber import citing_blocks, renumber
from cvgen.layout.flow import flow
from cvgen.layout.strip import Strip

__all__ = ["Estimate"]

Content = Sequence[Paragraph | Entry]


class Estimate:
    """An attempt that has all pieces, from which some are taken away.

    ``listed`` are the lists without so many pieces of each drop.
    """

    def __init__(
        self,
        case: FitCase,
        made: Attempt,
        drops: Sequence[Drop],
        limit: int,
        listed: Callable[[Counts], Bibliography],
    ) -> None:
        self._case, self._made, self._drops = case, made, drops
        self._limit, self._listed = limit, listed
        self._build = open_builder(
            case.cv, made.bibliography, case.variant, made.theme, case.locale, case.rows
        )
        self._build.begin_contents(case.cv.profile)
        self._newest = newest_year(case.cv, case.variant)
        self._members = {
            block.node: members_of(block, case.variant.sections)
            for block in made.document.blocks
            if isinstance(block, Section)
        }
        self._citing = citing_blocks(made.document.blocks)
        self._numbers = made.bibliography.citations()
        self._told: dict[Counts, bool] = {}

    def holds(self, counts: Counts) -> bool:
        """Whether the pages would hold the CV without so many pieces."""
        if counts not in self._told:
            pages = least_pages(self._strips(counts), self._made.height)
            self._told[counts] = pages <= self._limit
        return self._told[counts]

    def lines_over(self, counts: Counts) -> int:
        """How many lines would be too many without so many pieces."""
        return lines_over(self._strips(counts), self._made.height, self._limit)

    def _strips(self, counts: Counts) -> Sequence[Strip]:
        case, document = self._case, self._made.document
        left = replace(document, blocks=tuple(self._blocks(counts)))
        strips, _ = flow(left, case.fonts, case.hyphenator, case.settled)
        return strips

    def _blocks(self, counts: Counts) -> Iterator[Block]:
        """The letterhead and the sections of which something is left."""
        listed = self._listed(counts)
        numbers = self._renumbered(listed)
        for block in self._made.document.blocks:
            if not isinstance(block, Section):
                yield block
                continue
            members = self._members[block.node]
            content = tuple(
                renumber(one, numbers) if numbers and one.node in self._citing else one
                for member in members
                for one in self._left(member, counts, listed)
            )
            if content:
                yield replace(block, content=content)

    def _renumbered(self, listed: Bibliography) -> Mapping[NodeId, str]:
        """What cites works otherwise in other lists, by the nodes of these works."""
        if not self._citing:
            return {}
        return {
            work_node(work): text
            for work, text in listed.citations().items()
            if text != self._numbers.get(work)
        }

    def _left(
        self, member: Member, counts: Counts, listed: Bibliography
    ) -> Iterator[Paragraph | Entry]:
        """What is left of a section under its head, and this head within a part."""
        choice = self._case.variant.sections[member.place]
        if choice.section == PUBLICATIONS:
            content = tuple(self._works(member, counts, listed.lists[member.order]))
        else:
            content = tuple(self._entries(member, counts))
        if content:
            yield from member.heads
            yield from content

    def _entries(self, member: Member, counts: Counts) -> Content:
        """The content of a section without its last entries."""
        first = entries_left(self._drops, counts).get(member.place)
        if first is None:
            return member.content
        choice, case = self._case.variant.sections[member.place], self._case
        if not first:
            return ()
        cut = replace(choice, first=first)
        wanted = arrangement_of(cut, case.variant.audience, self._newest)
        return section_content(choice.section, case.cv.profile, wanted, self._build)

    def _works(
        self, member: Member, counts: Counts, listed: ReferenceList
    ) -> Iterator[Paragraph | Entry]:
        """The rows of the works that are left, under the heads of their groups."""
        gone = gone_works(self._drops, counts)
        heads: list[Paragraph | Entry] = []
        for block in member.content:
            if is_legend(block.node):
                if listed.legend.runs:
                    heads.append(legend_row(listed, member.node, self._build))
            elif block.role in SUBHEADS:
                heads = [one for one in heads if is_legend(one.node)] + [block]
            elif work_of(block.node) not in gone:
                yield from heads
                heads = []
                yield block
