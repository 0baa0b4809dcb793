"""PyYAML's own parser, for an installation without libyaml.

Part of ``loading``: ``nodes`` takes it where libyaml's is missing. The same events, but
some thirty times as slow.
"""

from __future__ import annotations

from yaml.events import Event
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner, ScannerError

__all__ = ["EventParser"]


class EventParser(Reader, Scanner, Parser):
    """Yields the events of a text."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def get_event(self) -> Event | None:
        """The next event; an escape beyond Unicode is an error like any other."""
        try:
            event: Event | None = Parser.get_event(self)  # type: ignore[no-untyped-call] # stubs
        except (OverflowError, ValueError):
            problem = "found invalid Unicode character escape code"
            raise ScannerError(problem=problem, problem_mark=self.get_mark()) from None
        return event
