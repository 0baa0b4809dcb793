"""A worksheet says first whom it is about."""

from __future__ import annotations

from cvgen.exporters.person import word_person
from tests.unit.exporters.cases import exported, plan_for, texts

PERSON = """\
affiliation:
  title: "*Associate* Professor"
  unit: [Group, School]
  organization: University of Example
identifiers: {github: mchen, orcid: 0000-0002-1825-0097}
"""


def lines(profile: str) -> list[str]:
    (text,) = word_person(plan_for("", profile).cv.profile).texts
    return text.text.split("\n")


def test_name_orcid_and_post_stand_in_it() -> None:
    assert lines(PERSON) == [
        "Name: Mei Chen",
        "ORCID iD: https://orcid.org/0000-0002-1825-0097",
        "Position title: Associate Professor",
        "Organization: Group, School, University of Example",
    ]


def test_what_the_profile_does_not_say_is_left_out() -> None:
    assert lines("") == ["Name: Mei Chen"]
    assert lines("affiliation: {organization: X}") == [
        "Name: Mei Chen",
        "Organization: X",
    ]


def test_only_worksheets_have_it() -> None:
    sheet, _ = exported("", PERSON, mode="generator-only")
    assert texts(sheet, "person")[0].startswith("Name: Mei Chen")
    boxes = "narrative: {boxes: [{id: extra, title: Extra}], source: call}\n"
    form, _ = exported(boxes, PERSON)
    assert [box.id for box in form.boxes] == ["extra"]
