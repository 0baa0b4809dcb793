"""Two texts become one Cv, or all problems of both."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cvgen.diagnostics import DataPath, InvalidInput
from cvgen.model.account import Account, Register
from cvgen.model.date import End, PartialDate
from cvgen.model.identifiers import Doi, PhoneNumber
from cvgen.model.person import Author, Name
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from cvgen.model.sections.positions import Position
from cvgen.model.text import CitationRun, Prose, RichText, TextRun, literal
from cvgen.model.visibility import Visibility
from cvgen.model.work_type import Status, WorkType

Load = Callable[[str], Profile]
LoadWorks = Callable[[str], tuple[Publication, ...]]
Problems = Callable[[str], list[str]]
AllProblems = Callable[[str, str | None], list[str]]

PROFILE = """\
name: {family: Chen, given: Mei, native: 陈梅}
aliases: M. Chen
headline: Associate Professor
contact:
  phone: {value: +44 20 7946 0000, visibility: private}
identifiers: {orcid: 0000-0002-1825-0097}
summary: >
  I study *noise* [@chen].

  And more.
positions:
  - {title: Lecturer, organisation: Example University, start: 2021-09, end: present}
"""

PUBLICATIONS = """\
- id: chen
  type: article-journal
  title: Label noise as a regulariser
  author:
    - Okafor, Ada
    - {family: No, given: On}
    - {family: Chen, given: Mei, self: true}
  container-title: Journal of Example Research
  status: in-press
  volume: 1.10
  page: 12:30
  keyword: noise
  doi: https://doi.org/10.1000/182
