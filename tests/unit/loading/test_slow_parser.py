"""PyYAML's own parser yields the events that libyaml yields."""

from __future__ import annotations

import pytest
from yaml._yaml import CParser
from yaml.events import Event
from yaml.scanner import ScannerError

from cvgen.loading.slow_parser import EventParser

TEXT = """\
# comment
name: {family: No, given: 'On'}
list:
- &a 1.10
- *a
- |
  text
  and more
"""


def events(parser: EventParser | CParser) -> list[str]:
    found: list[Event] = []
    while (event := parser.get_event()) is not None:
        found.append(event)
    return [repr(event) for event in found]


def test_both_parsers_yield_the_same_events() -> None:
    assert events(EventParser(TEXT)) == events(CParser(TEXT))


def test_an_escape_beyond_unicode_is_a_syntax_error() -> None:
    parser = EventParser('"\\UFFFFFFFF"')
    with pytest.raises(ScannerError, match="invalid Unicode character escape code"):
        events(parser)
