"""What says who somebody is, and nothing of the work, is printed only if asked for."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.private_data import check_private_data
from cvgen.checks.lint.private_kind import PrivateKind
from cvgen.diagnostics import Diagnostic, Severity
from tests.unit.checks.lint.records import plan, printed, said, shown_texts


def found(
    profile: str,
    variant: str = "{}",
    forbidden: frozenset[PrivateKind] = frozenset(),
) -> list[Diagnostic]:
    """What is said of a variant."""
    of = plan(profile, variant=variant)
    shown = shown_texts(of)
    return list(check_private_data(of.cv.profile, shown, printed(of), forbidden))


def personal(label: str) -> str:
    return f"personal: [{{label: {label}, value: X, visibility: public}}]"


def test_a_home_address_is_a_warning() -> None:
    (one,) = found("contact: {address: [{label: Home, value: 1 Lane}]}")
    assert one.severity is Severity.WARNING
    assert one.code == "private-data"
    assert str(one.path) == "profile.contact.address[0]"
    assert one.message == (
        "a home address is printed, which readers of an application do not ask for"
    )
    assert one.hints == ("write `visibility: private` beside it",)


def test_an_address_that_is_private_is_not_printed() -> None:
    home = "{label: Home, value: 1 Lane, visibility: private}"
    assert found(f"contact: {{address: [{home}]}}") == []


@pytest.mark.parametrize("label", ["Office", "Secretary", "Homerton College", "Group"])
def test_an_address_at_work_is_none(label: str) -> None:
    assert found(f"contact: {{address: [{{label: {label}, value: 1 Lane}}]}}") == []


def test_a_private_telephone_is_known_by_its_label() -> None:
    profile = "contact: {phone: [{label: Privat, value: '+44 20 7946 0000'}]}"
    (one,) = found(profile)
    assert str(one.path) == "profile.contact.phone[0]"
    assert one.message == (
        "a private telephone number is printed, "
        "which readers of an application do not ask for"
    )


@pytest.mark.parametrize(
    ("label", "what"),
    [
        ("Date of birth", "a date of birth"),
        ("Geburtsdatum", "a date of birth"),
        ("出生日期", "a date of birth"),
        ("Age", "an age"),
        ("Gender", "a sex"),
        ("Marital status", "a marital status"),
        ("Familienstand", "a marital status"),
        ("État civil", "a marital status"),
    ],
)
def test_personal_details_are_known_by_their_labels(label: str, what: str) -> None:
    assert said(found(personal(label))) == [
        (
            "profile.personal[0]",
            f"{what} is printed, which readers of an application do not ask for",
        )
    ]


@pytest.mark.parametrize("label", ["Driving licence", "Management", "Work permit"])
def test_other_details_are_nobody_s_business_here(label: str) -> None:
    assert found(personal(label)) == []


def test_a_nationality_is_for_applications_and_not_for_everybody() -> None:
    assert found(personal("Nationality")) == []
    (one,) = found(personal("Nationality"), "audience: public")
    assert one.message == "a nationality is printed, which is for everybody to read"


def test_for_oneself_everything_is_printed() -> None:
    assert found(personal("Age"), "audience: private") == []


def test_what_an_application_forbids_is_an_error_for_every_audience() -> None:
    forbidden = frozenset({PrivateKind.NATIONALITY})
    (one,) = found(personal("Nationality"), "audience: private", forbidden)
    assert one.severity is Severity.ERROR
    assert one.message == "a nationality is printed, which this application forbids"


def test_a_photo_is_a_variant_s_choice_and_can_be_forbidden() -> None:
    photo = "photo: {file: me.jpg, alt: Me}"
    assert found(photo, "photo: true") == []
    (one,) = found(photo, "photo: true", frozenset({PrivateKind.PHOTO}))
    assert str(one.path) == "variant.photo"
    assert one.message == "a photo is printed, which this application forbids"
    assert one.hints == ("leave `photo` out of the variant",)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("I was born in 1980 in Exampleton.", "a date of birth"),
        ("Date of birth 29 February 1980", "a date of birth"),
        ("Ich bin verheiratet.", "a marital status"),
        ("I am 45 years old.", "an age"),
    ],
)
def test_prose_can_say_it_too(text: str, what: str) -> None:
    (one,) = found(f"summary: {text}")
    assert str(one.path) == "profile.summary"
    assert (
        one.message
        == f"{what} is printed, which readers of an application do not ask for"
    )
    assert one.hints == ("leave it out of the text",)


@pytest.mark.parametrize(
    "text",
    [
        "I study the marital status of bees.",
        "Networks born in 1957.",
        "The nationality of journals.",
        "A survey of people aged 45 to 60.",
        "Gender and the date of birth in registers.",
    ],
)
def test_research_on_the_same_is_innocent(text: str) -> None:
    assert found(f"summary: {text}", "audience: public") == []
