"""Each kind of section says what its entries hold, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import pytest

from cvgen.document.block import Entry, Paragraph
from cvgen.document.builder import BlockBuilder
from cvgen.document.inline import Citations, InlineResolver
from cvgen.document.modern import modern
from cvgen.document.sections import (
    education_rows,
    interest_rows,
    position_rows,
    studentship_rows,
    summary_paragraphs,
)
from cvgen.document.style import Weight
from cvgen.model.date import End, PartialDate
from cvgen.model.person import Name
from cvgen.model.profile import Education, Interest, Position, Profile, Studentship
from cvgen.model.text import Prose, RichText, literal

NAME = Name(family="Chen")
EMPTY = Profile(name=NAME)
YEARS = (PartialDate(2019), End(PartialDate(2021)))


def build() -> BlockBuilder:
    theme = modern()
    return BlockBuilder(theme, InlineResolver(Citations({}), theme.accent))


def texts(paragraphs: Iterable[Paragraph]) -> list[str]:
    return ["".join(run.text for run in one.runs) for one in paragraphs]


def rows(entries: Iterable[Entry]) -> list[tuple[list[str], list[str]]]:
    """The labels and the lines of each row."""
    return [(texts(entry.label), texts(entry.body)) for entry in entries]


def bold(entry: Entry) -> str:
    runs = (run for one in entry.body for run in one.runs)
    return "".join(r.text for r in runs if r.style.font.weight is Weight.BOLD)


def italic(entry: Entry) -> str:
    runs = (run for one in entry.body for run in one.runs)
    return "".join(run.text for run in runs if run.style.font.italic)


def degree(profile: Profile) -> Entry:
    (entry,) = education_rows(profile, build())
    return entry


def educated(
    *,
    field: RichText | None = None,
    dates: tuple[PartialDate | None, End | None] = (None, None),
) -> Profile:
    one = Education(
        degree=literal("Ph.D."),
        field=field,
        unit=(literal("School"),),
        organization=literal("University"),
        place=literal("London"),
        start=dates[0],
        end=dates[1],
    )
    return Profile(name=NAME, education=(one,))


@pytest.mark.parametrize(
    "section",
    [
        summary_paragraphs,
        interest_rows,
        position_rows,
        education_rows,
        studentship_rows,
    ],
    ids=lambda section: section.__name__,
)
def test_a_section_that_the_profile_lacks_has_no_content(
    section: Callable[[Profile, BlockBuilder], Iterator[Paragraph | Entry]],
) -> None:
    assert list(section(EMPTY, build())) == []


def test_the_summary_keeps_its_paragraphs() -> None:
    profile = Profile(name=NAME, summary=Prose((literal("One."), literal("Two."))))
    assert texts(summary_paragraphs(profile, build())) == ["One.", "Two."]


def interested(*interests: tuple[str, str]) -> Profile:
    """A profile with labels and texts of interests."""
    made = (
        Interest(label=literal(label) if label else None, text=literal(text))
        for label, text in interests
    )
    return Profile(name=NAME, interests=tuple(made))


def test_interests_without_labels_share_a_row() -> None:
    profile = interested(("", "Theory"), ("", "Methods"))
    assert rows(interest_rows(profile, build())) == [([], ["Theory; Methods"])]


def test_interests_with_labels_have_rows_of_their_own_in_the_authors_order() -> None:
    profile = interested(
        ("Theory", "Bias"), ("", "Sailing"), ("", "Chess"), ("Art", "a"), ("Art", "b")
    )
    assert rows(interest_rows(profile, build())) == [
        (["Theory"], ["Bias"]),
        ([], ["Sailing; Chess"]),
        (["Art"], ["a"]),
        (["Art"], ["b"]),
    ]


def test_a_position_has_its_period_post_unit_and_details() -> None:
    position = Position(
        title=literal("Lecturer"),
        organization=literal("University"),
        place=literal("London"),
        unit=(literal("Group"), literal("School")),
        start=YEARS[0],
        end=YEARS[1],
        details=Prose((literal("Led six."), literal("Taught."))),
    )
    profile = Profile(name=NAME, positions=(position,))
    assert rows(position_rows(profile, build())) == [
        (
            ["2019–2021"],
            ["Lecturer, University, London", "Group, School", "Led six.", "Taught."],
        )
    ]


def test_only_the_title_of_a_position_is_bold() -> None:
    position = Position(title=literal("Lecturer"), organization=literal("University"))
    profile = Profile(name=NAME, positions=(position,))
    (entry,) = position_rows(profile, build())
    assert bold(entry) == "Lecturer"


def test_a_position_without_dates_has_no_label() -> None:
    profile = Profile(name=NAME, positions=(Position(title=literal("Lecturer")),))
    assert rows(position_rows(profile, build())) == [([], ["Lecturer"])]


def test_a_degree_without_dates_is_its_own_label() -> None:
    entry = degree(educated(field=literal("Statistics")))
    assert rows([entry]) == [(["Ph.D."], ["Statistics, School, University, London"])]
    assert bold(entry) == "Statistics"


def test_a_degree_with_dates_leads_the_line() -> None:
    entry = degree(educated(field=literal("Statistics"), dates=YEARS))
    assert rows([entry]) == [
        (["2019–2021"], ["Ph.D. Statistics, School, University, London"])
    ]
    assert bold(entry) == "Ph.D. Statistics"


@pytest.mark.parametrize(
    ("dates", "label"),
    [
        pytest.param((None, None), [], id="without dates"),
        pytest.param(YEARS, ["2019–2021"], id="with dates"),
    ],
)
def test_a_degree_without_a_field_leads_the_line(
    dates: tuple[PartialDate | None, End | None], label: list[str]
) -> None:
    entry = degree(educated(dates=dates))
    assert rows([entry]) == [(label, ["Ph.D., School, University, London"])]
    assert bold(entry) == "Ph.D."


def test_a_thesis_is_in_italics_and_its_advisor_is_named() -> None:
    one = Education(
        degree=literal("Ph.D."),
        field=literal("Statistics"),
        thesis=literal("Flat minima"),
        advisor=literal("Ada Okafor"),
    )
    entry = degree(Profile(name=NAME, education=(one,)))
    assert rows([entry]) == [
        (["Ph.D."], ["Statistics", "Thesis: Flat minima, advised by Ada Okafor"])
    ]
    assert italic(entry) == "Flat minima"


def test_a_degree_and_nothing_else_stands_in_the_main_column() -> None:
    one = Education(degree=literal("Ph.D."))
    profile = Profile(name=NAME, education=(one,))
    assert rows([degree(profile)]) == [([], ["Ph.D."])]


def test_a_notice_has_its_label_or_the_usual_one() -> None:
    text = Prose((literal("Two places."),))
    profile = Profile(
        name=NAME,
        studentships=(
            Studentship(text=text),
            Studentship(label=literal("Ph.D."), text=text),
        ),
    )
    assert rows(studentship_rows(profile, build())) == [
        (["Studentships"], ["Two places."]),
        (["Ph.D."], ["Two places."]),
    ]


TEXT = literal("a")
FULL = Profile(
    name=NAME,
    interests=(Interest(text=TEXT), Interest(label=TEXT, text=TEXT)),
    positions=(Position(title=TEXT), Position(title=TEXT, details=Prose((TEXT,)))),
    education=(Education(degree=TEXT, field=TEXT),),
    studentships=(Studentship(text=Prose((TEXT,))),),
)


@pytest.mark.parametrize(
    ("section", "found"),
    [
        pytest.param(
            interest_rows,
            {
                "interests/0/text": "profile.interests[0]",
                "interests/1/label": "profile.interests[1]",
                "interests/1/text": "profile.interests[1]",
            },
            id="interests",
        ),
        pytest.param(
            position_rows,
            {
                "positions/0/line/0": "profile.positions[0]",
                "positions/1/line/0": "profile.positions[1]",
                "positions/1/details/0": "profile.positions[1]",
            },
            id="positions",
        ),
        pytest.param(
            education_rows,
            {
                "education/0/label": "profile.education[0]",
                "education/0/line/0": "profile.education[0]",
            },
            id="education",
        ),
        pytest.param(
            studentship_rows,
            {
                "studentships/0/label": "profile.studentships[0]",
                "studentships/0/0": "profile.studentships[0]",
            },
            id="studentships",
        ),
    ],
)
def test_every_paragraph_has_a_node_and_leads_back_to_its_entry(
    section: Callable[[Profile, BlockBuilder], Iterator[Entry]],
    found: dict[str, str],
) -> None:
    entries = section(FULL, build())
    paragraphs = [one for entry in entries for one in (*entry.label, *entry.body)]
    assert {one.node: str(one.origin) for one in paragraphs} == found
