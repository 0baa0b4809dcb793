"""Items are rendered in a style that can hide no author and read no file."""

from __future__ import annotations

import pytest

from cvgen.bibliography.csl.render import BadStyleError, render_items
from cvgen.bibliography.csl.variables import Item
from cvgen.model.citation_style import CitationStyle

STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>T</title><id>t</id><updated>2024-01-01T00:00:00Z</updated></info>
<citation><layout><text variable="title"/></layout></citation>
%s
</style>"""
LAYOUT = """<bibliography et-al-min="2" et-al-use-first="1"
    subsequent-author-substitute="---"><layout suffix=".">
<text variable="citation-number" prefix="[" suffix="] "/>
<names variable="author"><name and="text" initialize-with=". "/></names>
<text variable="title" prefix=", " font-style="italic"/>
</layout></bibliography>"""
ITEMS: list[Item] = [
    {
        "id": key,
        "type": "book",
        "title": f"Title {key}",
        "author": [
            {"family": "Okafor", "given": "Ada"},
            {"family": "Chen", "given": "Mei"},
        ],
    }
    for key in "ab"
]


def render(body: str = LAYOUT, language: str = "en-GB") -> list[str | None]:
    return render_items(ITEMS, CitationStyle("t", STYLE % body), language)


def test_every_item_has_all_authors_and_no_number() -> None:
    assert render() == [
        "A. Okafor and M. Chen, <i>Title a</i>.",
        "A. Okafor and M. Chen, <i>Title b</i>.",
    ]


@pytest.mark.parametrize(
    ("language", "word"),
    [("de", "und"), ("fr", "et"), ("es", "y"), ("it", "e"), ("nl", "and")],
)
def test_the_terms_are_in_the_language_of_the_page(language: str, word: str) -> None:
    first = render(language=language)[0]
    assert first
    assert f"Okafor {word} M." in first


@pytest.mark.parametrize(
    ("xml", "reason"),
    [
        ("no xml", "Start tag expected"),
        ("<style", "Couldn't find end of Start Tag"),
        (
            '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><style/>',
            "it declares",
        ),
        ("<html/>", "."),
        (STYLE % "", "it has no bibliography"),
    ],
)
def test_a_style_that_cannot_be_used_is_refused(xml: str, reason: str) -> None:
    with pytest.raises(BadStyleError, match=reason):
        render_items(ITEMS, CitationStyle("t", xml), "en-GB")


def test_a_macro_that_is_missing_fails_the_item_only() -> None:
    assert render(
        '<bibliography><layout><text macro="x"/></layout></bibliography>'
    ) == [
        None,
        None,
    ]
