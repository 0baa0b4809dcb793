"""Citations get other numbers, and nothing else changes."""

from __future__ import annotations

from cvgen.document.block import Section, work_node
from cvgen.fit.renumber import citing_blocks, renumber
from tests.support.samples import composed_document
from tests.unit.fit.cases import PROFILE, PUBLICATIONS

DOCUMENT = composed_document(
    PROFILE, PUBLICATIONS, "sections: [summary, talks, publications]"
)
CONTENT = {
    one.node: one
    for block in DOCUMENT.blocks
    if isinstance(block, Section)
    for one in block.content
}


def test_only_the_summary_cites() -> None:
    assert citing_blocks(DOCUMENT.blocks) == {"summary/0"}


def test_a_citation_says_the_other_number() -> None:
    changed = renumber(CONTENT["summary/0"], {work_node("work3"): "[77]"})
    (run,) = (one for one in changed.runs if one.link)  # type: ignore[union-attr]  # a paragraph
    assert run.text == "[77]"


def test_what_cites_nothing_stays_as_it_is() -> None:
    numbers = {work_node("work3"): "[77]"}
    for node in ("talks/0", work_node("work3")):
        assert renumber(CONTENT[node], numbers) == CONTENT[node]