"""


def test_a_profile_is_read(load: Load) -> None:
    profile = load(PROFILE)
    assert profile.name == Name(family="Chen", given="Mei", native="陈梅")
    assert profile.aliases == (Name(family="Chen", given="M."),)
    assert profile.contact is not None
    (phone,) = profile.contact.phone
    assert phone.value == PhoneNumber("+44 20 7946 0000")
    assert phone.visibility is Visibility.PRIVATE
    assert profile.identifiers == (
        Account(register=Register.ORCID, id="0000-0002-1825-0097"),
    )
    assert profile.summary == Prose(
        (
            RichText(
                (
                    TextRun("I study "),
                    TextRun("noise", emphasis=True),
                    TextRun(" "),
                    CitationRun("chen"),
                    TextRun("."),
                )
            ),
            literal("And more."),
        )
    )
    assert profile.positions == (
        Position(
            title=literal("Lecturer"),
            organization=literal("Example University"),
            start=PartialDate(2021, 9),
            end=End(),
        ),
    )


def test_publications_are_read(load_works: LoadWorks) -> None:
    assert load_works(PUBLICATIONS) == (
        Publication(
            id="chen",
            type=WorkType.ARTICLE_JOURNAL,
            title=literal("Label noise as a regulariser"),
            author=(
                Author(family="Okafor", given="Ada"),
                Author(family="No", given="On"),
                Author(family="Chen", given="Mei", is_self=True),
            ),
            container_title=literal("Journal of Example Research"),
            status=Status.IN_PRESS,
            volume="1.10",
            page="12:30",
            keyword=("noise",),
            doi=Doi("10.1000/182"),
        ),
    )


def test_a_cv_needs_no_publications(load: Load) -> None:
    assert load("name: Mei Chen") == Profile(name=Name(family="Chen", given="Mei"))


def test_an_empty_list_has_no_works(load_works: LoadWorks) -> None:
    assert load_works("[]") == ()


@pytest.mark.parametrize(
    ("profile", "publications", "expected"),
    [
        ("", None, "1:1 empty-file the profile is empty"),
        ("# nothing\n", None, "1:1 empty-file the profile is empty"),
        ("~", None, "1:1 empty-file the profile is empty"),
        ("- a", None, "1:1 wrong-type the profile file must be a mapping, not a list"),
        ("text", None, "1:1 wrong-type the profile file must be a mapping, not text"),
        ("{}", None, "1:1 missing-key `name` is missing"),
        ("name: A B", "", "1:1 empty-file the file holds no works"),
        (
            "name: A B",
            "publications:\n- id: x",
            "1:1 wrong-type the publications must be a list, not a mapping",
        ),
        (
            "name: A B",
            "id: x",
            (
                "1:1 wrong-type the publications file must be a list of works, "
                "not a mapping"
            ),
        ),
        (
            "name: A B",
            "text",
            "1:1 wrong-type the publications file must be a list of works, not text",
        ),
        (
            "name: A B",
            "- text",
            "1:3 wrong-type item 1 of the list must be a mapping, not text",
        ),
    ],
)
def test_files_of_another_shape_are_refused(
    profile: str, publications: str | None, expected: str, all_problems: AllProblems
) -> None:
    assert all_problems(profile, publications) == [expected]


def test_all_problems_of_both_files_come_at_once(all_problems: AllProblems) -> None:
    profile = "name: {given: Mei}\nheadlin: x\ncontact: {email: nobody}\n"
    publications = (
        "- id: a\n  titel: t\n  author: [x]\n  issued: May 2024\n"
        "- id: b\n  title: t\n  author: [[x]]\n  issued: 2024\n  DOI: 1\n"
    )
    assert all_problems(profile, publications) == [
        "1:7 bad-name the name has neither `family` nor `literal`",
        "2:1 unknown-key unknown key `headlin`",
        "3:18 bad-email `nobody` is not an e-mail address",
        "2:3 unknown-key unknown key `titel`",
        "4:11 bad-date `May 2024` is not a date",
        "7:12 wrong-type item 1 of `author` must be text or a mapping, not a list",
        "9:8 bad-doi `1` is not a DOI: it does not begin with `10.`",
    ]


def test_a_syntax_error_in_one_file_does_not_hide_the_other(
    all_problems: AllProblems,
) -> None:
    assert all_problems(
        "name: A: B", "- {id: a, title: t, author: [x], issued: x}"
    ) == [
        "1:8 yaml-syntax a text with a colon and a space in it must stand in quotes",
        "1:42 bad-date `x` is not a date",
    ]


def test_an_id_is_taken_once(work_problems: Problems) -> None:
    work = "- id: {}\n  title: t\n  author: [x]\n  issued: 2024\n"
    text = work.format("a") + work.format("b") + work.format("a") + work.format("a")
    assert work_problems(text) == [
        "9:7 duplicate-id the id `a` is taken by the work in line 1",
        "13:7 duplicate-id the id `a` is taken by the work in line 1",
    ]


def test_paths_name_canonical_keys_and_positions(load_works: LoadWorks) -> None:
    with pytest.raises(InvalidInput) as caught:
        load_works("- {ID: a, Title: t, author: [x, [y]], Doi: z, year: 1}")
    assert [one.path for one in caught.value.diagnostics] == [
        DataPath("publications", (0, "author", 1)),
        DataPath("publications", (0, "DOI")),
        DataPath("publications", (0, "issued")),
    ]


def test_a_link_is_shown_where_it_stands(load: Load) -> None:
    with pytest.raises(InvalidInput) as caught:
        load("name: A B\nsummary: |\n  One.\n\n  See [x](ftp://e.org/) there.\n")
    (one,) = caught.value.diagnostics
    assert one.location is not None
    assert (one.location.line, one.location.column, one.location.length) == (5, 7, 17)
    assert one.location.excerpt == "  See [x](ftp://e.org/) there."


def test_a_hundred_problems_are_enough(problems: Problems) -> None:
    lines = problems("name: A B\n" + "".join(f"key{n}: x\n" for n in range(150)))
    assert len(lines) == 101
    assert lines[-1] == "0:0 too-many-problems 50 more problems not shown"


@pytest.mark.parametrize(
    ("profile", "message", "hint"),
    [
        (
            "interests:\n  - Theory: bias\n",
            "the colon makes `Theory` a key, which is not known here",
            (
                "put the whole text in quotes if it is one"
                "; or say which field it is: `label: Theory`"
            ),
        ),
        (
            "languages:\n  - German: B2\n",
            "the colon makes `German` a key, which is not known here",
            (
                "put the whole text in quotes if it is one"
                "; or say which field it is: `language: German`"
            ),
        ),
        (
            "aliases:\n  - Chen: Mei\n",
            "the colon makes `Chen` a key, which is not known here",
            "put the whole text in quotes if it is one",
        ),
        (
            "awards:\n  title: X\n  date: 2020\n",
            "`awards` must be a list, not a mapping",
            "write `- ` before `title:`, and begin its other keys below that one",
        ),
        (
            "awards: [{title: X, date: “2020”}]\n",
            "`“2020”` is not a date",
            (
                "write a year, a month or a day: `2024`, `2024-05` or `2024-05-09`"
                "; typographic quotation marks belong to the text: "
                "write straight ones or none"
            ),
        ),
        (
            "aliases: [“Chen]\n",
            "the name `“Chen` has typographic quotation marks",
            (
                "typographic quotation marks belong to the text: "
                "write straight ones or none"
            ),
        ),
        ("email: a@example.edu", "unknown key `email`", "it stands under `contact:`"),
        (
            "orcid: 0000-0002-1825-0097",
            "unknown key `orcid`",
            "it stands under `identifiers:`",
        ),
        (
            "identifiers: {twitter: me}",
            "`twitter` is not one of the choices here",
            "did you mean `x`?",
        ),
    ],
)
def test_a_slip_is_met_with_what_to_write(
    profile: str, message: str, hint: str, load: Load
) -> None:
    with pytest.raises(InvalidInput) as caught:
        load(f"name: Mei Chen\n{profile}")
    (one,) = caught.value.diagnostics
    assert (one.message, one.hints) == (message, tuple(hint.split("; ")))


@pytest.mark.parametrize(
    ("fields", "message", "hint"),
    [
        (
            "type: under-review",
            "`under-review` is not one of the choices here",
            "write `status: under-review`: it is a state and no type",
        ),
        (
            "issued: {date-parts: [[2024, 5]]}",
            "`issued` must be text, not a mapping",
            "write a date as text: `2024`, `2024-05` or `2024-05-09`",
        ),
    ],
)
def test_a_slip_in_a_work_is_met_with_what_to_write(
    fields: str, message: str, hint: str, load_works: LoadWorks
) -> None:
    work = f"{{id: w, title: T, author: [Mei Chen], status: submitted, {fields}}}"
    with pytest.raises(InvalidInput) as caught:
        load_works(f"- {work}")
    (one,) = caught.value.diagnostics
    assert (one.message, one.hints) == (message, (hint,))
