"""The document holds what the data holds, in order, each node once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.bibliography.compose import compose_bibliography
from cvgen.diagnostics import Diagnostic
from cvgen.document.block import (
    Block,
    Document,
    Entry,
    Letterhead,
    Picture,
    Role,
    Section,
)
from cvgen.document.compose import compose_document
from cvgen.document.themes import theme_of
from tests.support.images import picture
from tests.support.samples import (
    LARGE,
    composed_document,
    folder_sources,
    planned,
    quoted,
)
from tests.unit.bibliography.works import entry
from tests.unit.document.rows import heads, section_of

NAME = "name: Mei Chen\n"
FULL = f"{NAME}headline: H\ncontact: {{email: m@example.edu}}\nsummary: S\n"
FULL += "interests: [A]\npositions: [{title: L}, {title: P}]\ntalks: [{title: T}]\n"


def said(profile: str, variant: str = "") -> list[Diagnostic]:
    """What is found while the document is composed."""
    plan = planned(profile, entry("w") + entry("v"), variant)
    theme, _ = theme_of(plan.theme, plan.variant.paper)
    bibliography = compose_bibliography(plan.cv, plan.variant, plan.locale)
    _, problems = compose_document(
        plan.cv, bibliography, plan.variant, theme, plan.locale
    )
    return list(problems)


def nodes(document: Document) -> Iterator[str]:
    for block in document.blocks:
        yield from (block.node, *nodes_of(block))


def nodes_of(block: Block) -> Iterator[str]:
    match block:
        case Letterhead():
            yield from (one.node for one in (*block.main, *block.side))
        case Section():
            yield block.head.node
            for content in block.content:
                yield content.node
                if isinstance(content, Entry):
                    yield from (one.node for one in (*content.label, *content.body))


def test_a_profile_with_a_name_only_has_no_sections() -> None:
    document = composed_document(NAME)
    assert [type(block) for block in document.blocks] == [Letterhead]


def test_a_section_has_a_head_of_the_second_level() -> None:
    section = section_of(composed_document(f"{NAME}summary: S"))
    assert (section.role, section.head.role) == (Role.SECT, Role.H2)


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en-GB", "Mei Chen — Curriculum Vitae"),
        ("zh", "陈梅 — 学术简历"),
        ("ja", "陈梅 — 履歴・研究業績書"),
    ],
)
def test_pages_are_headed_by_the_name_that_stands_first(
    language: str, title: str
) -> None:
    profile = "name: {given: Mei, family: Chen, native: 陈梅}"
    document = composed_document(profile, variant=f"language: {language}")
    assert document.title == document.marginals.running_title == title
    assert document.marginals.name == title.split(" — ", maxsplit=1)[0]
    assert document.author == "Mei Chen"


def test_title_author_and_language_come_from_the_profile() -> None:
    document = composed_document(f"{NAME}language: de")
    assert document.title == "Mei Chen — Lebenslauf"
    assert document.marginals.running_title == document.title
    assert (document.author, document.language) == ("Mei Chen", "de")


def test_heads_may_be_in_another_language_than_the_text() -> None:
    document = composed_document(f"{NAME}summary: S", variant="language: de")
    assert heads(document) == ["Forschungsprofil"]
    assert document.language == "en-GB"


@pytest.mark.parametrize("portrait", [None, picture()], ids=["none", "photo"])
def test_the_letterhead_has_the_picture_that_is_given(portrait: Picture | None) -> None:
    plan = planned(f"{NAME}photo: {{file: portrait.jpg, alt: A portrait}}")
    works = compose_bibliography(plan.cv, plan.variant, plan.locale)
    theme, _ = theme_of(plan.theme, plan.variant.paper)
    document, _ = compose_document(
        plan.cv, works, plan.variant, theme, plan.locale, picture=portrait
    )
    (letterhead,) = document.blocks
    assert isinstance(letterhead, Letterhead)
    assert letterhead.picture is portrait


def test_the_variant_may_call_the_document_otherwise() -> None:
    document = composed_document(NAME, variant="title: Publication list")
    assert document.title == "Mei Chen — Publication list"


def test_the_margins_are_punctuated_as_the_page_is() -> None:
    profile = """name: "Mei O'Neill"\n"""
    words = "title: \"A 'short' list\"\nmark: draft -- not for submission"
    marginals = composed_document(profile, variant=words).marginals
    assert marginals.name == "Mei O’Neill"
    assert marginals.mark == "draft – not for submission"
    assert marginals.running_title == (
        "Mei O’Neill — A ‘short’ list — draft – not for submission"
    )
    kept = composed_document(profile, variant=f"{words}\npunctuation: as-written")
    assert kept.marginals.name == kept.author == "Mei O'Neill"
    assert kept.marginals.running_title == kept.title


def test_the_page_numbers_are_in_the_words_of_the_locale() -> None:
    marginals = composed_document(NAME).marginals
    assert marginals.folio == "{page} of {pages}"
    assert composed_document(NAME, variant="language: de").marginals != marginals


def test_citations_of_no_work_are_returned_with_the_document() -> None:
    (problem,) = said(f'{NAME}summary: "[@w] and [@x]"')
    assert problem.message == "no work has the id `x`"
    assert str(problem.path) == "profile.summary"


def test_sections_that_there_are_not_are_returned_with_the_document() -> None:
    (problem,) = said(NAME, "sections: [publication, publications]")
    assert problem.message == "there is no section `publication`"


def test_an_id_that_hides_a_section_is_returned_with_the_document() -> None:
    (problem,) = said(f"{NAME}sections: [{{id: publications, title: T, text: X}}]")
    assert str(problem.path) == "profile.sections[0].id"


def test_composing_twice_gives_the_same_document() -> None:
    assert composed_document(FULL, entry("w")) == composed_document(FULL, entry("w"))


@pytest.mark.property
@given(st.sets(st.text("ab/-hed.", min_size=1, max_size=6), min_size=1, max_size=8))
def test_every_node_is_there_once(ids: set[str]) -> None:
    works = "".join(entry("w").replace("id: w", f"id: {quoted(key)}") for key in ids)
    variant = "sections: [summary, positions, publications, publications, talks]"
    document = composed_document(FULL, works, variant)
    found = list(nodes(document))
    assert len(found) > 15
    assert sorted(set(found)) == sorted(found)


def test_every_node_of_the_large_sample_is_there_once() -> None:
    sources = folder_sources(LARGE)
    assert sources.publications
    document = composed_document(sources.profile.text, sources.publications.text)
    found = list(nodes(document))
    assert len(found) > 1000
    assert sorted(set(found)) == sorted(found)
