"""References become list items: number and badge left, what is worded right."""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.bibliography.bibliography import Reference, ReferenceGroup, ReferenceList
from cvgen.document.block import Entry, Paragraph, Role
from cvgen.document.builder import BlockBuilder
from cvgen.document.facts import Facts
from cvgen.document.inline import InlineResolver
from cvgen.document.publications import publication_rows
from cvgen.model.text import CitationRun, RichText, literal
from tests.support.samples import locale, theme
from tests.unit.document.rows import text_of

THEME = theme()
REFERENCE = Reference(
    work="chen2024",
    label="[1]",
    citation="[1]",
    badge=literal("JEx 2024"),
    title=literal("Flat minima"),
    authors=literal("Mei Chen"),
    details=literal("Journal of Examples, 2024."),
)


def content(*references: Reference, **fields: RichText) -> list[Paragraph | Entry]:
    groups = (ReferenceGroup(references=references, title=fields.get("title")),)
    legend = fields.get("legend", RichText())
    return listed(ReferenceList(groups=groups, legend=legend), set())


def listed(one: ReferenceList, seen: set[str]) -> list[Paragraph | Entry]:
    facts = Facts(citations={"chen2024": "[1]"})
    resolver = InlineResolver(facts, THEME.accent)
    build = BlockBuilder(THEME, locale(), resolver)
    return list(publication_rows(one, "publications", seen, build))


def row(reference: Reference) -> Entry:
    (entry,) = content(reference)
    assert isinstance(entry, Entry)
    return entry


def labels(reference: Reference) -> list[str]:
    return [text_of(one) for one in row(reference).label]


def body(reference: Reference) -> list[str]:
    return [text_of(one) for one in row(reference).body]


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


def test_a_work_without_a_number_has_its_badge_alone() -> None:
    assert labels(replace(REFERENCE, label="")) == ["JEx 2024"]


def test_a_work_without_details_has_two_lines() -> None:
    assert body(replace(REFERENCE, details=RichText())) == ["Flat minima", "Mei Chen"]


def test_a_contribution_stands_below_the_details() -> None:
    assert body(replace(REFERENCE, contribution=literal("I did it.")))[3:] == [
        "I did it."
    ]


def test_a_title_that_is_but_a_citation_is_not_lost() -> None:
    title = RichText((CitationRun("chen2024"),))
    assert body(replace(REFERENCE, title=title))[0] == "[1]"


def test_a_legend_stands_above_the_works() -> None:
    first, _ = content(REFERENCE, legend=literal("* equal contribution"))
    assert isinstance(first, Entry)
    assert [text_of(one) for one in first.body] == ["* equal contribution"]


def test_a_group_has_a_head_of_its_own() -> None:
    head, _ = content(REFERENCE, title=literal("Books"))
    assert isinstance(head, Paragraph)
    assert (text_of(head), head.role) == ("Books", Role.H3)


def test_every_paragraph_leads_back_to_the_authors_data() -> None:
    entry = row(REFERENCE)
    origins = [str(one.origin) for one in (*entry.label, *entry.body)]
    assert origins == [
        "publications.chen2024.container-title-short",
        "None",
        "publications.chen2024.title",
        "publications.chen2024.author",
        "publications.chen2024.container-title",
    ]


def test_nodes_tell_works_apart_whatever_their_ids() -> None:
    entries = content(
        *(replace(REFERENCE, work=key) for key in ("a", "a/title", "head"))
    )
    nodes = [entry.node for entry in entries]
    for entry in entries:
        assert isinstance(entry, Entry)
        nodes += [one.node for one in (*entry.label, *entry.body)]
    assert len(nodes) == 18
    assert len(set(nodes)) == len(nodes)
    assert "publications/head" not in nodes


def test_a_work_that_an_earlier_list_has_is_another_node() -> None:
    one = ReferenceList(groups=(ReferenceGroup(references=(REFERENCE,)),))
    seen: set[str] = set()
    nodes = [entry.node for _ in range(2) for entry in listed(one, seen)]
    assert nodes == [
        "publications/[chen2024]",
        "publications/again/publications/[chen2024]",
    ]
