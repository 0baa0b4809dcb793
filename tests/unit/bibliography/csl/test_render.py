"""Items are rendered in a style that can hide no author and read no file."""

from __future__ import annotations

import pytest

from cvgen.bibliography.csl.adapt import BadStyleError
from cvgen.bibliography.csl.render import render_items
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
    ("language", "own", "text"),
    [
        ("en-US", "", "“Title a.”"),
        ("en-GB", "", "‘Title a’."),
        ("de", "", "„Title a“."),
        ("fr", "", "«\u00a0Title a\u00a0»."),
        (
            "en-GB",
            '<locale><style-options punctuation-in-quote="true"/></locale>',
            "‘Title a.’",
        ),
    ],
)
def test_quotes_are_those_of_the_language(language: str, own: str, text: str) -> None:
    title = '<text variable="title" quotes="true"/>'
    layout = f'{own}<bibliography><layout suffix=".">{title}</layout></bibliography>'
    assert render(layout, language)[0] == text


def test_a_style_that_cannot_be_used_is_refused() -> None:
    with pytest.raises(BadStyleError, match="it has no bibliography"):
        render("")


def test_a_fault_that_only_the_processor_finds_refuses_the_style() -> None:
    twice = '<locale xml:lang="en"/>' * 2
    with pytest.raises(BadStyleError, match="too many values"):
        render(f"{twice}{LAYOUT}")


def test_a_macro_that_is_missing_fails_the_item_only() -> None:
    assert render(
        '<bibliography><layout><text macro="x"/></layout></bibliography>'
    ) == [None, None]


def test_an_item_is_tried_again_with_its_capitals_as_they_are() -> None:
    macro = '<macro name="a"><names variable="author"/></macro>'
    call = '<text macro="a" text-case="title"/>'
    found = render(f"{macro}<bibliography><layout>{call}</layout></bibliography>")
    assert found == ["Ada Okafor, Mei Chen", "Ada Okafor, Mei Chen"]


def test_ids_that_differ_in_case_are_two_items() -> None:
    items: list[Item] = [ITEMS[0] | {"id": key, "title": key} for key in ("W", "w")]
    layout = '<bibliography><layout><text variable="title"/></layout></bibliography>'
    assert render_items(items, CitationStyle("t", STYLE % layout), "en") == ["W", "w"]


def test_numbers_and_their_labels_are_printed() -> None:
    book = ITEMS[0] | {"number-of-pages": "312", "collection-number": "7"}
    layout = """<bibliography><layout delimiter=", ">
    <group delimiter=" "><text variable="number-of-pages"/>
    <label variable="number-of-pages" form="short"/></group>
    <number variable="collection-number" prefix=", "/></layout></bibliography>"""
    style = CitationStyle("t", STYLE % layout)
    assert render_items([book], style, "en") == ["312 pp., 7"]


def test_what_the_processor_warns_of_reaches_nobody(
    capsys: pytest.CaptureFixture[str], recwarn: pytest.WarningsRecorder
) -> None:
    assert render_items(
        [ITEMS[0] | {"no-such-variable": "x"}], CitationStyle("t", STYLE % LAYOUT), "en"
    )
    assert (capsys.readouterr(), list(recwarn)) == (("", ""), [])
