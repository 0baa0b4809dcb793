"""Whether a name is so long that the contact has no room beside it.

Part of ``exporters.page``. Which fonts a browser has is not known, so that widths are
those of a usual sans serif; the lines are broken by the browser, whatever comes of it.
"""

from __future__ import annotations

from cvgen.document.block import Letterhead, Paragraph, Role
from cvgen.exporters.page.look import Look
from cvgen.model.east_asian import is_east_asian

__all__ = ["is_long_name"]

ROOM = 45.0
"""The width of the page in sizes of its text, less the gap between both."""

LONGEST = 21.0
"""As wide as the contact may become beside a name."""

OF_A_LETTER = 0.53
"""The width of a letter in ems, on the average; of an ideograph it is one."""


def is_long_name(block: Letterhead, look: Look) -> bool:
    """Whether the name would have to be broken for the contact to stand beside it."""
    name = max(
        (_width(one, look) for one in block.main if one.role is Role.H1), default=0
    )
    contact = max((_width(one, look) for one in block.side), default=0)
    return name + min(contact, LONGEST) > ROOM


def _width(paragraph: Paragraph, look: Look) -> float:
    """The width of a paragraph on one line, in sizes of the text."""
    text = "".join(run.text for run in paragraph.runs)
    wide = sum(map(is_east_asian, text))
    size = paragraph.style.text.size / look.base.text.size
    return size * (wide + OF_A_LETTER * (len(text) - wide))
