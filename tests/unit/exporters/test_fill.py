"""A box gets its text whole and nothing that it forbids."""

from __future__ import annotations

import pytest

from tests.unit.exporters.cases import exported, pasted, problems, texts

BOX = "narrative: {{boxes: [{{id: a, title: A{}}}], source: call}}\n"


def text(words: str, more: str = "", variant: str = "") -> str:
    """The text of a box with more rules, of a narrative of these words."""
    profile = f"narratives:\n  - id: a\n    text: |\n      {words}\n"
    export, _ = exported(BOX.format(more), profile, variant)
    (found,) = texts(export, "a")
    return found


@pytest.mark.parametrize(
    ("variant", "expected"),
    [
        ("", "“I” – we hum (Chen 2024, doi:10.1000/1)."),
        ("punctuation: as-written", '"I" -- we hum (Chen 2024, doi:10.1000/1).'),
        ("box-citations: name", "“I” – we hum (Chen 2024)."),
        (
            "box-citations: number",
            "“I” – we hum [1].\n\n[1] Chen 2024. Flat minima. doi:10.1000/1.",
        ),
    ],
)
def test_a_variant_says_how_it_is_written(variant: str, expected: str) -> None:
    assert text('"I" -- we hum [@flat].', variant=variant) == expected


def test_paragraphs_are_kept_or_folded() -> None:
    words = "One.\n\n      Two."
    assert text(words) == "One.\n\nTwo."
    assert text(words, ", forbids: line-breaks") == "One. Two."


def test_links_are_their_text_where_a_box_takes_none() -> None:
    words = "See [the code](https://example.org/a)."
    assert text(words) == "See the code (https://example.org/a)."
    assert text(words, ", forbids: links") == "See the code."
    assert text(words, variant="links: forbidden") == "See the code."


def test_counts_and_metrics_are_those_of_the_record() -> None:
    assert text("I wrote {count:all} works.") == "I wrote 3 works."


def test_citations_are_an_error_where_a_box_takes_none() -> None:
    profile = "narratives:\n- id: a\n  text: We hum [@flat; @hum] and [@flat].\n"
    assert problems(BOX.format(", forbids: citations"), profile) == [
        (
            "profile.yaml:4:9: the box “A” takes no citations, and here is `[@flat]`, "
            "`[@hum]` (leave them out, or put another narrative into the variant's "
            "`boxes`)"
        )
    ]


def test_an_address_in_words_is_an_error_where_a_box_takes_no_links() -> None:
    profile = "narratives:\n- id: a\n  text: See https://example.org/a.\n"
    assert problems(BOX.format(", forbids: links"), profile) == [
        (
            "profile.yaml:4:9: the box “A” takes no links, and here is "
            "https://example.org/a "
            "(write what it leads to in words, as `[the register](https://…)`)"
        )
    ]


def test_a_citation_of_no_work_is_an_error_with_a_guess() -> None:
    profile = "narratives:\n- id: a\n  text: We hum [@flatt].\n"
    assert problems(BOX.format(""), profile) == [
        "profile.yaml:4:17: no work has the id `flatt` (did you mean `[@flat]`?)"
    ]


def test_a_box_of_several_texts_has_one_a_narrative() -> None:
    profile = "narratives: [{id: a, text: One.}, {id: b, text: Two.}]\n"
    rules = BOX.format(", texts: 3, most: 1")
    export, _ = exported(rules, profile, "boxes: {a: [b, a]}")
    assert texts(export, "a") == ["Two.", "One."]
    assert [one.narratives for one in pasted(export, "a")] == [("b",), ("a",)]
    assert not export.is_fault


def test_a_box_of_one_text_joins_its_narratives() -> None:
    profile = "narratives: [{id: a, text: One.}, {id: b, text: Two.}]\n"
    export, _ = exported(BOX.format(", most: 1"), profile, "boxes: {a: [b, a]}")
    assert texts(export, "a") == ["Two.\n\nOne."]
    assert export.is_fault
