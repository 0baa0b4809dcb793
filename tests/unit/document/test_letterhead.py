"""The letterhead says who and where, and keeps private what is private."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.document.block import Letterhead, Paragraph, Role, WebTarget
from cvgen.document.builder import BlockBuilder
from cvgen.document.inline import Citations, InlineResolver
from cvgen.document.letterhead import compose_letterhead
from cvgen.document.modern import modern
from cvgen.model.identifiers import EmailAddress, Orcid, PhoneNumber, WebAddress
from cvgen.model.person import Name
from cvgen.model.profile import (
    Affiliation,
    Contact,
    Email,
    Identifiers,
    Phone,
    PostalAddress,
    Profile,
    Visibility,
    WebPage,
)
from cvgen.model.text import literal

BARE = Profile(name=Name(given="Mei", family="Chen"))
POST = Affiliation(
    title=literal("Lecturer"),
    unit=(literal("Group"), literal("School")),
    organization=literal("University of Example"),
)
MAIL = Email(value=EmailAddress("m.chen@example.edu"))
CALL = Phone(value=PhoneNumber("+44 (0)20 7946-0000"))
PAGE = WebPage(value=WebAddress("https://example.edu/~mchen/"))
HOME = PostalAddress(value=("1 College Road", "Exampleton EX1 2AB"))


def letterhead(profile: Profile) -> Letterhead:
    theme = modern()
    resolver = InlineResolver(Citations({}), theme.accent)
    return compose_letterhead(profile, BlockBuilder(theme, resolver))


def text(paragraph: Paragraph) -> str:
    return "".join(run.text for run in paragraph.runs)


def main(profile: Profile) -> list[str]:
    return [text(one) for one in letterhead(profile).main]


def side(contact: Contact) -> list[str]:
    return [text(one) for one in letterhead(replace(BARE, contact=contact)).side]


def test_a_name_alone_makes_a_letterhead() -> None:
    one = letterhead(BARE)
    assert [(text(p), p.role) for p in one.main] == [("Mei Chen", Role.H1)]
    assert one.side == ()


def test_the_native_name_stands_beside_the_name() -> None:
    name = Name(given="Mei", family="Chen", native="陈梅")
    assert main(Profile(name=name)) == ["Mei Chen  陈梅"]


def test_post_and_headline_share_a_line_above_the_units() -> None:
    profile = replace(BARE, headline=literal("Statistician"), affiliation=POST)
    assert main(profile) == [
        "Mei Chen",
        "Lecturer · Statistician",
        "Group · School",
        "University of Example",
    ]


def test_what_an_affiliation_does_not_say_takes_no_line() -> None:
    assert main(replace(BARE, affiliation=Affiliation())) == ["Mei Chen"]


def test_contact_details_stand_in_order() -> None:
    contact = Contact(address=(HOME,), email=(MAIL,), phone=(CALL,), web=(PAGE,))
    assert side(contact) == [
        "1 College Road",
        "Exampleton EX1 2AB",
        "m.chen@example.edu",
        "+44 (0)20 7946-0000",
        "example.edu/~mchen",
    ]


@pytest.mark.parametrize(
    ("contact", "target"),
    [
        pytest.param(Contact(email=(MAIL,)), "mailto:m.chen@example.edu", id="e-mail"),
        pytest.param(Contact(phone=(CALL,)), "tel:+442079460000", id="phone"),
        pytest.param(Contact(web=(PAGE,)), "https://example.edu/~mchen/", id="web"),
    ],
)
def test_a_contact_detail_leads_to_its_address(contact: Contact, target: str) -> None:
    (paragraph,) = letterhead(replace(BARE, contact=contact)).side
    assert [run.link for run in paragraph.runs] == [WebTarget(target)]


def test_a_label_stands_before_its_detail_and_is_no_link() -> None:
    contact = Contact(phone=(replace(CALL, label="Office"),))
    (paragraph,) = letterhead(replace(BARE, contact=contact)).side
    label, number = paragraph.runs
    assert (label.text, label.link) == ("Office: ", None)
    assert number.link is not None


def test_the_label_of_an_address_stands_before_its_first_line_only() -> None:
    home = replace(HOME, label="Office")
    assert side(Contact(address=(home,))) == [
        "Office: 1 College Road",
        "Exampleton EX1 2AB",
    ]


@pytest.mark.parametrize(
    ("visibility", "shown"),
    [
        (Visibility.PUBLIC, True),
        (Visibility.APPLICATION, True),
        (Visibility.PRIVATE, False),
    ],
    ids=str,
)
def test_only_what_is_private_is_left_out(
    visibility: Visibility, *, shown: bool
) -> None:
    contact = Contact(
        address=(replace(HOME, visibility=visibility),),
        email=(replace(MAIL, visibility=visibility),),
        phone=(replace(CALL, visibility=visibility),),
        web=(replace(PAGE, visibility=visibility),),
    )
    assert len(side(contact)) == (5 if shown else 0)


def test_an_orcid_is_shown_as_its_address_and_linked() -> None:
    identifiers = Identifiers(orcid=Orcid("0000-0002-1825-0097"))
    (paragraph,) = letterhead(replace(BARE, identifiers=identifiers)).side
    (run,) = paragraph.runs
    assert run.text == "orcid.org/0000-0002-1825-0097"
    assert run.link == WebTarget("https://orcid.org/0000-0002-1825-0097")


def test_every_line_knows_the_key_it_comes_from() -> None:
    profile = replace(
        BARE,
        headline=literal("Statistician"),
        affiliation=POST,
        contact=Contact(email=(MAIL,)),
        identifiers=Identifiers(orcid=Orcid("0000-0002-1825-0097")),
    )
    one = letterhead(profile)
    assert [str(p.origin) for p in (*one.main, *one.side)] == [
        "profile.name",
        "profile.headline",
        "profile.affiliation.unit",
        "profile.affiliation.organization",
        "profile.contact",
        "profile.identifiers",
    ]
