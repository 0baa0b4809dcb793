"""Pages as text: what stands where, for goldens and for people who debug.

One line of text a line of the page: baseline, left end, width,
faces, node, and the characters, with marks for rules, pictures and links.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvgen.document.block import Link, NodeTarget, WebTarget
from cvgen.layout.frame import LinkArea, Page, PlacedLine, PlacedPicture, Rule

__all__ = ["dump_pages"]


def dump_pages(pages: Sequence[Page]) -> str:
    """All pages as text, positions to a tenth of a point."""
    return "".join(line + "\n" for page in pages for line in _page(page))


def _page(page: Page) -> Iterator[str]:
    yield f"page {page.number}  {page.width:.1f} x {page.height:.1f}"
    for anchor in page.anchors:
        yield f"  anchor {anchor.y:6.1f}  {anchor.node}"
    for rule in (*page.rules, *page.marginal_rules):
        yield _rule(rule)
    for picture in page.pictures:
        yield _picture(picture)
    for line in (*page.lines, *page.marginals):
        yield from _line(line)
    for link in page.links:
        yield _link(link)


def _rule(rule: Rule) -> str:
    place = f"{rule.y:6.1f} {rule.x:6.1f} {rule.width:6.1f}"
    return f"  rule {place}  {rule.thickness:.2f} {rule.colour}"


def _picture(placed: PlacedPicture) -> str:
    picture = placed.picture
    place = f"{placed.y:6.1f} {placed.x:6.1f} {picture.width:6.1f}"
    pixels = f"{picture.image.format} {picture.image.width} x {picture.image.height}"
    return (
        f"  picture {place} {picture.height:6.1f}  {picture.node}  {pixels}"
        f"  |{picture.alternative}|"
    )


def _line(placed: PlacedLine) -> Iterator[str]:
    place = f"{placed.baseline:6.1f} {placed.x:6.1f} {placed.line.width:6.1f}"
    yield f"  line {place}  {placed.node}"
    for run in placed.line.runs:
        face = f"{run.typeface.name} {run.size:g} {run.colour}"
        yield f"       {run.offset:6.1f}  {face}  |{run.text}|"


def _link(link: LinkArea) -> str:
    target = _target(link.target)
    box = f"{link.left:.1f} {link.top:.1f} {link.right:.1f} {link.bottom:.1f}"
    return f"  link {box}  {target}"


def _target(target: Link) -> str:
    match target:
        case WebTarget():
            return target.address
        case NodeTarget():
            return f"#{target.node}"
