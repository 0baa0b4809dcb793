"""A style keeps its wording and loses what a CV cannot have."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from cvgen.bibliography.csl.adapt import BadStyleError, adapted, shortens_names

CSL = "http://purl.org/net/xbiblio/csl"
STYLE = f'<style xmlns="{CSL}"><bibliography><layout>%s</layout></bibliography></style>'


def layout(inner: str) -> list[dict[str, str]]:
    """The attributes of the adapted elements of a layout, in order."""
    style = ET.fromstring(adapted(STYLE % inner))  # noqa: S314 — of this test
    found = style.find(f".//{{{CSL}}}layout")
    assert found is not None
    return [dict(element.attrib) for element in found.iter()][1:]


@pytest.mark.parametrize(
    "attribute",
    [
        'et-al-min="4"',
        "et-al-use-first = '1'",
        'et-al-subsequent-min="4"',
        'subsequent-author-substitute="——"',
        'subsequent-author-substitute-rule="complete-all"',
    ],
)
def test_nothing_hides_an_author(attribute: str) -> None:
    assert layout(f'<name {attribute} and="text"/>') == [{"and": "text"}]


@pytest.mark.parametrize("kind", ["text", "number"])
def test_a_style_has_no_numbers_of_its_own(kind: str) -> None:
    number = f'<{kind} prefix="[" variable="citation-number"></{kind}>'
    assert layout(f'{number}<text variable="title"/>') == [{"variable": "title"}]


@pytest.mark.parametrize(
    ("xml", "reason"),
    [
        ("no xml", "syntax error: line 1, column 0"),
        ("<style", "unclosed token: line 1, column 0"),
        (
            '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><style/>',
            "it declares a document type",
        ),
        ("<html/>", "it is no CSL style"),
        (f'<style xmlns="{CSL}"/>', "it has no bibliography"),
        ("<a>\ud800</a>", "'utf-8' codec can't encode character"),
    ],
)
def test_what_is_no_style_is_refused(xml: str, reason: str) -> None:
    with pytest.raises(BadStyleError, match=reason):
        adapted(xml)


def test_a_comment_is_no_declaration() -> None:
    assert layout('<!-- see above --><text variable="title"/>') == [
        {"variable": "title"}
    ]


def test_a_style_that_shortens_names_is_known() -> None:
    assert shortens_names('<name initialize-with=". "/>')
    assert not shortens_names("<name/>")


def test_a_style_that_keeps_given_names_shortens_none() -> None:
    style = STYLE.replace("<style", '<style initialize-with=". "')
    kept = '<names><name initialize="false"/></names>'
    assert not shortens_names(style % kept)
    assert shortens_names(style % f"{kept}<names/>")


def test_a_style_that_cannot_be_read_is_refused_at_once() -> None:
    with pytest.raises(BadStyleError, match="unclosed token"):
        shortens_names('<name initialize-with=". " initialize="false"')
