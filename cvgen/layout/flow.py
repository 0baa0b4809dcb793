"""Stack the document: blocks → strips, each a row of lines that share a baseline.

Part of ``layout``: paragraphs become rows (``rows``), the letterhead is stacked
(``letterhead``), and sections are stacked here. A strip says how much space it wants
above, how far that gives, and whether it must stay with the next one (``keeps``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import zip_longest

from msgspec.structs import replace

from cvgen.diagnostics import Diagnostic
from cvgen.document.block import (
    SUBHEADS,
    Document,
    Entry,
    Letterhead,
    Paragraph,
    Section,
    is_legend,
)
from cvgen.document.style import Elasticity, PageStyle
from cvgen.layout.fontbook import FontBook
from cvgen.layout.frame import Anchor, Rule
from cvgen.layout.hyphenate import Hyphenator
from cvgen.layout.keeps import keep_entry, keep_group, keep_head
from cvgen.layout.letterhead import stack_letterhead
from cvgen.layout.missing import missing_glyphs
from cvgen.layout.relabel import relabel, rows_by_body
from cvgen.layout.rows import Row, RowSetter, place_row, stack_rows
from cvgen.layout.settled import Block, Settled
from cvgen.layout.strip import Strip
from cvgen.memory import Index

__all__ = ["flow"]


def flow(
    document: Document,
    fonts: FontBook,
    hyphenator: Hyphenator | None = None,
    settled: Settled | None = None,
) -> tuple[list[Strip], list[Diagnostic]]:
    """The document's strips from top to bottom, and what is wrong with its text."""
    settled = Settled() if settled is None else settled
    settled.begin_flow(document)
    setter = RowSetter(fonts, document.language, hyphenator, settled)
    strips = list(_strips(document, setter, settled))
    # A text that is set twice to choose between has its problems once.
    problems = list(dict.fromkeys(setter.diagnostics))
    return strips, [*problems, *missing_glyphs(setter.missing)]


def _strips(document: Document, setter: RowSetter, settled: Settled) -> Iterator[Strip]:
    """All strips in reading order."""
    stacker = _Stacker(document.page, setter, settled)
    for block in document.blocks:
        match block:
            case Letterhead():
                yield from stacker.letterhead(block)
            case Section():
                yield from stacker.section(block)


