"""Where a preset wants no personal data, the letterhead has none."""

from __future__ import annotations

import pytest

from cvgen.model.cv import Cv
from cvgen.model.visibility import Visibility
from cvgen.presets.apply_private import apply_private
from tests.unit.presets.cases import applied, case

ALL = "home-address, birth-date, sex, nationality, marital-status"
PROFILE = """\
contact: {address: 1 Mill Lane, email: m.chen@example.edu}
personal:
  - {label: Nationality, value: British, visibility: application}
  - {label: Date of birth, value: 3 March 1981}
"""


def fit(
    forbidden: str, profile: str = PROFILE, audience: str = "application"
) -> tuple[Cv, list[str]]:
    found = case(f"private-fields: {{forbidden: [{forbidden}], source: call}}", profile)
    done, changes = apply_private(found, Visibility(audience))
    return done, applied(changes)


def test_address_and_personal_details_are_left_out_and_said() -> None:
    done, changes = fit(ALL)
    assert done.profile.personal == ()
    assert done.profile.contact
    assert done.profile.contact.address == ()
    assert done.profile.contact.email
    assert changes == [
        "private-fields: letterhead: postal address, Nationality -> left out"
    ]


def test_what_is_not_for_the_audience_is_not_said() -> None:
    assert fit(ALL, audience="public")[1] == [
        "private-fields: letterhead: postal address -> left out"
    ]


@pytest.mark.parametrize("profile", ["", "contact: {email: m.chen@example.edu}"])
def test_where_there_is_none_nothing_changes(profile: str) -> None:
    assert fit(ALL, profile)[1] == []


def test_personal_details_go_without_a_contact_too() -> None:
    done, changes = fit(
        ALL, "personal: [{label: Nationality, value: British, visibility: public}]"
    )
    assert (done.profile.contact, done.profile.personal) == (None, ())
    assert changes == ["private-fields: letterhead: Nationality -> left out"]


def test_where_only_some_are_forbidden_the_checks_say_which() -> None:
    done, changes = fit("home-address, nationality")
    assert len(done.profile.personal) == 2
    assert changes == []


def test_without_a_rule_all_stays() -> None:
    found = case("", PROFILE)
    assert apply_private(found, Visibility.APPLICATION) == (found.cv, ())
