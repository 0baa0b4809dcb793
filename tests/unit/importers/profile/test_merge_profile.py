"""What an imported profile adds to the author's."""

from __future__ import annotations

from cvgen.importers.profile.merge_profile import merge_profile
from tests.support.nodes import mapping, plain

MINE = mapping(
    {
        "name": "Mei Chen",
        "headline": "Statistician",
        "contact": {"email": "m@example.org"},
        "education": [{"degree": "PhD", "organization": "Poly", "end": "2016"}],
        "interests": ["Noise"],
        "sections": [{"id": "camp", "title": "Camp"}],
    }
)


def added(theirs: object) -> list[tuple[str, object, bool]]:
    found, _ = merge_profile(MINE, mapping(theirs), "x")
    return [(one.key, plain(one.node), one.is_new) for one in found]


def test_a_key_that_is_not_there_is_new() -> None:
    assert added({"language": "de", "name": "M. Chen"}) == [("language", "de", True)]


def test_of_a_mapping_what_is_missing_is_added() -> None:
    theirs = {"contact": {"email": "m@example.org", "web": "https://x.org"}}
    assert added(theirs) == [("contact", {"web": "https://x.org"}, False)]


def test_an_entry_is_known_by_its_words_and_a_year() -> None:
    same = {"degree": "Ph.D.", "organization": "Poly", "start": "2012", "end": "2016"}
    undated = {"degree": "PhD", "organization": "POLY"}
    other = {"degree": "PhD", "organization": "Poly", "end": "2020"}
    assert added({"education": [same, undated, other, other]}) == [
        ("education", [other], False)
    ]


def test_plain_items_and_sections_are_known_by_their_words_and_ids() -> None:
    assert added({"interests": ["noise", "Owls"]}) == [("interests", ["Owls"], False)]
    section = {"id": "trips", "title": "Trips"}
    assert added({"sections": [{"id": "camp"}, section]}) == [
        ("sections", [section], False)
    ]


def test_what_is_otherwise_is_said() -> None:
    theirs = {"headline": "Listener", "contact": {"email": "other@example.org"}}
    additions, found = merge_profile(MINE, mapping(theirs), "x")
    assert additions == ()
    assert [one.message for one in found] == [
        "`headline` of the profile stays `Statistician`; here it is `Listener`",
        (
            "`contact.email` of the profile stays `m@example.org`; "
            "here it is `other@example.org`"
        ),
    ]
