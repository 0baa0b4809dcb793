"""All steps are taken, and what each of them says is kept."""

from __future__ import annotations

from cvgen.model.variant import Variant
from cvgen.presets.apply_variant import STEPS, apply_variant
from tests.unit.presets.cases import applied, case, left, variant

RULES = """\
paper: {sizes: letter, source: call}
works: {most: 3, source: call}
authors: {policy: all, source: call}
links: {policy: forbidden, source: call}
header: {policy: forbidden, source: call}
headings: {titles: [{title: Results, holds: publications}], source: call}
"""
WORKS = "[{id: w, title: T, author: [Mei Chen], issued: 2024}]"


EXAMPLES = """\
headings: {titles: [{title: Deeds, holds: awards}], source: call}
examples: {most: 1, source: call}
"""


def test_every_step_has_its_say() -> None:
    found = case(RULES, "awards: [Medal]", WORKS, mode="insert-pdf")
    done = apply_variant(variant("authors: {limit: 8}"), found)
    assert applied(done.changes) == [
        "paper: paper: a4 -> letter",
        "headings: sections: all sections -> publications",
        "works: Results: all that are chosen -> the first 3",
        "authors: authors: at most 8 -> all",
        "links: links: allowed -> forbidden",
        "header: running head: usual -> none",
    ]
    examples = case(EXAMPLES, "awards: [Medal, Prize]", mode="insert-pdf")
    alone = apply_variant(variant(), examples)
    assert "examples: Deeds: 2 -> the first 1" in applied(alone.changes)
    said = {one.rule for one in (*done.changes, *alone.changes)}
    assert len(said) == len(STEPS)
    assert left(done.left) == [
        "delivery: the pages go into another PDF",
        "headings: no head holds awards: left out",
    ]


def test_what_is_right_already_stays_as_it_is() -> None:
    found = case(RULES, works=WORKS)
    done = apply_variant(Variant(), found).variant
    assert apply_variant(done, found).variant == done