class _Stacker:
    """Stacks blocks on a page's grid."""

    def __init__(self, page: PageStyle, setter: RowSetter, settled: Settled) -> None:
        self._page = page
        self._setter = setter
        self._settled = settled
        self._rows = Index(lambda: rows_by_body(settled.strips.known()))

    def letterhead(self, block: Letterhead) -> Sequence[Strip]:
        """The head of the first page."""
        return self._once(
            block, lambda: stack_letterhead(block, self._page, self._setter)
        )

    def section(self, block: Section) -> Sequence[Strip]:
        """The head with its rule, and what it heads."""
        strips = self._settled.sections.get(block)
        if strips is None:
            problems = self._setter.problems
            strips = (*self._head(block), *_topped(list(self._content(block))))
            if self._setter.problems == problems:
                self._settled.sections[block] = strips
        return strips

    def _head(self, block: Section) -> Iterator[Strip]:
        strips = list(self._lines(block.head))
        last = strips[-1]
        rule = Rule(
            self._page.left,
            last.height + block.rule_gap,
            self._page.measure,
            block.rule_thickness,
            block.rule_colour,
        )
        depth = block.rule_gap + block.rule_thickness + block.space_after_rule
        rules = (rule,) if block.rule_thickness else ()
        strips[-1] = replace(last, height=last.height + depth, rules=rules)
        yield from _kept_head(block.head, strips)

    def _content(self, block: Section) -> Iterator[Strip]:
        """What stands under the head, the space above all of it included."""
        is_under_head = False
        for head, content in _groups(block.content):
            strips = [strip for one in content for strip in self._piece(one)]
            match head:
                case Paragraph():
                    lines = self._lines(head)
                    yield from _kept_head(
                        head, _topped(lines) if is_under_head else lines
                    )
                    strips = _topped(strips)
                case Entry():
                    yield from keep_head(self._piece(head))
                case None:
                    pass
            is_under_head = isinstance(head, Paragraph) and not content
            yield from keep_group(strips)

    def _lines(self, head: Paragraph) -> Sequence[Strip]:
        """The lines of a head or a subhead across the page."""
        return self._once(head, lambda: self._stack(head, self._page.head_elasticity))

    def _piece(self, block: Paragraph | Entry) -> Sequence[Strip]:
        match block:
            case Paragraph():
                return self._once(
                    block,
                    lambda: keep_entry(self._stack(block, self._page.gap_elasticity)),
                )
            case Entry():
                return self._once(block, lambda: self._row(block))

    def _once(
        self, block: Block, stack: Callable[[], Iterable[Strip]]
    ) -> Sequence[Strip]:
        """The strips of a block as they were stacked before, or stacked now.

        A block of which something has to be said is stacked each time.
        """
        strips = self._settled.strips.find(block)
        if strips is None:
            problems = self._setter.problems
            strips = tuple(stack())
            if self._setter.problems == problems:
                self._settled.strips.keep(block, strips)
        return strips

    def _stack(self, paragraph: Paragraph, elasticity: Elasticity) -> list[Strip]:
        """The lines of a paragraph across the page."""
        page = self._page
        rows = self._setter.rows((paragraph,), page.measure)
        return stack_rows(rows, page.left, page.measure, elasticity)

    def _row(self, block: Entry) -> Iterable[Strip]:
        """The strips of a row, whose body may be known under another label."""
        page = self._page
        labels = self._setter.rows(block.label, page.label_width)
        known = self._rows.find(lambda: block.body)
        again = relabel(block, labels, known, page) if known else None
        return again or keep_entry(list(self._entry(block, labels)))

    def _entry(self, block: Entry, labels: Sequence[Row]) -> Iterator[Strip]:
        """The lines of both columns side by side, each pair on one baseline."""
        page = self._page
        body = self._setter.rows(block.body, page.main_measure)
        anchors: tuple[Anchor, ...] = (Anchor(block.node, 0.0),)
        space = block.space_before
        for label, text in zip_longest(labels, body):
            leader = text or label
            lines = tuple(
                place_row(row, left, measure, leader.depth)
                for row, left, measure in (
                    (label, page.left, page.label_width),
                    (text, page.main_left, page.main_measure),
                )
                if row
            )
            yield Strip(
                height=leader.leading,
                space_before=space + leader.space_before,
                elasticity=page.gap_elasticity,
                lines=lines,
                anchors=anchors,
            )
            anchors, space = (), 0.0


def _kept_head(head: Paragraph, strips: Sequence[Strip]) -> Iterator[Strip]:
    """A head or a subhead, which links lead to and which stays with what it heads."""
    first, *others = strips
    first = replace(first, anchors=(Anchor(head.node, 0.0),))
    return keep_head((first, *others))


def _topped(strips: Sequence[Strip]) -> list[Strip]:
    """Strips under a head: the space below it is the same whatever it heads."""
    return [replace(strip, space_before=0.0) for strip in strips[:1]] + [*strips[1:]]


def _groups(
    content: Sequence[Paragraph | Entry],
) -> Iterator[tuple[Paragraph | Entry | None, list[Paragraph | Entry]]]:
    """What each subhead heads, and before that what stands under none.

    A legend heads too: it explains what follows, and is no line of it.
    """
    head: Paragraph | Entry | None = None
    group: list[Paragraph | Entry] = []
    for block in content:
        if block.role in SUBHEADS or is_legend(block.node):
            yield head, group
            head, group = block, []
        else:
            group.append(block)
    yield head, group
