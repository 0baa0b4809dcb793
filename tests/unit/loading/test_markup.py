"""Marked-up text becomes rich text; all else stays as written."""

from __future__ import annotations

import pytest

from cvgen.loading.fault import Refused
from cvgen.loading.markup import read_prose, read_rich_text
from cvgen.model.text import (
    CitationRun,
    CountRun,
    MetricRun,
    RichText,
    Run,
    Shift,
    TextRun,
    plain_text,
)


def text(content: str) -> TextRun:
    return TextRun(content)


def em(content: str) -> TextRun:
    return TextRun(content, emphasis=True)


def strong(content: str) -> TextRun:
    return TextRun(content, strong=True)


def sub(content: str) -> TextRun:
    return TextRun(content, shift=Shift.SUBSCRIPT)


def sup(content: str) -> TextRun:
    return TextRun(content, shift=Shift.SUPERSCRIPT)


def link(content: str, address: str) -> TextRun:
    return TextRun(content, link=address)


@pytest.mark.parametrize(
    ("source", "runs"),
    [
        ("plain", [text("plain")]),
        ("{count} works", [CountRun(""), text(" works")]),
        ("a {count:book} b", [text("a "), CountRun("book"), text(" b")]),
        ("{metric:h-index}", [MetricRun("h-index")]),
        ("*{count}*", [CountRun("")]),
        (r"\{count}", [text("{count}")]),
        ("{other} {count", [text("{other} {count")]),
        ("{metric}", [MetricRun("")]),
        ("a *b* c", [text("a "), em("b"), text(" c")]),
        ("**b**", [strong("b")]),
        ("***b***", [TextRun("b", emphasis=True, strong=True)]),
        ("*a **b***", [em("a "), TextRun("b", emphasis=True, strong=True)]),
        ("**a *b***", [strong("a "), TextRun("b", emphasis=True, strong=True)]),
        ("in*fix*ed", [text("in*fix*ed")]),
        ("2*3*4 = 24", [text("2*3*4 = 24")]),
        ("深*度*学", [text("深"), em("度"), text("学")]),
        ("*a* *b*", [em("a"), text(" "), em("b")]),
        ("*a **b*", [text("*a *"), em("b")]),
        ("**a*", [text("*"), em("a")]),
        ("H~2~O", [text("H"), sub("2"), text("O")]),
        ("10^-3^", [text("10"), sup("-3")]),
        ("x^*n*^", [text("x"), TextRun("n", emphasis=True, shift=Shift.SUPERSCRIPT)]),
        ("<i>a</i> <b>b</b>", [em("a"), text(" "), strong("b")]),
        ("CO<sub>2</sub> m<sup>2</sup>", None),
        ("<i>a <i>b</i> c</i>", [em("a b c")]),
        ("see [@a].", [text("see "), CitationRun("a"), text(".")]),
        ("[@a; @b-2;@c]", [CitationRun("a"), CitationRun("b-2"), CitationRun("c")]),
        ("[x](https://e.org)", [link("x", "https://e.org")]),
        ("[x](<https://e.org>)", [link("x", "https://e.org")]),
        ("[x](mailto:a@e.org)", [link("x", "mailto:a@e.org")]),
        ("[x](tel:+44-20-79)", [link("x", "tel:+442079")]),
        ("[x](https://e.org/a_(b))", [link("x", "https://e.org/a_(b)")]),
        (
            "[a *b*](https://e.org)",
            [
                link("a ", "https://e.org"),
                TextRun("b", emphasis=True, link="https://e.org"),
            ],
        ),
        (
            "[a [b](https://e.org) c](https://f.org)",
            [
                text("[a "),
                link("b", "https://e.org"),
                text(" c](https://f.org)"),
            ],
        ),
        (r"\*a\* \[b\] \\ \~", [text(r"*a* [b] \ ~")]),
        (r"p.\ 3", [text("p.\xa03")]),
        (r"\alpha", [text(r"\alpha")]),
        ("a\xa0b", [text("a\xa0b")]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_marks_become_runs(source: str, runs: list[Run] | None) -> None:
    expected = runs or [
        text("CO"),
        sub("2"),
        text(" m"),
        sup("2"),
    ]
    assert read_rich_text(source) == RichText(tuple(expected))


@pytest.mark.parametrize(
    "source",
    [
        "A* search",
        "C*-algebras and W*-algebras",
        "2 * 3 * 4",
        "a ** b",
        "snake_case_name",
        "_not emphasis_",
        "~5 and ~6",
        "~",
        "f(x)^2",
        "f(x)^2 + g(x)^2",
        "^^",
        "~~",
        "<script>alert(1)</script>",
        "<i>never closed",
        "never opened</i>",
        "<I>x</I>",
        "<em>x</em>",
        "a < b > c",
        "&amp; &lt;",
        "{{ x }}",
        "$x^2$",
        "#foo",
        r"\frac{1}{2}",
        "[not a link]",
        "[a] (https://e.org)",
        "[a](not a link)",
        "](https://e.org)",
        "[]",
        "a]b[c",
        "user@example.org",
        "https://example.org",
        "`code`",
        "- item",
        "1. item",
        "> quote",
        "![x]",
        "[^1]",
        "日本*語",
        "a*",
        "*",
        "**",
        "****",
    ],
)
def test_everything_else_is_text(source: str) -> None:
    assert read_rich_text(source) == RichText((text(source),))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a <i> b </i> c", "a b c"),
        ("<i> a </i>", "a"),
        ("  a\n\tb ", "a b"),
        ("a <i></i> b", "a b"),
        ("[@a] b", " b"),
    ],
)
def test_white_space_collapses_across_marks(source: str, expected: str) -> None:
    assert plain_text(read_rich_text(source)) == expected


def test_marks_alone_leave_nothing() -> None:
    assert read_rich_text("<i> </i>") == RichText()


def test_an_accent_behind_an_escape_is_composed() -> None:
    assert read_rich_text("e<b></b>\u0301") == RichText((text("\xe9"),))


def test_a_shift_whose_end_is_in_an_address_is_text() -> None:
    rich = read_rich_text("a^[b](https://e.org/^c)")
    assert plain_text(rich) == "a^b"


@pytest.mark.parametrize(
    ("source", "message", "hint"),
    [
        (
            "[x](javascript:alert)",
            "the link `javascript:alert` is not allowed",
            "a link may begin with `https://`, `http://`, `mailto:` or `tel:`",
        ),
        (
            "[x](file:///etc/passwd)",
            "the link `file:///etc/passwd` is not allowed",
            "a link may begin with `https://`, `http://`, `mailto:` or `tel:`",
        ),
        (
            "f[x](t)",
            "the link `t` is not allowed",
            "a link may begin with `https://`, `http://`, `mailto:` or `tel:`",
        ),
        (
            "[x]()",
            "the link `` is not allowed",
            "a link may begin with `https://`, `http://`, `mailto:` or `tel:`",
        ),
        (
            "[x](mailto:nobody)",
            "`nobody` is not an e-mail address",
            "write it as `m.chen@example.edu`",
        ),
        (
            "[@a, p. 3]",
            "`[@a, p. 3]` is not a citation",
            "write `[@id]` or `[@id; @id]`",
        ),
        (
            "[@a @b]",
            "`[@a @b]` is not a citation",
            "write `[@id]` or `[@id; @id]`",
        ),
    ],
)
def test_links_and_citations_that_fail_are_said(
    source: str, message: str, hint: str
) -> None:
    with pytest.raises(Refused) as caught:
        read_rich_text(source)
    (fault,) = caught.value.faults
    assert fault.message == message
    assert fault.hints[0] == hint
    assert fault.found in source


def test_every_bad_link_of_a_text_is_said() -> None:
    with pytest.raises(Refused) as caught:
        read_rich_text("[a](x) [b](y) [c](https://e.org) [d](z)")
    assert [fault.found for fault in caught.value.faults] == [
        "[a](x)",
        "[b](y)",
        "[d](z)",
    ]


@pytest.mark.parametrize(
    "piece",
    [
        *["*", "**a ", "*a", "a* ", "*a**b", "***a*", "[", "]", "[a", "[](", "]("],
        *["~", "~a", "a~ ", "^a", "~a^b", "\\", "<", "<i>", "</i>", "<i>a</b>"],
        *["[@", "[@a;", "[@a ", "[a](<", "[a](((", "[a](b", "\\ ", "e\u0301*"],
    ],
)
def test_hostile_text_is_read_or_refused_and_never_tried_for_ever(piece: str) -> None:
    try:
        outcome = plain_text(read_rich_text(piece * (100_000 // len(piece))))
    except Refused as refusal:
        outcome = str(refusal)
    assert outcome


def test_folded_text_has_a_paragraph_for_each_line() -> None:
    prose = read_prose("one two\nthree\n")
    assert [plain_text(part) for part in prose.paragraphs] == ["one two", "three"]


def test_literal_text_has_paragraphs_at_blank_lines() -> None:
    prose = read_prose("one\ntwo\n \t\n\nthree\n", keeps_lines=True)
    assert [plain_text(part) for part in prose.paragraphs] == ["one two", "three"]


def test_blank_paragraphs_are_none() -> None:
    assert read_prose("\n\n \n<i></i>\n").paragraphs == ()
