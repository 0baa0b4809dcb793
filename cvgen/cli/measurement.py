"""A measurement as lines for a person.

Part of ``cli``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from cvgen.checks.measured.box import Sides
from cvgen.checks.measured.file import FileFacts
from cvgen.checks.measured.measured import Measured, Origin
from cvgen.checks.measured.page import MeasuredPage, Place
from cvgen.checks.summary.margins import least_sides
from cvgen.checks.summary.sizes import SizeCount
from cvgen.checks.summary.summarise import Summary
from cvgen.counted import counted
from cvgen.units import POINTS_PER_MM, Pt

__all__ = ["describe"]

PAPERS = {"A4": (595.28, 841.89), "US letter": (612.0, 792.0)}
SAME_PAPER: Pt = 2.0
LABEL = 13
NONE = "none"
FEW = 6
"""How many of a kind are told one by one."""


def describe(measured: Measured, summary: Summary) -> Iterator[str]:
    """The report, a line each; labels stand left."""
    pages, size = len(measured.pages), measured.file.size
    yield (
        f"{measured.file.name}: {counted(pages, 'page')}, {size:,} bytes, "
        f"PDF {measured.file.version}"
    )
    for label, values in _paragraphs(measured, summary):
        listed = list(values) or [NONE]
        for number, value in enumerate(listed):
            yield f"  {'' if number else label:<{LABEL}}{value}"


def _paragraphs(
    measured: Measured, summary: Summary
) -> Iterator[tuple[str, Iterable[str]]]:
    yield "paper", _papers(measured)
    yield "margins", _margins(summary)
    yield "images", _images(measured)
    yield "head, foot", _marginals(measured)
    yield "type sizes", _sizes(summary.sizes)
    yield "in margins", _sizes(summary.marginal_sizes)
    yield "families", _families(summary)
    yield "spacing", _spacing(summary)
    yield "density", _density(summary)
    yield (
        "altered",
        (
            f"width × {one.stretch:g}, tracking {one.tracking:g} pt: {one.where}"
            for one in summary.spaced[:FEW]
        ),
    )
    yield "headings", _headings(measured)
    yield "links", _links(measured)
    yield "bookmarks", _few([one.title for one in measured.bookmarks])
    yield "file", _file(measured.file)


def _papers(measured: Measured) -> Iterator[str]:
    sheets = Counter((page.width, page.height) for page in measured.pages)
    for (width, height), count in sheets.items():
        name = next(
            (
                f"{paper}, "
                for paper, (across, down) in PAPERS.items()
                if abs(width - across) <= SAME_PAPER
                and abs(height - down) <= SAME_PAPER
            ),
            "",
        )
        yield f"{name}{_mm(width)} × {_mm(height)} mm, {counted(count, 'page')}"
    cropped = [page.number for page in measured.pages if _is_cropped(page)]
    if cropped:
        yield f"cut from larger paper: pages {', '.join(map(str, cropped))}"


def _is_cropped(page: MeasuredPage) -> bool:
    across = page.paper_width - page.width
    return max(across, page.paper_height - page.height) > SAME_PAPER


def _margins(summary: Summary) -> Iterator[str]:
    by_kind = {
        "text": least_sides(page.text for page in summary.margins),
        "images": least_sides(page.images for page in summary.margins),
        "drawings": least_sides(page.drawings for page in summary.margins),
        "annotations": least_sides(page.annotations for page in summary.margins),
        "everything": least_sides(page.everything for page in summary.margins),
    }
    for kind, sides in by_kind.items():
        if sides:
            yield f"{kind}: {_sides(sides)}"


def _images(measured: Measured) -> Iterator[str]:
    found = [
        f"page {page.number}: {_mm(ink.box.width)} × {_mm(ink.box.height)} mm, "
        f"{ink.pixels[0]:,} × {ink.pixels[1]:,} pixels"
        for page in measured.pages
        for ink in page.ink
        if ink.pixels
    ]
    yield from _few(found)


def _sides(sides: Sides) -> str:
    named = ("top", sides.top), ("right", sides.right)
    other = ("bottom", sides.bottom), ("left", sides.left)
    return ", ".join(f"{name} {_mm(side)}" for name, side in (*named, *other)) + " mm"


def _marginals(measured: Measured) -> Iterator[str]:
    for place in Place:
        found = {
            line.text: line.marginal.evidence.value
            for page in measured.pages
            for line in page.lines
            if line.marginal and line.marginal.place is place
        }
        for text, evidence in list(found.items())[:FEW]:
            yield f"{place.value}: “{text}” ({evidence})"
    numbered = sum(page.printed_number is not None for page in measured.pages)
    if numbered:
        yield f"page numbers on {numbered} of {counted(len(measured.pages), 'page')}"


def _sizes(sizes: Iterable[SizeCount]) -> Iterator[str]:
    for one in sizes:
        size = "unknown" if one.size is None else f"{one.size:g} pt"
        yield f"{size:<9} {counted(one.characters, 'character')}, {one.first}"


def _families(summary: Summary) -> Iterator[str]:
    for one in summary.families:
        least = "" if one.smallest is None else f", from {one.smallest:.2f} pt"
        embedded = "embedded" if one.embedded else "NOT embedded"
        characters = counted(one.characters, "character")
        yield f"{one.family}: {characters}{least}, {embedded} ({', '.join(one.fonts)})"


def _spacing(summary: Summary) -> Iterator[str]:
    for one in summary.spacing:
        yield (
            f"{one.size:g} pt: usually {one.usual:g} pt, least {one.tightest:g} pt, "
            f"which is {one.ratio:.2f} × the size and {one.per_inch:.2f} lines an inch"
        )


def _density(summary: Summary) -> Iterator[str]:
    if density := summary.density:
        yield (
            f"usually {density.usual:g} characters an inch, at most "
            f"{density.densest:g}, {density.where}"
        )


def _headings(measured: Measured) -> Iterator[str]:
    for one in measured.headings:
        guess = ", a guess" if one.origin is Origin.TYPE else ""
        yield f"{'  ' * (one.level - 1)}{one.text} (page {one.page}{guess})"


def _links(measured: Measured) -> Iterator[str]:
    outward = [link for link in measured.links if link.uri is not None]
    if measured.links:
        shown = sum(link.shows_address for link in outward)
        within = len(measured.links) - len(outward)
        yield (
            f"{len(outward)} to the web, {shown} of them spelt out; {within} within "
            "the file"
        )


def _file(facts: FileFacts) -> Iterator[str]:
    yield f"title “{facts.info.title}”, author “{facts.info.author}”"
    yield f"language {facts.language or 'not said'}, " + (
        "tagged" if facts.tagged else "not tagged"
    )
    yield f"made by {facts.info.producer or 'a program that does not tell'}"
    for standard in facts.standards:
        yield f"claims {standard}"
    if lock := facts.encryption:
        yield f"encrypted; forbidden: {', '.join(lock.forbidden) or 'nothing'}"
    told = {
        "form fields": str(facts.form_fields or ""),
        "XFA form": "yes" if facts.xfa else "",
        "attachments": ", ".join(facts.attachments),
        "portfolio": "yes" if facts.portfolio else "",
        "layers": ", ".join(facts.layers),
        "actions": ", ".join(facts.actions),
    }
    yield from (f"{label}: {value}" for label, value in told.items() if value)


def _few(values: list[str]) -> Iterator[str]:
    yield from values[:FEW]
    if len(values) > FEW:
        yield f"and {len(values) - FEW} more"


def _mm(length: Pt) -> str:
    return f"{length / POINTS_PER_MM:.1f}"
