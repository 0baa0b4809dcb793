"""References become list items: number and badge left, what is worded right."""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.bibliography.bibliography import Bibliography, Reference
from cvgen.document.block import Entry, Role
from cvgen.document.builder import BlockBuilder
from cvgen.document.inline import Citations, InlineResolver
from cvgen.document.modern import modern
from cvgen.document.publications import publication_rows
from cvgen.model.text import CitationRun, RichText, literal

THEME = modern()
REFERENCE = Reference(
    work="chen2024",
    index=3,
    number=1,
    label="[1]",
    badge=literal("JEx 2024"),
    title=literal("Flat minima"),
    authors=literal("Mei Chen"),
    details=literal("Journal of Examples, 2024."),
)


def rows(*references: Reference) -> tuple[Entry, ...]:
    bibliography = Bibliography(references=references)
    resolver = InlineResolver(Citations(bibliography.labels()), THEME.accent)
    return publication_rows(bibliography, BlockBuilder(THEME, resolver))


def row(reference: Reference) -> Entry:
    (entry,) = rows(reference)
    return entry


def labels(reference: Reference) -> list[str]:
    return ["".join(run.text for run in one.runs) for one in row(reference).label]


def body(reference: Reference) -> list[str]:
    return ["".join(run.text for run in one.runs) for one in row(reference).body]


def test_a_row_is_an_item_whose_number_is_its_label() -> None:
    entry = row(REFERENCE)
    assert entry.role is Role.LIST_ITEM
    assert [(one.role, one.style) for one in entry.label] == [
        (Role.P, THEME.badge),
        (Role.LABEL, THEME.number),
    ]


def test_badge_and_number_stand_left_and_the_reference_right() -> None:
    assert labels(REFERENCE) == ["JEx 2024", "[1]"]
    assert body(REFERENCE) == ["Flat minima", "Mei Chen", "Journal of Examples, 2024."]


def test_the_title_stands_out() -> None:
    styles = [one.style for one in row(REFERENCE).body]
    assert styles == [THEME.work_title, THEME.body, THEME.body]


def test_a_work_without_a_badge_has_its_number_alone() -> None:
    assert labels(replace(REFERENCE, badge=literal(""))) == ["[1]"]


def test_a_work_without_details_has_two_lines() -> None:
    assert body(replace(REFERENCE, details=RichText())) == ["Flat minima", "Mei Chen"]


def test_a_title_that_is_but_a_citation_is_not_lost() -> None:
    title = RichText((CitationRun("chen2024"),))
    assert body(replace(REFERENCE, title=title))[0] == "[1]"


def test_every_paragraph_leads_back_to_the_authors_data() -> None:
    entry = row(REFERENCE)
    origins = [str(one.origin) for one in (*entry.label, *entry.body)]
    assert origins == [
        "publications[3].container-title-short",
        "None",
        "publications[3].title",
        "publications[3].author",
        "publications[3].container-title",
    ]


def test_nodes_tell_works_apart_whatever_their_ids() -> None:
    entries = rows(*(replace(REFERENCE, work=key) for key in ("a", "a/title", "head")))
    nodes = [entry.node for entry in entries]
    nodes += [one.node for entry in entries for one in (*entry.label, *entry.body)]
    assert len(nodes) == 18
    assert len(set(nodes)) == len(nodes)
    assert "publications/head" not in nodes
