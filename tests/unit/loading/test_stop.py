"""Where a parser gave up."""

from __future__ import annotations

import pytest
from yaml._yaml import CParser
from yaml.error import MarkedYAMLError

from cvgen.loading.stop import Stop, stop_of


def stopped(text: str) -> Stop:
    parser = CParser(text)
    with pytest.raises(MarkedYAMLError) as caught:
        list(iter(parser.get_event, None))
    return stop_of(caught.value, text.splitlines())


def test_places_are_counted_from_one() -> None:
    stop = stopped("a:\n  b: [1\n")
    assert (stop.line, stop.column) == (3, 1)
    assert (stop.began_line, stop.began_column) == (2, 6)
    assert (stop.text, stop.found, stop.opener) == ("", "", "[")


def test_the_line_is_known() -> None:
    stop = stopped("title: Foo: bar")
    assert (stop.text, stop.found) == ("title: Foo: bar", ":")
    assert (stop.parts.key, stop.parts.value) == ("title", "Foo: bar")
    assert not stop.begins_line


def test_an_error_without_a_place_is_at_the_start() -> None:
    stop = stop_of(MarkedYAMLError(), ["a"])
    assert (stop.line, stop.column, stop.begins_line) == (1, 1, True)


def test_faults_stand_at_either_end() -> None:
    stop = Stop(["a"], 1, 2, 3, 4)
    here, start = stop.here("m", "h", length=5), stop.at_start("m", "h")
    assert (here.line, here.column, here.length) == (1, 2, 5)
    assert (start.line, start.column, start.length) == (3, 4, 1)
    assert stop.opener == ""
