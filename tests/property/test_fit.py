"""Laws of fitting: any sample fits any limit with a true report, or is said to fail.

What is held against the report is counted anew: rows from the pages, lines too many by
filling pages strip by strip.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.diagnostics import InvalidInput
from cvgen.document.block import work_node
from cvgen.files.bundled import bundled_folder
from cvgen.fit.attempt import FitCase
from cvgen.fit.search import fit
from cvgen.layout.flow import flow
from cvgen.layout.frame import Page
from cvgen.layout.settled import Settled
from cvgen.layout.strip import Strip
from cvgen.load import load
from cvgen.loading.source import SourceText
from cvgen.pipeline import build
from cvgen.plan import Plan, Result
from cvgen.units import ROUNDING, Pt
from tests.support.samples import LARGE, folder_sources, inputs

pytestmark = pytest.mark.property

SAMPLES = {"sample": bundled_folder("data"), "large": LARGE}
SECTIONS = {
    "sample": ("summary", "interests", "positions", "education", "studentships"),
    "large": ("summary", "positions", "grants", "talks", "teaching", "service"),
}
SELECTIONS = {"sample": ("{}", "{selected: true}", "{first: 30}"), "large": ("{}",)}
"""The large sample's texts cite works, which all have to be listed."""

LIMITS = {"sample": (1, 4), "large": (2, 14)}
DETAILS = ("links", "note", "preprint", "identifier")
TOO_LONG = re.compile(
    r"the CV is (\d+) lines? too long for (\d+) pages?, .* of (\S+) pt"
)


@st.composite
def variants(draw: st.DrawFn) -> tuple[str, str]:
    """A sample and the text of a variant that is to fit."""
    sample = draw(st.sampled_from(sorted(SAMPLES)))
    sections = draw(st.lists(st.sampled_from(SECTIONS[sample]), unique=True))
    works = draw(st.sampled_from(SELECTIONS[sample]))
    names = draw(st.permutations(("publications", *DETAILS, *sections)))
    keep = draw(st.integers(0, 5))
    pieces = [
        one if one in DETAILS else f"{{what: {one}, keep: {keep}}}"
        for one in names[: draw(st.integers(0, len(names)))]
    ]
    pages = draw(st.integers(*LIMITS[sample]))
    size = draw(st.sampled_from([8, 8.6, 9.5, 10, 12]))
    listed = f"{{section: publications, select: {works}}}"
    lines = (
        f"sections: [{', '.join((*sections, listed))}]",
        f"limits: {{pages: {pages}, font-size: {size}}}",
        f"droppable: [{', '.join(pieces)}]" if pieces else "",
        f"authors: {{limit: {draw(st.sampled_from([3, 8, 'all']))}}}",
        f"theme: {draw(st.sampled_from(['modern', 'compact']))}",
        "fit: yes",
    )
    return sample, "\n".join(lines)


def planned(sample: str, variant: str) -> Plan:
    sources = folder_sources(SAMPLES[sample])
    return load(replace(sources, variant=SourceText("variant.yaml", variant)))


def nodes(pages: Iterable[Page]) -> set[str]:
    """The nodes of rows and paragraphs that stand on some pages."""
    return {line.node for page in pages for line in page.lines}


@settings(max_examples=12, phases=(Phase.explicit, Phase.generate), deadline=None)
@given(variants())
def test_it_fits_with_a_true_report_or_fails_with_the_right_count(
    chosen: tuple[str, str],
) -> None:
    plan = planned(*chosen)
    try:
        result = build(plan, inputs())
    except InvalidInput as invalid:
        (problem,) = [one for one in invalid.diagnostics if one.code == "does-not-fit"]
        found = TOO_LONG.match(problem.message)
        assert found, problem.message
        over, limit = int(found[1]), int(found[2])
        assert limit == plan.variant.limits.pages
        assert over == counted_over(plan, limit) > 0
    else:
        holds(plan, result)


