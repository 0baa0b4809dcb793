"""Markdown in which no text means anything but itself."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cvgen.exporters.page.markdown import write_markdown
from tests.support.samples import document_of, planned, quoted, work

READER = MarkdownIt("commonmark")


def text_of(markdown: str) -> str:
    """What a reader of CommonMark prints, without white space."""
    rendered = READER.render(markdown)
    plain = re.sub(r"<[^>]*>", "", rendered)
    for entity, character in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"')):
        plain = plain.replace(entity, character)
    return "".join(plain.replace("&amp;", "&").split())


def summary(text: str) -> str:
    escaped = "".join(f"\\{c}" if c in "\\*[]~^<>{}`" else c for c in text)
    profile = f"name: Ada Okafor\nsummary: {quoted('x' + escaped)}\n"
    return write_markdown(
        document_of(planned(profile, "[]", "punctuation: as-written"))
    )


SIGNS = st.sampled_from("ab1 *_`[]()<>#+-.!|~^&\\$:@/\"'")


@given(text=st.text(SIGNS, min_size=1, max_size=30))
def test_any_text_is_only_text(text: str) -> None:
    assert "".join(f"x{text}".split()) in text_of(summary(text))


def test_sections_are_heads_and_works_are_items() -> None:
    found = write_markdown(
        document_of(planned("name: Ada Okafor", work(1, "A *b* & c")))
    )
    lines = found.splitlines()
    assert lines[0] == "# Ada Okafor"
    assert any(line.startswith("## ") for line in lines)
    assert any(line.startswith("- **") and r"\[1\]" in line for line in lines)
    assert "A *b* \\& c" in found
    assert "**Ada Okafor**" in found


def test_a_line_that_would_begin_a_list_does_not() -> None:
    profile = 'name: Ada Okafor\nsummary: "1. first\\n\\n- second\\n\\n# third"\n'
    rendered = READER.render(write_markdown(document_of(planned(profile, "[]"))))
    assert "<p>1. first</p>" in rendered
    assert "<li>" not in rendered


@pytest.mark.parametrize("before", ["Wow!", "Wow!!", "Wow\\\\!", "*Wow!*", "!"])
def test_a_link_behind_an_exclamation_mark_is_no_image(before: str) -> None:
    text = quoted(f"{before}[site](https://example.org)")
    profile = f"name: Ada Okafor\nsummary: {text}\n"
    rendered = READER.render(write_markdown(document_of(planned(profile, "[]"))))
    assert '<a href="https://example.org">site</a>' in rendered
    assert "<img" not in rendered
    assert "!" in rendered


def test_dollars_are_no_formula() -> None:
    """As pandoc and GitHub read them; CommonMark itself knows no formulas."""
    assert "x\\$5 and \\$6" in summary("$5 and $6")


def test_hashes_neither_open_a_head_nor_close_one() -> None:
    profile = (
        'name: Ada Okafor\nsummary: "# not a head"\n'
        'sections: [{id: own, title: "C #", text: Words.}]\n'
    )
    written = write_markdown(document_of(planned(profile, "[]")))
    assert "\n\\# not a head\n" in written
    rendered = READER.render(written)
    assert "<p># not a head</p>" in rendered
    assert "<h2>C #</h2>" in rendered


def test_a_long_gap_is_looked_through_once() -> None:
    gap = "\N{NO-BREAK SPACE}" * 90_000
    assert f"a{gap}b" in summary(f"a{gap}b")
