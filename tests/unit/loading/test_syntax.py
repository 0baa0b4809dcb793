"""YAML's syntax errors, said in plain words and shown where they are."""

from __future__ import annotations

import pytest

from cvgen.loading import nodes
from cvgen.loading.report import Report
from cvgen.loading.slow_parser import EventParser
from cvgen.loading.source import SourceText

CASES = {
    "colon in text": (
        "title: Foo: bar\n",
        "1:11 a text with a colon and a space in it must stand in quotes",
        'write `title: "Foo: bar"`',
    ),
    "colon and quotes in text": (
        '- title: On "x": a study\n',
        "1:16 a text with a colon and a space in it must stand in quotes",
        "write `title: 'On \"x\": a study'`",
    ),
    "colon in text that goes on": (
        "title: Foo: bar\n  and more\n",
        "1:11 a text with a colon and a space in it must stand in quotes",
        "put the whole text in quotes",
    ),
    "colon in braces": (
        "a: {title: Foo: bar}\n",
        "1:15 a text with a colon and a space in it must stand in quotes",
        "put a text within it that has a `:`, a `,` or a ` #` in quotes",
    ),
    "colour in braces": (
        "a: {accent: #1d4d2b}\nb: 1\n",
        "1:13 a `#` behind a space begins a comment, and the `}` is in it",
        "put a text within it that has a `:`, a `,` or a ` #` in quotes",
    ),
    "key further right": (
        "- a: 1\n   b: 2\n",
        "2:4 this line is indented further than the one above it",
        "begin it in column 3, below its neighbours",
    ),
    "key fits no level": (
        "a:\n   b: 1\n  c: 2\n",
        "3:3 the indentation of this line fits no line above it",
        "begin it in the same column as the keys or items of the same level",
    ),
    "key among items": (
        "- a\nb: 2\n",
        "2:1 this line is neither an item of the list above nor part of one",
        "begin an item with `- ` in the same column as the others",
    ),
    "item among keys": (
        "a: 1\n- b\n",
        "2:1 a list item stands among the keys of a mapping",
        "write the key of the list on the line above, without a value",
    ),
    "list on the line of its key": (
        "a: - b\n",
        "1:4 a list cannot begin on the line of its key",
        "begin the list on the line below",
    ),
    "no colon": (
        "a: 1\nb\nc: 2\n",
        "2:1 a key and a colon are missing here",
        "write `key: value`, with a space after the colon",
    ),
    "no colon in the first line": (
        "key\nb: c\n",
        "1:1 a key and a colon are missing here",
        "write `key: value`, with a space after the colon",
    ),
    "tab": (
        "a:\n\tb: 1\n",
        "2:1 a tab cannot indent a line in YAML",
        "indent with spaces",
    ),
    "tab in a text": (
        "a: foo\n\tbar\n",
        "2:1 a tab cannot indent a line in YAML",
        "indent with spaces",
    ),
    "at sign": (
        "a: @x\n",
        "1:4 a text that begins with `@` must stand in quotes",
        'write `a: "@x"`',
    ),
    "back quote": (
        "a: `x`\n",
        "1:4 a text that begins with a back quote must stand in quotes",
        'write `a: "`x`"`',
    ),
    "per cent": (
        "- %x\n",
        "1:3 a text that begins with `%` must stand in quotes",
        'write `"%x"`',
    ),
    "asterisk": (
        "a: *foo* bar\n",
        "1:4 a text that begins with `*` must stand in quotes",
        'write `a: "*foo* bar"`',
    ),
    "asterisk and space": (
        "a: *foo bar\n",
        "1:4 a text that begins with `*` must stand in quotes",
        'write `a: "*foo bar"`',
    ),
    "two asterisks": (
        "- **Zhu**\n",
        "1:3 a text that begins with `*` must stand in quotes",
        'write `"**Zhu**"`',
    ),
    "ampersand": (
        "a: & b\n",
        "1:4 a text that begins with `&` must stand in quotes",
        'write `a: "& b"`',
    ),
    "comma": (
        "a: ,x\n",
        "1:4 a text that begins with `,` must stand in quotes",
        'write `a: ",x"`',
    ),
    "closing bracket": (
        "a: ]\n",
        "1:4 a text that begins with `]` must stand in quotes",
        'write `a: "]"`',
    ),
    "question mark": (
        "a: ? x\n",
        "1:4 a text that begins with `?` must stand in quotes",
        'write `a: "? x"`',
    ),
    "bracket that closes too early": (
        "title: [Re] foo\n",
        "1:8 a text that begins with `[` must stand in quotes",
        'write `title: "[Re] foo"`',
    ),
    "open bracket": (
        "a: [1, 2\nb: 3\n",
        "1:9 a comma or the `]` of the `[` is missing here",
        "if nothing else belongs to it, write `]` here",
    ),
    "open brace": (
        "a: {x\n",
        "1:6 a comma or the `}` of the `{` is missing here",
        "if nothing else belongs to it, write `}` here",
    ),
    "open brace above other items": (
        "a:\n- {b: 1, c: 2\n- {b: 3}\n",
        "2:14 a comma or the `}` of the `{` is missing here",
        "if nothing else belongs to it, write `}` here",
    ),
    "open brace around another": (
        "a: {b: {c: 1}\n# and\n\nd: 2\n",
        "1:14 a comma or the `}` of the `{` is missing here",
        "if nothing else belongs to it, write `}` here",
    ),
    "another bracket than the open one": (
        "a: {b: 1]\n",
        "1:9 `]` stands where `}` must",
        "put a text within it that has a `:`, a `,` or a ` #` in quotes",
    ),
    "no comma between keys": (
        "a: {b: 1 c: d}\n",
        "1:10 a comma or the `}` of the `{` is missing before this",
        "put a text within it that has a `:`, a `,` or a ` #` in quotes",
    ),
    "no comma between texts in quotes": (
        'a: ["x" "y"]\n',
        "1:9 a comma or the `]` of the `[` is missing before this",
        'if it is text, write `a: \'["x" "y"]\'`',
    ),
    "no comma behind an alias": (
        "a: &x 1\nb: [*x y]\n",
        "2:8 a comma or the `]` of the `[` is missing before this",
        'if it is text, write `b: "[*x y]"`',
    ),
    "no comma at a line's end": (
        'a: {\n  b: "#",\n  c: "1 # 2"  # two\n  d: 3}\n',
        "3:13 a comma or the `}` of the `{` is missing here",
        "the `{` is in line 1",
    ),
    "no comma behind a plain text at a line's end": (
        "a: {\n  b: c d\n  e: f}\n",
        "2:9 a comma or the `}` of the `{` is missing here",
        "the `{` is in line 1",
    ),
    "colon in a text on a later line": (
        "a: [x,\n  y z, v w: u: t]\n",
        "2:14 a text with a colon and a space in it must stand in quotes",
        "the `[` is in line 1",
    ),
    "open bracket at the end": (
        "a: [1,",
        "1:7 a value is missing here",
        "check that brackets are closed and commas stand between values",
    ),
    "two commas": (
        "a: [1,, 2]\n",
        "1:7 a value is missing here",
        "check that brackets are closed and commas stand between values",
    ),
    "bar and text": (
        "a: | foo\n",
        "1:4 a text after `|` begins on the next line",
        'else write `a: "| foo"`',
    ),
    "open single quote": (
        "a: 'foo\nb: 3\n",
        "1:4 the quotation mark is never closed",
        "close it with `'`",
    ),
    "open double quote": (
        'a: "foo\nb: 3\n',
        "1:4 the quotation mark is never closed",
        'close it with `"`',
    ),
    "text behind quotes": (
        "a: 'x' y\n",
        "1:8 the text goes on behind its closing quotation mark",
        "write `a: \"'x' y\"`",
    ),
    "apostrophe in quotes": (
        "a: 'it's'\n",
        "1:8 the text goes on behind its closing quotation mark",
        'write `a: "it\'s"`',
    ),
    "quotes in quotes": (
        'a: "say "hi""\n',
        "1:10 the text goes on behind its closing quotation mark",
        "write `a: 'say \"hi\"'`",
    ),
    "quote open since another line": (
        "- title: 'foo\n- title: 'bar'\n",
        "2:11 the text goes on behind its closing quotation mark",
        "the quotation mark was opened in line 1: close it where the text ends",
    ),
    "directive": (
        "%YAML 3.0\n---\na: 1\n",
        "1:1 a line cannot begin with `%`",
        "put the text in quotes",
    ),
    "end of document": (
        "...\na: b\n",
        "1:1 a text that begins with `.` must stand in quotes",
        'write `"..."`',
    ),
}

