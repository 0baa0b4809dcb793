"""Quotes that belong together are found, and apostrophes are none."""

from __future__ import annotations

import pytest

from cvgen.bibliography.csl.quote_pairs import find_quotes

STYLE = str.maketrans({"<": "\ue004", ">": "\ue005"})
"""A style's quotes, as they are written here."""


def pairs(text: str, **closers: str) -> list[tuple[str, int, bool]]:
    """What is in each pair, how many are around it, and whether a style's is."""
    html = text.translate(STYLE)
    return [
        (text[one.start : one.end + 1], one.level, one.is_styled)
        for one in find_quotes(html, closers)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a <b> c", [("<b>", 0, True)]),
        ('a "b" c', [('"b"', 0, False)]),
        ('<a "b">', [('<a "b">', 0, True), ('"b"', 1, True)]),
        ("<‘a’>", [("<‘a’>", 0, True), ("‘a’", 1, True)]),
        ("<“a ‘b’”>", [("<“a ‘b’”>", 0, True), ("“a ‘b’”", 1, True), ("‘b’", 2, True)]),
        ("<a> “b”", [("<a>", 0, True), ("“b”", 0, False)]),
    ],
)
def test_pairs_are_found_in_their_order(
    text: str, found: list[tuple[str, int, bool]]
) -> None:
    assert pairs(text) == found


@pytest.mark.parametrize(
    "inner",
    [
        "the notary's and the notary’s",
        "the Joneses' and the Joneses’ house",
        "the '90s",
        'a 5" disc',
        'a 5"by 3" disc',
        'a " b" c',
        "“open only",
        "closed only”",
    ],
)
def test_what_stands_alone_is_no_quote(inner: str) -> None:
    assert pairs(f"<{inner}>") == [(f"<{inner}>", 0, True)]


def test_a_sign_behind_a_space_ends_no_quotes() -> None:
    assert pairs('<a "b " c">')[1:] == [('"b " c"', 1, True)]


def test_an_apostrophe_within_quotes_does_not_end_them() -> None:
    assert ("‘the notary’s hand’", 1, True) in pairs("<‘the notary’s hand’>")


def test_a_single_quote_outside_a_style_s_may_be_an_apostrophe() -> None:
    assert pairs("'t Hooft and the Joneses'") == []


def test_a_title_s_quotes_do_not_reach_out_of_a_style_s() -> None:
    assert pairs("“a <b” c> d”") == [("“a <b” c> d”", 0, False), ("<b” c>", 1, True)]


def test_quotes_of_a_language_are_known() -> None:
    assert pairs("<a „b“ c>", **{"„": "“"})[1:] == [("„b“", 1, True)]


def test_what_is_in_a_tag_is_no_quote() -> None:
    assert [one.start for one in find_quotes('<i style="a">“b”</i>', {})] == [13]


def test_quotes_that_are_too_deep_are_left_as_they_are() -> None:
    text = "“" * 40 + "a" + "”" * 40
    assert [level for _, level, _ in pairs(f"<{text}>")] == list(range(16))
    assert [level for _, level, _ in pairs(f"{text} <b>")][-1] == 0
