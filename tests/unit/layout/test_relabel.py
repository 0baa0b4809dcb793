"""A row under another label has the strips that it would have if it were stacked."""

from __future__ import annotations

from typing import TypeAlias

import pytest
from msgspec.structs import replace

from cvgen.document.block import Entry, Paragraph, Role
from cvgen.layout.flow import flow
from cvgen.layout.settled import Settled
from cvgen.layout.strip import Strip
from cvgen.memory import FEW
from tests.support.samples import fonts
from tests.unit.layout.documents import document, paragraph, section

Seen: TypeAlias = list[tuple[float, bool, list[tuple[float, float, str, str]]]]

TEXT = "The quick brown fox jumps over the lazy dog again and again. " * 3
COUNT = FEW + 4


def row(number: int, *labels: str, text: str = TEXT) -> Entry:
    node = f"row/{number}"
    return Entry(
        node=node,
        role=Role.LIST_ITEM,
        label=tuple(_part(f"{node}/{i}", one) for i, one in enumerate(labels)),
        body=(_part(f"{node}/body", text),),
        space_before=3,
    )


def _part(node: str, text: str) -> Paragraph:
    return replace(paragraph(text), node=node)


def stacked(settled: Settled, rows: list[Entry]) -> list[Strip]:
    settled.begin()
    strips, problems = flow(document(section(*rows)), fonts(), None, settled)
    assert problems == []
    return strips


def seen(strips: list[Strip]) -> Seen:
    return [
        (
            strip.space_before,
            strip.keep_next,
            [(one.x, one.baseline, one.node, one.line.text) for one in strip.lines],
        )
        for strip in strips
    ]


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        (("[1]",), ("[2]",), TEXT),
        (("2024", "[1]"), ("2024", "[12]"), TEXT),
        ((), ("[1]",), TEXT),
        (("2024", "[1]"), (), TEXT),
        (("2024", "[1]"), ("2024",), TEXT),
        (("2024",), ("2024", "more", "than", "lines"), "One line"),
        (("2024", "[1]"), ("2024", "[2]"), "One line"),
    ],
)
def test_a_row_under_another_label_is_as_if_it_had_never_had_one(
    before: tuple[str, ...], after: tuple[str, ...], text: str
) -> None:
    settled = Settled()
    stacked(settled, [row(i, *before, text=text) for i in range(COUNT)])
    rows = [row(i, *after, text=text) for i in range(COUNT)]
    assert seen(stacked(settled, rows)) == seen(stacked(Settled(), rows))


def test_what_stands_beside_the_labels_is_the_same_object() -> None:
    settled = Settled()
    first = stacked(settled, [row(i, f"[{i}]") for i in range(COUNT)])
    again = stacked(settled, [row(i, f"[{i + 1}]") for i in range(COUNT)])
    assert again[-1].lines[0] is first[-1].lines[0]
    assert len(again[-1].lines) == 1
