"""A document is read paragraph by paragraph, what is side by side one after another."""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.bibliography.compose import compose_bibliography
from cvgen.document.compose import compose_document
from cvgen.document.modern import modern
from cvgen.document.reading_order import reading_order
from cvgen.model.cv import Cv
from cvgen.model.identifiers import EmailAddress
from cvgen.model.person import Author, Name
from cvgen.model.profile import Contact, Email, Position, Profile
from cvgen.model.publication import Publication
from cvgen.model.text import Prose, literal

BARE = Profile(name=Name(family="Chen"))
WORK = Publication(id="w", title=literal("T"), author=(Author(family="Chen"),))


def order(profile: Profile, *works: Publication) -> list[str]:
    cv = Cv(profile=profile, publications=works)
    document, _ = compose_document(cv, compose_bibliography(cv), modern())
    return list(reading_order(document))


def test_the_name_is_read_before_how_to_reach_it() -> None:
    contact = Contact(email=(Email(value=EmailAddress("m@example.edu")),))
    assert order(replace(BARE, contact=contact)) == [
        "letterhead/name",
        "letterhead/contact/0",
    ]


def test_a_head_is_read_before_its_paragraphs() -> None:
    profile = replace(BARE, summary=Prose((literal("a"), literal("b"))))
    assert order(profile)[1:] == ["summary/head", "summary/0", "summary/1"]


def test_the_labels_of_a_row_are_read_before_its_body() -> None:
    assert order(BARE, WORK)[1:] == [
        "publications/head",
        "publications/[w]/number",
        "publications/[w]/title",
        "publications/[w]/authors",
    ]


def test_a_row_without_a_label_is_read_from_its_body() -> None:
    profile = replace(BARE, positions=(Position(title=literal("Lecturer")),))
    assert order(profile)[1:] == ["positions/head", "positions/0/line/0"]
