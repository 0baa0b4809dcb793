"""Each section of a variant is found in the document, also within a part."""

from __future__ import annotations

from cvgen.document.block import Section
from cvgen.fit.members import Member, members_of, places_of
from tests.support.samples import composed_document
from tests.unit.fit.cases import PROFILE, PUBLICATIONS, spelt


def members(sections: str) -> list[Member]:
    text = f"sections: [{sections}]"
    choices = spelt(text).sections
    document = composed_document(PROFILE, PUBLICATIONS, text)
    return [
        member
        for block in document.blocks
        if isinstance(block, Section)
        for member in members_of(block, choices)
    ]


def test_a_section_by_itself_has_no_other_head() -> None:
    talks, works = members("talks, publications")
    assert (talks.place, talks.heads, len(talks.content)) == (0, (), 12)
    assert (works.place, works.order, len(works.content)) == (1, 0, 8)


def test_sections_of_a_part_have_heads_of_their_own() -> None:
    first, second, works = members(
        "{section: talks, part: Out}, {section: skills, part: Out}, publications"
    )
    assert [one.node for one in first.heads] == ["talks/head"]
    assert [one.node for one in second.heads] == ["skills/head"]
    assert (len(first.content), len(second.content)) == (12, 1)
    assert works.place == 2


def test_the_second_list_of_works_is_known_as_such() -> None:
    lists = members(
        "{section: publications, select: {selected: yes}}, talks, publications"
    )
    assert [(one.node, one.order) for one in lists] == [
        ("publications", 0),
        ("talks", 1),
        ("publications/2", 1),
    ]
    assert places_of(spelt("sections: [talks, publications]").sections) == {
        "talks": 0,
        "publications": 1,
    }
