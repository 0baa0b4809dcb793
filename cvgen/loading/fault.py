"""What is wrong with one text, before anybody knows where it stands.

Part of ``loading``: the readers of text forms raise ``Refused``; ``report`` adds the
place and the path.
"""

from __future__ import annotations

import msgspec

__all__ = ["Fault", "Refused", "Spot", "quoted"]

SHOWN = 60
"""Longest piece of the author's text that a message repeats."""


class Fault(msgspec.Struct, frozen=True):
    """A problem without a place; ``found`` is the piece of the text at fault."""

    code: str
    message: str
    hints: tuple[str, ...] = ()
    found: str = ""


class Spot(msgspec.Struct, frozen=True):
    """A fault at a 1-based line and column; ``length`` characters are at fault."""

    fault: Fault
    line: int
    column: int
    length: int = 1


class Refused(Exception):
    """A text is not what its field asks for."""

    def __init__(self, *faults: Fault) -> None:
        self.faults = faults
        super().__init__("; ".join(fault.message for fault in faults))


def quoted(text: str) -> str:
    """The author's text as a message shows it: in back quotes, safe and short."""
    shown = text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
    if not shown.isprintable():
        shown = "".join(map(_visible, shown))
    return f"`{shown}`"


def _visible(character: str) -> str:
    """What stands for a character on a terminal, which must not obey it."""
    if character.isspace():
        return " "
    return character if character.isprintable() else "\ufffd"
