"""Styled runs become text that can be pasted: no marks, and no word lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.document.block import NodeTarget, StyledRun, WebTarget
from cvgen.document.facts import Facts
from cvgen.document.inline import InlineResolver
from cvgen.document.style import TextStyle
from cvgen.exporters.plain import is_address, plain_runs
from cvgen.loading.markup import read_rich_text
from tests.support.samples import theme

STYLE: TextStyle = theme().body.text


def plain(markup: str, *, addresses: bool = True) -> str:
    runs = InlineResolver(Facts(), "").resolve(read_rich_text(markup), STYLE)
    return plain_runs(runs, addresses=addresses)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("*urban* **sound**", "urban sound"),
        ("CO~2~ and 10^-3^ Pa", "CO₂ and 10⁻³ Pa"),
        ("the 1^st^ of x~max~", "the 1st of xmax"),
        ("[code](https://example.org/a)", "code (https://example.org/a)"),
        ("[*the* code](https://example.org/a)", "the code (https://example.org/a)"),
        ("[example.org/a](https://example.org/a/)", "example.org/a"),
        ("[10.1000/1](https://doi.org/10.1000/1)", "10.1000/1"),
        ("[data](https://data.example.org)", "data (https://data.example.org)"),
        ("[write](mailto:m@example.edu)", "write"),
        ("a\N{NO-BREAK SPACE}b\N{SOFT HYPHEN}c", "a bc"),
    ],
)
def test_marks_go_and_words_stay(markup: str, expected: str) -> None:
    assert plain(markup) == expected


def test_addresses_are_left_out_where_they_are_not_wanted() -> None:
    assert plain("[code](https://example.org/a)", addresses=False) == "code"


def test_a_link_within_the_document_has_no_address() -> None:
    run = StyledRun("[1]", STYLE, NodeTarget("works/a"))
    assert plain_runs((run,)) == "[1]"


def test_an_address_follows_its_whole_text_once() -> None:
    link = WebTarget("https://example.org/a")
    runs = (StyledRun("the ", STYLE, link), StyledRun("code", STYLE, link))
    assert plain_runs(runs) == "the code (https://example.org/a)"


def test_an_address_that_is_as_good_as_another_is_not_said_beside_it() -> None:
    address = "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567"
    assert plain(f"[ssrn.com/abstract=1234567]({address})") == (
        "ssrn.com/abstract=1234567"
    )
    assert plain(f"[here]({address})") == f"here ({address})"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see https://example.org/a.", "https://example.org/a"),
        ("see www.example.org)", "www.example.org"),
        ("see doi.org/10.1000/1", "doi.org/10.1000/1"),
        ("doi:10.1000/1 is none", ""),
        ("nothing here", ""),
    ],
)
def test_addresses_are_found(text: str, expected: str) -> None:
    assert is_address(text) == expected


@pytest.mark.property
@given(st.lists(st.text(alphabet="ab c\u00a0é中", max_size=8), max_size=6))
def test_no_word_is_lost(parts: list[str]) -> None:
    runs = tuple(StyledRun(part, STYLE) for part in parts)
    assert plain_runs(runs).split() == "".join(parts).split()


def test_a_long_word_is_looked_through_once() -> None:
    word = "a" * 100_000
    assert plain(f"[{word}](https://example.org)") == f"{word} (https://example.org)"
