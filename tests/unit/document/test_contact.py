"""The contact block says how to reach the owner, and keeps private what is private."""

from __future__ import annotations

import pytest

from cvgen.document.block import WebTarget
from tests.unit.document.rows import letterhead_of, text_of

CONTACT = """
contact:
  address: |
    1 College Road
    Exampleton EX1 2AB
  email: m.chen@example.edu
  phone: +44 (0)20 7946-0000
  web: https://example.edu/~mchen/
"""

BORN = "personal: [{label: Born, value: 1980, visibility: public}]"


def side(profile: str, variant: str = "") -> list[str]:
    return [text_of(one) for one in letterhead_of(profile, variant).side]


def test_contact_details_stand_in_order() -> None:
    assert side(CONTACT) == [
        "1 College Road",
        "Exampleton EX1 2AB",
        "m.chen@example.edu",
        "+44 (0)20 7946-0000",
        "example.edu/~mchen",
    ]


@pytest.mark.parametrize(
    ("profile", "turns"),
    [
        ("", ()),
        (CONTACT, (2,)),
        (f"{CONTACT}identifiers: {{github: mchen}}\n{BORN}", (2, 5, 6)),
        ("contact: {email: a@example.edu}", ()),
        ("contact: {address: Exampleton, email: a@example.edu}", (1,)),
    ],
    ids=["nothing", "contact", "all", "one", "one of each"],
)
def test_a_letterhead_knows_where_another_kind_of_lines_begins(
    profile: str, turns: tuple[int, ...]
) -> None:
    assert letterhead_of(profile).turns == turns


@pytest.mark.parametrize(
    ("contact", "target"),
    [
        ("email: m.chen@example.edu", "mailto:m.chen@example.edu"),
        ("phone: +44 (0)20 7946-0000", "tel:+442079460000"),
        ("web: http://example.edu/~mchen", "http://example.edu/~mchen"),
        ("web: https://example.edu/~mchen/", "https://example.edu/~mchen/"),
    ],
)
def test_a_contact_detail_leads_to_its_address(contact: str, target: str) -> None:
    (paragraph,) = letterhead_of(f"contact: {{{contact}}}").side
    assert [run.link for run in paragraph.runs] == [WebTarget(target)]


def test_there_may_be_several_of_each_with_labels() -> None:
    emails = "[{value: a@example.edu, label: Work}, b@example.org]"
    assert side(f"contact: {{email: {emails}}}") == [
        "Work: a@example.edu",
        "b@example.org",
    ]


def test_the_label_of_an_address_stands_before_its_first_line_only() -> None:
    address = "{value: [1 College Road, Exampleton], label: Office}"
    assert side(f"contact: {{address: {address}}}") == [
        "Office: 1 College Road",
        "Exampleton",
    ]


AUDIENCES = {
    "public": ["public"],
    "application": ["public", "application"],
    "private": ["public", "application", "private"],
}


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize(
    "profile",
    [
        "contact: {address: [%s]}",
        "contact: {email: [%s]}",
        "contact: {phone: [%s]}",
        "contact: {web: [%s]}",
        "personal: [%s]",
    ],
)
def test_what_is_for_fewer_than_the_audience_stays_out(
    profile: str, audience: str
) -> None:
    value = next(value for key, value in VALUES.items() if key in profile)
    entries = ", ".join(value % seen for seen in AUDIENCES["private"])
    found = side(profile % entries, f"audience: {audience}")
    assert len(found) == len(AUDIENCES[audience])


@pytest.mark.parametrize("audience", AUDIENCES)
def test_an_identifier_has_its_readers_too(audience: str) -> None:
    entries = ", ".join(
        f"{register}: {{id: someone, visibility: {seen}}}"
        for register, seen in zip(REGISTERS, AUDIENCES["private"], strict=True)
    )
    (line,) = side(f"identifiers: {{{entries}}}", f"audience: {audience}")
    assert len(line.split(" · ")) == len(AUDIENCES[audience])


