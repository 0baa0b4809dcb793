"""The document holds what the data holds, in order, each node once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.bibliography.compose import compose_bibliography
from cvgen.diagnostics import Diagnostic
from cvgen.document.block import (
    Block,
    Document,
    Entry,
    Letterhead,
    Paragraph,
    Role,
    Section,
)
from cvgen.document.compose import compose_document
from cvgen.document.modern import modern
from cvgen.model.cv import Cv
from cvgen.model.identifiers import EmailAddress
from cvgen.model.person import Author, Name
from cvgen.model.profile import (
    Contact,
    Education,
    Email,
    Interest,
    Position,
    Profile,
    Studentship,
)
from cvgen.model.publication import Publication
from cvgen.model.text import CitationRun, Prose, RichText, literal

NAME = Name(given="Mei", family="Chen")
BARE = Profile(name=NAME)
TEXT = literal("a")
PROSE = Prose((TEXT, TEXT))
FULL = Profile(
    name=NAME,
    headline=TEXT,
    contact=Contact(email=(Email(value=EmailAddress("m@example.edu")),) * 2),
    summary=PROSE,
    interests=(Interest(text=TEXT), Interest(label=TEXT, text=TEXT)),
    positions=(Position(title=TEXT, unit=(TEXT,), details=PROSE),) * 2,
    education=(Education(degree=TEXT, field=TEXT, thesis=TEXT, details=PROSE),) * 2,
    studentships=(Studentship(text=PROSE),) * 2,
)


def work(key: str, *, selected: bool = False) -> Publication:
    return Publication(
        id=key,
        title=TEXT,
        author=(Author(given="Mei", family="Chen"),),
        selected=selected,
    )


def compose(
    profile: Profile, *works: Publication
) -> tuple[Document, tuple[Diagnostic, ...]]:
    cv = Cv(profile=profile, publications=works)
    return compose_document(cv, compose_bibliography(cv), modern())


def heads(profile: Profile, *works: Publication) -> list[str]:
    document, _ = compose(profile, *works)
    sections = (block for block in document.blocks if isinstance(block, Section))
    return ["".join(run.text for run in section.head.runs) for section in sections]


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


def test_sections_stand_in_the_order_of_a_cv() -> None:
    assert heads(FULL, work("w")) == [
        "Research summary",
        "Research interests",
        "Appointments",
        "Education",
        "Supervision",
        "Publications",
    ]


def test_each_section_has_a_node_of_its_own() -> None:
    document, _ = compose(FULL, work("w"))
    assert [block.node for block in document.blocks] == [
        "letterhead",
        "summary",
        "interests",
        "positions",
        "education",
        "studentships",
        "publications",
    ]


def test_a_profile_with_a_name_only_has_no_sections() -> None:
    document, problems = compose(BARE)
    assert [type(block) for block in document.blocks] == [Letterhead]
    assert problems == ()


def test_a_section_without_content_is_absent() -> None:
    profile = replace(BARE, education=FULL.education)
    assert heads(profile) == ["Education"]


@pytest.mark.parametrize(
    ("chosen", "title"),
    [
        ((True, True), "Selected publications"),
        ((True, False), "Publications"),
        ((False, False), "Publications"),
    ],
)
def test_publications_are_called_selected_only_if_all_are(
    chosen: tuple[bool, ...], title: str
) -> None:
    works = [work(f"w{i}", selected=one) for i, one in enumerate(chosen)]
    assert heads(BARE, *works) == [title]


def test_publications_are_a_list_and_other_sections_are_rows() -> None:
    document, _ = compose(replace(BARE, summary=PROSE), work("w"))
    roles = [one.content_role for one in document.blocks if isinstance(one, Section)]
    assert roles == [Role.DIV, Role.LIST]


def test_a_section_has_a_head_of_the_second_level() -> None:
    document, _ = compose(replace(BARE, summary=PROSE))
    section = document.blocks[1]
    assert isinstance(section, Section)
    assert (section.role, section.head.role) == (Role.SECT, Role.H2)
    assert all(isinstance(one, Paragraph) for one in section.content)


def test_title_author_and_language_come_from_the_profile() -> None:
    document, _ = compose(replace(BARE, language="de"))
    assert document.title == "Mei Chen — Curriculum Vitae"
    assert document.marginals.running_title == document.title
    assert (document.author, document.language) == ("Mei Chen", "de")


def test_citations_of_no_work_are_returned_with_the_document() -> None:
    summary = Prose((RichText((CitationRun("w"), CitationRun("v"))),))
    _, problems = compose(replace(BARE, summary=summary), work("w"))
    assert [one.message for one in problems] == ["no work has the id `v`"]
    assert str(problems[0].path) == "profile.summary"


def test_composing_twice_gives_the_same_document() -> None:
    assert compose(FULL, work("w")) == compose(FULL, work("w"))


@pytest.mark.property
@given(st.sets(st.text("ab/-hed.[]", min_size=1, max_size=6), max_size=8))
def test_every_node_is_there_once(ids: set[str]) -> None:
    works = (work(key) for key in ids if not {"[", "]"} & set(key))
    document, _ = compose(FULL, *works)
    found = list(nodes(document))
    assert len(found) > 30
    assert sorted(set(found)) == sorted(found)
