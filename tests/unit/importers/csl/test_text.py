"""CSL-JSON's tags, and the XML of services."""

from __future__ import annotations

import pytest

from cvgen.importers.csl.text import plain_of_tags, read_tags
from cvgen.importers.writing.markup import write_markup
from cvgen.model.text import plain_text


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("<i>E. coli</i> &amp; H<sub>2</sub>O", "*E. coli* &amp; H~2~O"),
        ("x<sup>2</sup> <b>b</b> a < b", "x^2^ **b** a < b"),
        ("</i>a<i>b", "a<i>b</i>"),
        ("*a* [b] <span>c</span>", "\\*a\\* \\[b\\] \\<span>c\\</span>"),
        (" a\n  b ", "a b"),
        (
            'The <span class="nocase">*ro<i>e</i>*</span> of x',
            "The \\*ro<i>e</i>\\* of x",
        ),
        ('<span style="font-variant:small-caps;">Dna</span>', "Dna"),
    ],
)
def test_its_own_tags_are_marks_and_all_else_is_text(text: str, markup: str) -> None:
    assert write_markup(read_tags(text)) == markup


def test_a_span_that_nothing_ends_stays_a_text() -> None:
    span = '<span class="nocase">'
    assert plain_text(read_tags(span * 20_000 + "a")) == span * 20_000 + "a"
    assert plain_text(read_tags(f"{span}a {span}b</span>")) == f"{span}a b"


def test_of_a_services_xml_the_text_stays() -> None:
    text = "On <mml:math><mml:mi>k</mml:mi></mml:math> &amp; <em>E. coli</em>"
    assert write_markup(read_tags(text, is_xml=True)) == "On k & *E. coli*"
    assert plain_of_tags("<jats:p>We &lt;show&gt;.</jats:p>") == "We <show>."
