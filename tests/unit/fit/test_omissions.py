"""What was left out is read off the two documents, by name."""

from __future__ import annotations

from cvgen.document.block import Document
from cvgen.fit.omissions import LONGEST, omitted
from cvgen.fit.report import Omission
from cvgen.loading.source import SourceText
from cvgen.loading.variant import load_variant
from cvgen.model.variant import SectionChoice
from tests.support.samples import composed_document
from tests.unit.fit.cases import PROFILE, PUBLICATIONS

WORK3 = "{section: publications, select: {ids: work3}}"


def document(sections: str) -> Document:
    return composed_document(PROFILE, PUBLICATIONS, f"sections: [{sections}]")


def gone(before: str, after: str) -> list[Omission]:
    """What a document of some sections has and one of others has not."""
    text = SourceText("variant.yaml", f"sections: [{before}]")
    sections = load_variant(text).sections
    return list(omitted(document(before), document(after), sections))


def test_the_same_lacks_nothing() -> None:
    one = "summary, talks, publications"
    assert gone(one, one) == []


def test_entries_are_named_by_label_and_words() -> None:
    assert gone("{section: talks, first: 3}", "{section: talks, first: 1}") == [
        Omission(where="Talks", names=("2010 Talk 10", "2009 Talk 9"), of=3)
    ]


def test_a_section_of_which_nothing_is_left_is_whole() -> None:
    rest = f"summary, {WORK3}"
    (found,) = gone(f"{{section: talks, first: 1}}, {rest}", rest)
    assert found == Omission(where="Talks", names=("2011 Talk 11",), of=1)
    assert found.is_whole


def test_within_a_part_the_section_is_named_and_not_the_part() -> None:
    before = "{section: talks, part: Outreach}, {section: skills, part: Outreach}"
    after = "{section: talks, part: Outreach, first: 9}"
    talks, skills = gone(f"{before}, {WORK3}", f"{after}, {WORK3}")
    assert (talks.where, len(talks.names), talks.of) == ("Talks", 3, 12)
    assert (skills.where, skills.names, skills.of) == ("Skills", ("Tools R",), 1)


def test_a_title_of_the_variant_is_the_name_of_its_section() -> None:
    title = "section: talks, title: Invited lectures"
    (found,) = gone(f"{{{title}}}", f"{{{title}, first: 11}}")
    assert found.where == "Invited lectures"


def test_a_sum_of_what_is_left_is_nothing_that_goes() -> None:
    (found,) = omitted(
        grants_only("{}"), grants_only("{first: 1}"), (SectionChoice(section="grants"),)
    )
    assert (len(found.names), found.of) == (1, 2)


def grants_only(choice: str) -> Document:
    profile = (
        "name: Ada Okafor\n"
        "grants:\n"
        "  - {title: One, start: 2020, amount: {total: 5, currency: EUR}}\n"
        "  - {title: Two, start: 2021, amount: {total: 6, currency: EUR}}\n"
    )
    chosen = choice.replace("{", "{section: grants, ").replace(", }", "}")
    return composed_document(profile, "[]", f"sections: [{chosen}]")


def test_works_are_named_by_venue_or_year_and_title() -> None:
    both = "{section: publications, select: {ids: [work1, work2]}}"
    (found,) = gone(both, "{section: publications, select: {ids: work1}}")
    assert found.where == "Publications"
    assert found.names == ("1992 On the length of curricula, part 2",)


def test_a_paragraph_is_named_by_its_first_words() -> None:
    (found,) = gone(f"summary, {WORK3}", WORK3)
    assert found.where == "Research summary"
    (name,) = found.names
    assert name == "I listen. See [1]."
    assert len(name) <= LONGEST
