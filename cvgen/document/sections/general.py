"""General sections: prose, then entries, then bullets.

Part of ``document.sections``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.diagnostics import DataPath
from cvgen.document.arrange import Arrangement, arrange
from cvgen.document.block import Entry, Numbering, Paragraph
from cvgen.document.builder import PROFILE, BlockBuilder
from cvgen.document.phrase import joined, strong
from cvgen.model.sections.general import GeneralSection

__all__ = ["general_content"]

BULLET = "•"


def general_content(
    section: GeneralSection, index: int, wanted: Arrangement, build: BlockBuilder
) -> Iterator[Paragraph | Entry]:
    """The content of the general section at a position in the profile."""
    node, origin = f"sections/{section.id}", PROFILE.child("sections", index)
    yield from build.prose(f"{node}/text", section.text, origin.child("text"))
    for i, entry in arrange(section.entries, wanted):
        period = build.period(entry)
        within = period if entry.label else None
        yield build.entry(
            f"{node}/entries",
            i,
            entry,
            entry.label or period,
            joined(strong(entry.title), entry.organization, entry.place, within),
            origin=origin.child("entries", i),
        )
    yield from _bullets(section, node, origin.child("bullets"), build)


def _bullets(
    section: GeneralSection, node: str, origin: DataPath, build: BlockBuilder
) -> Iterator[Entry]:
    for i, text in enumerate(section.bullets):
        place = origin.child(i)
        name = f"{node}/bullets/{i}"
        body = build.paragraph(f"{name}/text", text, build.theme.body, origin=place)
        yield build.row(name, BULLET, (body,), place, Numbering.DISC)
