"""YAML's syntax errors in plain words, where the author must look.

Part of ``loading``: ``nodes`` asks it. libyaml and PyYAML's own parser word the same
error differently; ``CASES`` knows both by what they say, the first that fits.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from yaml.error import MarkedYAMLError

from cvgen.loading.fault import Fault, Spot
from cvgen.loading.limits import TOO_DEEP
from cvgen.loading.line import Line, read_line
from cvgen.loading.node import Scalar
from cvgen.loading.open_bracket import open_bracket
from cvgen.loading.stop import CODE, Stop, stop_of
from cvgen.loading.unclosed import behind_quotes, ends_at

__all__ = ["explain"]

SPACES = ("indent with spaces",)


def explain(
    problem: MarkedYAMLError, lines: Sequence[str], before: Scalar | None = None
) -> Spot:
    """What a syntax error means, and where to look.

    ``before`` is the text that the parser has read last, if it was at one.
    """
    stop = stop_of(problem, lines)
    if before is not None and ends_at(before, stop):
        return behind_quotes(before, stop)
    said = f"{problem.context or ''}: {problem.problem or ''}"
    case = next(case for pattern, case in CASES if re.search(pattern, said))
    return case(stop)


def _must_be_quoted(first: str) -> str:
    """What to say of a text whose first character means something to YAML."""
    name = "a back quote" if first == "`" else f"`{first}`"
    return f"a text that begins with {name} must stand in quotes"


def _tab(stop: Stop) -> Spot:
    return stop.here("a tab cannot indent a line in YAML", *SPACES)


def _first_character(stop: Stop) -> Spot:
    """A character that no plain text may begin with."""
    if stop.found == "\t":
        return _tab(stop)
    return stop.here(_must_be_quoted(stop.found), stop.parts.quoted_hint())


def _colon(stop: Stop) -> Spot:
    """A second colon in a line, or a key where none can be."""
    parts = stop.parts
    if parts.key and stop.column > parts.value_column:
        message = "a text with a colon and a space in it must stand in quotes"
        return stop.here(message, parts.quoted_hint())
    above = read_line(stop.lines, stop.line, before=True)
    if above.text and parts.key_column > above.key_column:
        return Spot(
            Fault(
                CODE,
                "this line is indented further than the one above it",
                (
                    f"begin it in column {above.key_column}, below its neighbours",
                    "put the text above in quotes if it goes on here",
                ),
            ),
            stop.line,
            parts.key_column,
        )
    return _no_colon(above) if above.text else _unexpected(stop)


def _no_colon(line: Line) -> Spot:
    """A line that should have a key."""
    hints = (
        "write `key: value`, with a space after the colon",
        "indent the line further if it continues the text above it",
    )
    fault = Fault(CODE, "a key and a colon are missing here", hints)
    return Spot(fault, line.number, line.key_column, len(line.text.strip()))


def _missing_colon(stop: Stop) -> Spot:
    return _no_colon(read_line(stop.lines, stop.began_line))


def _key(stop: Stop) -> Spot:
    """Something else where a mapping should go on."""
    if not stop.begins_line:
        return _trailing(stop)
    if stop.text.lstrip().startswith("- "):
        return stop.here(
            "a list item stands among the keys of a mapping",
            "write the key of the list on the line above, without a value",
            "or put all keys of one entry below its first key",
        )
    return _misindented(stop)


def _misindented(stop: Stop) -> Spot:
    return stop.here(
        "the indentation of this line fits no line above it",
        "begin it in the same column as the keys or items of the same level",
    )


def _trailing(stop: Stop) -> Spot:
    """Text that goes on behind a value which is complete."""
    parts = stop.parts
    opener = parts.value[:1]
    if opener and opener in "[{*&!":
        fault = Fault(CODE, _must_be_quoted(opener), (parts.quoted_hint(),))
        return Spot(fault, stop.line, parts.value_column)
    hints: tuple[str, ...] = ("check that the quotation marks above are closed",)
    if opener in {'"', "'"} and stop.column > parts.value_column + 1:
        hints = (parts.quoted_hint(), *hints)
    return stop.here("the text goes on behind its closing quotation mark", *hints)


def _dash(stop: Stop) -> Spot:
    """Something else where a list should go on."""
    if not stop.begins_line:
        return _trailing(stop)
    return stop.here(
        "this line is neither an item of the list above nor part of one",
        "begin an item with `- ` in the same column as the others",
        "indent what belongs to an item below its first key",
    )


def _open_quote(stop: Stop) -> Spot:
    hint = f"close it with `{stop.opener}`"
    line = stop.lines[stop.began_line - 1]
    false = next((one for one in "”“’‘" if one in line), "")
    more = (f"`{false}` is a typographic quotation mark, and closes nothing",)
    message = "the quotation mark is never closed"
    return stop.at_start(message, hint, *(more if false else ()))


def _missing_value(stop: Stop) -> Spot:
    """A comma or the end of the text, where a list or mapping in brackets goes on."""
    return stop.here(
        "a value is missing here",
        "check that brackets are closed and commas stand between values",
        "put a text with brackets or commas in quotes",
    )


def _escape(stop: Stop) -> Spot:
    return stop.here(
        "this escape is not one that YAML knows",
        "write two backslashes for one, or put the text in single quotes",
        length=2,
    )


def _dash_in_line(stop: Stop) -> Spot:
    """A list that begins on the line of its key."""
    return stop.here(
        "a list cannot begin on the line of its key",
        "begin the list on the line below",
        stop.parts.quoted_hint("if it is text, "),
    )


def _value_indicator(stop: Stop) -> Spot:
    """A text whose first character means something else to YAML."""
    parts = read_line(stop.lines, stop.began_line)
    first = parts.value[:1] or stop.found
    return stop.at_start(_must_be_quoted(first), parts.quoted_hint())


def _block(stop: Stop) -> Spot:
    """A block text that begins on the line of its indicator."""
    parts = read_line(stop.lines, stop.began_line)
    message = f"a text after `{parts.value[:1]}` begins on the next line"
    return stop.at_start(message, parts.quoted_hint("else "))


def _directive(stop: Stop) -> Spot:
    return stop.at_start("a line cannot begin with `%`", "put the text in quotes")


def _too_deep(stop: Stop) -> Spot:
    """Brackets that libyaml 0.2.6 stops counting before it yields the first event."""
    return Spot(TOO_DEEP, stop.line, stop.column)


def _unexpected(stop: Stop) -> Spot:
    return stop.here(
        "this cannot stand here in YAML",
        "put a text with special characters in quotes",
    )


CASES: tuple[tuple[str, Callable[[Stop], Spot]], ...] = (
    ("maximum nesting depth", _too_deep),
    ("tab character", _tab),
    ("cannot start any token", _first_character),
    ("mapping values are not allowed", _colon),
    ("quoted scalar: .*(end of stream|document (separator|indicator))", _open_quote),
    ("flow (sequence|mapping)", open_bracket),
    ("flow node", _missing_value),
    ("escape|hexdecimal", _escape),
    ("simple key", _missing_colon),
    ("sequence entries are not allowed", _dash_in_line),
    ("mapping keys are not allowed", _first_character),
    ("block scalar", _block),
    ("(scanning|parsing) (an anchor|an alias|a tag)|tag handle", _value_indicator),
    ("directive|incompatible YAML", _directive),
    ("node content|tag shorthand", _first_character),
    ("block mapping", _key),
    ("block (collection|sequence)", _dash),
    ("", _unexpected),
)
"""What the parser says, and what it means."""