ONLY_LIBYAML = {
    "unknown escape": (
        'a: "\\q"\n',
        "1:5 this escape is not one that YAML knows",
        "write two backslashes for one, or put the text in single quotes",
    ),
    "lone surrogate": (
        'a: "\\ud800"\n',
        "1:7 this escape is not one that YAML knows",
        "write two backslashes for one, or put the text in single quotes",
    ),
    "text behind the end": (
        "a: 1\n...\nb: 2\n",
        "3:1 this cannot stand here in YAML",
        "put a text with special characters in quotes",
    ),
    "unknown directive": (
        "%FOO\n---\na: 1\n",
        "1:1 a line cannot begin with `%`",
        "put the text in quotes",
    ),
}


def explained(text: str) -> tuple[str, str]:
    """The only problem of a text, and its first hint."""
    report = Report(SourceText("f.yaml", text), "profile")
    assert nodes.parse(report) is None
    (one,) = report.problems
    assert one.code == "yaml-syntax"
    assert one.location is not None
    line = f"{one.location.line}:{one.location.column} {one.message}"
    return line, one.hints[0]


def test_a_typographic_quotation_mark_is_said_to_close_nothing() -> None:
    report = Report(SourceText("f.yaml", 'name: "A B”\nheadline: x\n'), "profile")
    assert nodes.parse(report) is None
    (one,) = report.problems
    assert one.message == "the quotation mark is never closed"
    assert one.hints == (
        'close it with `"`',
        "`”` is a typographic quotation mark, and closes nothing",
    )


@pytest.mark.parametrize("case", CASES | ONLY_LIBYAML)
def test_libyaml_errors_are_explained(case: str) -> None:
    text, *expected = (CASES | ONLY_LIBYAML)[case]
    assert explained(text) == tuple(expected)


@pytest.mark.parametrize("case", CASES)
def test_errors_of_the_slow_parser_are_explained_alike(
    case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nodes, "EventParser", EventParser)
    text, *expected = CASES[case]
    assert explained(text) == tuple(expected)


def test_the_slow_parser_refuses_an_escape_beyond_unicode(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(nodes, "EventParser", EventParser)
    message, _ = explained('a: "\\UFFFFFFFF"\n')
    assert message == "1:7 this escape is not one that YAML knows"


def test_an_error_far_to_the_right_is_shown() -> None:
    report = Report(SourceText("f", "a: " + "x" * 2000 + ": y\n"), "profile")
    nodes.parse(report)
    (one,) = report.problems
    assert one.location is not None
    assert one.location.column == 2004
    assert one.location.excerpt[one.location.excerpt_column - 1] == ":"
    assert one.hints == ("put the whole text in quotes",)