VALUES = {
    "address": "{value: Road 1, visibility: %s}",
    "email": "{value: a@example.edu, visibility: %s}",
    "phone": "{value: +44 20 7946 0000, visibility: %s}",
    "web": "{value: https://example.edu, visibility: %s}",
    "personal": "{label: Born, value: in Rome, visibility: %s}",
}


REGISTERS = ("github", "gitlab", "osf")


def test_personal_details_are_private_unless_said() -> None:
    profile = "personal: [{label: Nationality, value: British}]"
    assert side(profile) == []
    assert side(profile, "audience: private") == ["Nationality: British"]


def test_an_orcid_is_shown_as_its_address_and_linked() -> None:
    (paragraph,) = letterhead_of("identifiers: {orcid: 0000-0002-1825-0097}").side
    (run,) = paragraph.runs
    assert run.text == "orcid.org/0000-0002-1825-0097"
    assert run.link == WebTarget("https://orcid.org/0000-0002-1825-0097")


def test_other_identifiers_share_a_line_under_their_registers_names() -> None:
    one = letterhead_of(
        "identifiers: {github: example, mastodon: me@example.social}"
    ).side
    assert [text_of(p) for p in one] == ["GitHub · Mastodon"]
    links = [run.link for run in one[0].runs if run.link]
    assert links == [
        WebTarget(address, f"{name}: {address}")
        for name, address in (
            ("GitHub", "https://github.com/example"),
            ("Mastodon", "https://example.social/@me"),
        )
    ]


def test_no_line_breaks_within_the_name_of_a_register() -> None:
    (one,) = letterhead_of("identifiers: {hugging-face: example}").side
    assert [run.text for run in one.runs] == ["Hugging\N{NO-BREAK SPACE}Face"]


ACCOUNTS = "identifiers: {github: example, orcid: 0000-0002-1825-0097}\n"


PERSONAL = (
    "personal: [{label: Nationality, value: British, visibility: public}]\n"
    "affiliation: {title: Lecturer}\n"
)


CLASSIC = "theme: classic"


def test_a_centred_letterhead_has_its_few_contacts_in_one_paragraph() -> None:
    profile = "contact: {address: Exampleton, email: m@example.edu}\n" + ACCOUNTS
    assert side(profile, CLASSIC) == [
        "Exampleton · m@example.edu · orcid.org/0000-0002-1825-0097 · GitHub"
    ]


def test_personal_details_do_not_make_few_contacts_many() -> None:
    contact = "contact: {address: Exampleton, email: m@example.edu}\n"
    value = "a long story " * 9
    personal = f"personal: [{{label: Born, value: {value}, visibility: public}}]"
    assert side(contact + personal, CLASSIC) == [
        "Exampleton · m@example.edu",
        f"Born: {value}".strip(),
    ]


def test_many_contacts_have_a_paragraph_for_each_kind() -> None:
    assert side(CONTACT + ACCOUNTS + PERSONAL, CLASSIC) == [
        "1 College Road · Exampleton EX1 2AB",
        "m.chen@example.edu · +44 (0)20 7946-0000 · example.edu/~mchen",
        "orcid.org/0000-0002-1825-0097 · GitHub",
        "Nationality: British",
    ]


def test_no_line_of_a_centred_contact_breaks_within_a_short_piece() -> None:
    (one,) = letterhead_of("contact: {address: 1 College Road}", CLASSIC).side
    assert "".join(run.text for run in one.runs) == "1\u00a0College\u00a0Road"
    long = "Home of the Long and Winding Postal Address of a School of Everything"
    (one,) = letterhead_of(f"contact: {{address: {long}}}", CLASSIC).side
    assert one.runs[0].text == long


def test_an_empty_contact_has_no_paragraph() -> None:
    assert side("", CLASSIC) == []