def holds(plan: Plan, result: Result) -> None:
    """What a report must say of the pages, and what pages must show in any case."""
    report, limits = result.fit, plan.variant.limits
    assert report is not None
    assert limits.pages is not None
    assert len(result.pages) == len(report.pages) <= limits.pages
    assert report.size >= report.least_size
    sizes = {
        run.size
        for page in result.pages
        for line in page.lines
        for run in line.line.runs
    }
    assert report.size in sizes
    free = replace(plan, variant=replace(plan.variant, fit=False, droppable=()))
    usual = build(free, inputs())
    assert len(usual.pages) == report.pages_before
    before, after = nodes(usual.pages), nodes(result.pages)
    assert "letterhead/name" in after
    printed = {work_node(one.id) for one in plan.cv.publications if one.selected}
    kept = {node for node in before if any(node.startswith(f"{w}/") for w in printed)}
    details = bool(report.details)
    assert kept <= after or details
    assert {node for node in kept if node.endswith("/title")} <= after
    assert rows_of(before - after) == sum(len(one.names) for one in report.omissions)
    for page, room in zip(result.pages, report.pages, strict=True):
        assert 0 < room.spaces <= 1
        assert room.spaces >= 1 - MOST_SHRUNK
        foot = max(line.baseline for line in page.lines)
        bottom = plan_bottom(plan, page)
        assert abs((bottom - foot) / leading_of(page) - room.spare) <= 2


MOST_SHRUNK = 0.5 + ROUNDING
"""Gaps between entries give half of themselves, and nothing gives more."""


def plan_bottom(plan: Plan, page: Page) -> Pt:
    """The foot of a page's text area, from the theme in millimetres."""
    margin = plan.theme.margins.bottom
    assert margin is not None
    return page.height - margin * 72 / 25.4


def leading_of(page: Page) -> Pt:
    """The least distance of two baselines, which is about the text's leading."""
    rows = sorted({round(line.baseline, 2) for line in page.lines})
    steps = [b - a for a, b in pairwise(rows) if b - a > 6]
    return sorted(steps)[len(steps) // 2] if steps else 12.0


def rows_of(gone: set[str]) -> int:
    """How many rows some paragraphs belong to, which have a title or a first line."""
    return len({row for node in gone if (row := row_of(node))})


def row_of(node: str) -> str:
    """The row that a paragraph stands in; nothing for heads, legends and sums."""
    if re.search(r"/(head|legend|group/\d+)$|^grants/total/", node) or "/kind/" in node:
        return ""
    return re.sub(
        r"/(title|authors|details|contribution|badge|number|label|line|text).*",
        "",
        node,
    )


def counted_over(plan: Plan, limit: int) -> int:
    """The rows behind the last page allowed, of the last attempt."""
    tried = inputs()
    fitted = fit(
        FitCase(
            cv=plan.cv,
            variant=plan.variant,
            locale=plan.locale,
            theme=plan.theme,
            fonts=tried.fonts.preferring(plan.locale.language),
            hyphenator=tried.hyphenator,
            settled=Settled(),
        )
    )
    document = fitted.document
    strips, _ = flow(
        document, tried.fonts.preferring(plan.locale.language), tried.hyphenator
    )
    pages = list(filled(strips, document.page.text_height))
    return sum(1 for page in pages[limit:] for strip in page if strip.lines)


def filled(strips: Sequence[Strip], height: Pt) -> Iterator[list[Strip]]:
    """Pages that take one group of kept strips after another, spaces at their least."""
    page: list[Strip] = []
    for group in groups(strips):
        parts = [group] if depth(group) <= height + ROUNDING else [[s] for s in group]
        for part in parts:
            if page and depth([*page, *part]) > height + ROUNDING:
                yield page
                page = []
            page = [*page, *part]
    if page:
        yield page


def groups(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keep_next:
            yield group
            group = []
    if group:
        yield group


def depth(strips: Sequence[Strip]) -> Pt:
    """The depth of a page of strips with shrunk spaces, none at its top."""
    spaces = (one.space_before * (1 - one.elasticity.shrink) for one in strips[1:])
    return sum(one.height for one in strips) + sum(spaces)
