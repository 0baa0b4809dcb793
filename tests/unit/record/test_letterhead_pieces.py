"""A letterhead says the same, whether it is laid out in lines or with dots between."""

from __future__ import annotations

import pytest

from cvgen.record.change import ChoiceChanged, EntryDropped
from cvgen.record.compare import compare_records
from cvgen.record.record import Record
from tests.support.samples import described, planned

PROFILE = """\
name: {given: Mei, family: Chen, native: 陈梅}
headline: Floods and dams
affiliation: {title: Reader, organization: Example University, unit: [Floods, Water]}
contact:
  address: [1 Example Street, Example Town]
  email: mei@example.org
  phone: "+44 20 7946 0000"
  web: https://example.org/mei
identifiers: {orcid: 0000-0002-1825-0097, github: mei}
personal:
  - {label: Nationality, value: "Spanish, British", visibility: public}
  - {label: Languages, value: German and English, visibility: public}
"""


def record(theme: str, profile: str = PROFILE) -> Record:
    return described(planned(profile, "[]", f"theme: {theme}\n"))


def titles(found: Record) -> list[str]:
    return [one.title for group in found.sections[0].groups for one in group.entries]


@pytest.mark.parametrize("theme", ["classic", "compact", "plain"])
def test_another_theme_is_no_change_of_the_letterhead(theme: str) -> None:
    before, after = record("modern"), record(theme)
    assert "Nationality: Spanish, British" in titles(before)
    assert before.sections[0] == after.sections[0]
    changes = compare_records(before, after)
    assert [one for one in changes if not isinstance(one, ChoiceChanged)] == []


@pytest.mark.parametrize("theme", ["modern", "classic"])
def test_a_piece_that_goes_is_the_only_one_that_is_missed(theme: str) -> None:
    less = PROFILE.replace('  phone: "+44 20 7946 0000"\n', "")
    assert less != PROFILE
    changes = compare_records(record("modern"), record(theme, less))
    (gone,) = (one for one in changes if not isinstance(one, ChoiceChanged))
    assert isinstance(gone, EntryDropped)
    assert gone.entry.title == "+44 20 7946 0000"


def test_things_of_one_rank_are_pieces_in_every_theme() -> None:
    found = titles(record("classic"))
    assert found == titles(record("modern"))
    assert "Reader" in found
    assert "Floods and dams" in found
    assert not any("·" in one or "\N{NO-BREAK SPACE}" in one for one in found)
