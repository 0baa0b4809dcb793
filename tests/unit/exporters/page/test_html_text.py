"""Paragraphs become HTML in which no text means anything."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.document.block import Letterhead, NodeTarget, StyledRun, WebTarget
from cvgen.exporters.page.html_text import (
    Names,
    attributes,
    inline_html,
)
from cvgen.exporters.page.paragraphs import paragraphs_of
from tests.support.samples import document_of, planned, work

DOCUMENT = document_of(
    planned("name: Ada Okafor\nsummary: See [@work1].\n", work(1, "A"))
)
NAMES = Names(DOCUMENT.blocks)
PARAGRAPH = next(iter(paragraphs_of(DOCUMENT.blocks)))


class Text(HTMLParser):
    """The text of HTML, and its tags."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        assert attrs is not None
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def inline(text: str, link: WebTarget | NodeTarget | None = None) -> str:
    run = StyledRun(text, PARAGRAPH.style.text, link)
    return inline_html(replace(PARAGRAPH, runs=(run,)), NAMES)


SIGNS = st.sampled_from("a<>&\"'/=script ;#")
CHARACTERS = st.characters(exclude_categories=["Cc", "Cs"])


@given(text=st.text(SIGNS | CHARACTERS))
def test_any_text_is_text_and_no_tag(text: str) -> None:
    reader = Text()
    reader.feed(inline(text))
    reader.close()
    assert (reader.text, reader.tags) == (text, [])


def test_a_link_has_an_address_of_a_known_kind() -> None:
    target = WebTarget('https://example.org/?a="&b', "PDF: Floods")
    assert inline("PDF", target) == (
        '<a href="https://example.org/?a=&quot;&amp;b" aria-label="PDF: Floods">PDF</a>'
    )
    assert inline("PDF", WebTarget("javascript:alert(1)")) == "PDF"


def test_a_link_within_leads_to_what_is_there() -> None:
    (node,) = NAMES.known
    assert inline("[1]", NodeTarget(node)) == f'<a href="#{NAMES.known[node]}">[1]</a>'
    assert inline("[1]", NodeTarget("nosuch")) == "[1]"
    assert NAMES.of(node) == f' id="{NAMES.known[node]}"'
    assert NAMES.of("nosuch") == ""


def test_a_paragraph_says_its_language_and_direction() -> None:
    run = StyledRun("سلام", PARAGRAPH.style.text)
    one = replace(PARAGRAPH, runs=(run,), language="fa", node="x/title")
    assert (
        attributes(one, NAMES, "wide") == ' class="wide title s1" lang="fa" dir="rtl"'
    )
    assert isinstance(DOCUMENT.blocks[0], Letterhead)


def test_on_a_page_from_the_right_what_runs_left_to_right_says_so() -> None:
    names = Names(DOCUMENT.blocks, is_backwards=True)
    texts = {"سلام": "", "Floods": ' dir="ltr"', "1984": ""}
    for text, said in texts.items():
        run = StyledRun(text, PARAGRAPH.style.text)
        one = replace(PARAGRAPH, runs=(run,), node="x/1")
        assert attributes(one, names) == f' class="s1"{said}'


def test_no_two_nodes_have_one_name() -> None:
    nodes = ("a/1", "a-1", "a=1", "a-1-2", "a-1-1", "/", "=")
    runs = (StyledRun("x", PARAGRAPH.style.text, NodeTarget(one)) for one in nodes)
    letterhead = next(one for one in DOCUMENT.blocks if isinstance(one, Letterhead))
    linked = replace(PARAGRAPH, runs=tuple(runs))
    names = Names((replace(letterhead, main=(linked,), side=()),))
    assert len(names.known) == len(nodes)
    assert len(set(names.known.values())) == len(nodes)
