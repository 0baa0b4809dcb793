"""Digests tell what is said, and not what it looks like."""

from __future__ import annotations

import pytest

from cvgen.document.block import Paragraph, Section
from cvgen.record.digest import digest_bytes, digest_paragraphs, text_of
from cvgen.record.record import DIGEST_LETTERS
from tests.support.samples import document_of, planned


def paragraphs(
    summary: str, variant: str = "", works: str = "[]"
) -> tuple[Paragraph, ...]:
    profile = f"name: Mei Chen\nsummary: |\n  {summary}\n"
    block = document_of(planned(profile, works, variant)).blocks[1]
    assert isinstance(block, Section)
    return tuple(one for one in block.content if isinstance(one, Paragraph))


def digest(summary: str, variant: str = "", works: str = "[]") -> str:
    return digest_paragraphs(paragraphs(summary, variant, works))


def test_a_digest_has_four_letters() -> None:
    assert len(digest("I study floods.")) == DIGEST_LETTERS
    assert len(digest_bytes(b"")) == DIGEST_LETTERS


def test_no_text_has_none() -> None:
    assert digest_paragraphs(()) == ""


@pytest.mark.parametrize(
    "other",
    [
        "I study floods",
        "I study *floods*.",
        "I study **floods**.",
        "I study floods^.^",
        "I study floods~.~",
        "I study [floods](https://example.org).",
        "I study\n\n  floods.",
    ],
)
def test_another_word_mark_link_or_paragraph_is_another_digest(other: str) -> None:
    assert digest(other) != digest("I study floods.")


def test_raised_and_lowered_text_is_told_from_text_of_the_same_weight() -> None:
    texts = [
        f"{weight}floods{shift}2{shift}{weight}"
        for weight in ("", "*", "**")
        for shift in ("", "^", "~")
    ]
    assert len({digest(text) for text in texts}) == len(texts) == 9


def test_a_link_that_leads_elsewhere_is_another() -> None:
    assert digest("[a](https://example.org)") != digest("[a](https://example.com)")


@pytest.mark.parametrize(
    "variant", ["theme: classic", "design: {font-size: 12, accent: '#7a1f1f'}"]
)
def test_another_look_is_the_same(variant: str) -> None:
    text = "I study *floods*^2^ and [more](https://example.org)."
    assert digest(text, variant) == digest(text)


WORK = "- {{id: {0}, title: T, author: [Mei Chen], issued: {1}}}\n"


@pytest.mark.parametrize("variant", ["", "links: forbidden", "links: visible-urls"])
def test_another_number_of_a_cited_work_is_the_same(variant: str) -> None:
    alone = WORK.format("w", 2020)
    second = alone + WORK.format("newer", 2024)
    assert text_of(paragraphs("See [@w].", variant, alone)) == "See [1]."
    assert text_of(paragraphs("See [@w].", variant, second)) == "See [2]."
    then, now = (digest("See [@w].", variant, works) for works in (alone, second))
    assert then == now
    assert digest("See [@newer].", variant, second) != now


def test_another_count_of_works_is_the_same() -> None:
    alone = WORK.format("w", 2020)
    second = alone + WORK.format("newer", 2024)
    assert text_of(paragraphs("All {count}.", works=alone)) == "All 1."
    assert text_of(paragraphs("All {count}.", works=second)) == "All 2."
    assert digest("All {count}.", works=alone) == digest("All {count}.", works=second)
    assert digest("All {count:document}.", works=second) != digest(
        "All {count}.", works=second
    )
