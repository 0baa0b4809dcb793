"""What an imported profile adds to the author's."""

from __future__ import annotations

from cvgen.importers.profile.addition import Path
from cvgen.importers.profile.merge_profile import MergedProfile, merge_profile
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


def added(theirs: object) -> list[tuple[Path, object, bool]]:
    found = merge_profile(MINE, mapping(theirs), "x").additions
    return [(one.path, plain(one.node), one.is_new) for one in found]


def merged_into(mine: object, theirs: object) -> MergedProfile:
    return merge_profile(mapping(mine), mapping(theirs), "x")


def test_a_key_that_is_not_there_is_new() -> None:
    assert added({"language": "de", "name": "Chen, Mei"}) == [
        (("language",), "de", True)
    ]


def test_a_name_in_another_order_is_no_news() -> None:
    for name in ("Chen, Mei", {"family": "Chen", "given": "Mei"}):
        merged = merged_into({"name": "Mei Chen"}, {"name": name})
        assert (merged.additions, merged.findings, merged.known) == ((), (), 1)


def test_what_a_profile_has_no_field_for_is_none_of_it() -> None:
    merged = merged_into({"name": "Mei Chen"}, {"shoe-size": "41"})
    assert (merged.additions, merged.findings, merged.known) == ((), (), 0)


def test_a_mapping_and_a_text_are_compared_by_their_words() -> None:
    mine, theirs = {"headline": "Reader"}, {"headline": {"title": "Lecturer"}}
    (found,) = merged_into(mine, theirs).findings
    assert found.message == (
        "`headline` of the profile stays `Reader`; here it is `title: Lecturer`"
    )
    listed = merged_into({"interests": "Noise"}, {"interests": ["Noise", "Ice"]})
    assert (listed.additions, len(listed.findings)) == ((), 1)


def test_what_an_importer_made_up_fills_in_nothing() -> None:
    post = {"title": "Lecturer", "organization": "A", "start": "2015"}
    theirs = {"positions": [{**post, "end": "present", "place": "X"}]}
    guessed = frozenset({("end", "present")})
    found = merge_profile(mapping({"positions": [post]}), mapping(theirs), "x", guessed)
    assert [plain(one.node) for one in found.additions] == [{"place": "X"}]
    new = merge_profile(mapping({"name": "A"}), mapping(theirs), "x", guessed)
    assert [plain(one.node) for one in new.additions] == [theirs["positions"]]


def test_of_two_alike_the_one_is_meant_that_says_most_of_it() -> None:
    prize = {"title": "Prize"}
    mine = {"awards": [{**prize, "amount": "5"}, {**prize, "amount": "7"}]}
    merged = merged_into(mine, {"awards": [{**prize, "amount": "7"}]})
    assert (merged.additions, merged.findings) == ((), ())
    mine = {"awards": [{**prize, "details": "Much"}, prize]}
    merged = merged_into(mine, {"awards": [{**prize, "amount": "7"}]})
    assert [one.path for one in merged.additions] == [("awards", 1)]


def test_an_entry_that_is_filled_in_is_known() -> None:
    mine = {"education": [{"degree": "PhD"}]}
    merged = merged_into(mine, {"education": [{"degree": "PhD", "end": "2016"}]})
    assert (len(merged.additions), merged.known) == (1, 1)


def test_of_a_mapping_what_is_missing_is_added() -> None:
    theirs = {"contact": {"email": "m@example.org", "web": "https://x.org"}}
    assert added(theirs) == [(("contact",), {"web": "https://x.org"}, False)]


def test_an_entry_is_known_by_its_words_and_a_year() -> None:
    same = {"degree": "Ph.D.", "organization": "Poly", "end": "2016-05"}
    undated = {"degree": "PhD", "organization": "POLY"}
    other = {"degree": "PhD", "organization": "Poly", "end": "2020"}
    assert added({"education": [same, undated, other, other]}) == [
        (("education",), [other], False)
    ]


def test_an_entry_that_is_there_has_what_it_lacks_filled_in() -> None:
    fuller = {
        "degree": "PhD",
        "organization": "Poly",
        "start": "2012",
        "field": "Noise",
    }
    assert added({"education": [fuller]}) == [
        (("education", 0), {"start": "2012", "field": "Noise"}, False)
    ]


def test_two_posts_of_one_title_are_two_though_one_ends_as_the_other_begins() -> None:
    first = {"title": "Lecturer", "organization": "A", "start": "2015", "end": "2018"}
    second = {"title": "Lecturer", "organization": "A", "start": "2018", "end": "2020"}
    merged = merged_into({"positions": [first]}, {"positions": [first, second]})
    assert [plain(one.node) for one in merged.additions] == [[second]]


def test_an_undated_entry_is_filled_by_one_of_two_and_the_other_is_new() -> None:
    bare = {"title": "Lecturer", "organization": "A"}
    first, second = ({**bare, "start": year} for year in ("2015", "2020"))
    merged = merged_into({"positions": [bare]}, {"positions": [first, second]})
    assert [(one.path, plain(one.node)) for one in merged.additions] == [
        (("positions", 0), {"start": "2015"}),
        (("positions",), [second]),
    ]


def test_fields_are_known_by_their_other_names() -> None:
    mine = {"title": "Lecturer", "organisation": "A", "Start": "2015"}
    theirs = {"title": "Lecturer", "organization": "A", "start": "2015"}
    merged = merged_into({"positions": [mine]}, {"positions": [theirs]})
    assert (merged.additions, merged.findings, merged.known) == ((), (), 1)


def test_what_is_there_but_empty_is_filled_in() -> None:
    mine = {"headline": "", "education": [{"degree": "PhD", "field": ""}]}
    theirs = {"headline": "A", "education": [{"degree": "PhD", "field": "Noise"}]}
    assert [
        (one.path, plain(one.node)) for one in merged_into(mine, theirs).additions
    ] == [(("headline",), "A"), (("education", 0, "field"), "Noise")]


def test_what_an_entry_says_otherwise_stays_and_is_said() -> None:
    mine = {"title": "Lecturer", "organization": "A", "start": "2015", "end": "2018"}
    theirs = {**mine, "end": "2019-09", "details": "All of it."}
    merged = merged_into(
        {"positions": [{**mine, "details": "Nearly everything"}]},
        {"positions": [theirs]},
    )
    assert merged.additions == ()
    assert [one.message for one in merged.findings] == [
        "`end` of `Lecturer` in `positions` stays `2018`; here it is `2019-09`",
        (
            "`details` of `Lecturer` in `positions` stays `Nearly everything`; "
            "here it is `All of it.`"
        ),
    ]


def test_offices_at_one_organisation_are_told_apart_by_role_and_kind() -> None:
    chair = {"organization": "ICML", "role": "Area chair", "years": "2024"}
    reviewer = {"organization": "ICML", "role": "Reviewer", "years": "2024"}
    merged = merged_into({"service": [chair]}, {"service": [chair, reviewer]})
    assert [plain(one.node) for one in merged.additions] == [[reviewer]]


def test_an_own_section_has_the_entries_that_it_lacks_added() -> None:
    def section(*titles: str) -> object:
        entries = [{"title": title} for title in titles]
        return {"sections": [{"id": "projects", "title": "P", "entries": entries}]}

    merged = merged_into(section("hum"), section("hum", "buzz"))
    assert [(one.path, plain(one.node)) for one in merged.additions] == [
        (("sections", 0, "entries"), [{"title": "buzz"}])
    ]


def test_a_skill_has_the_words_that_it_lacks_added() -> None:
    def skill(*items: str) -> object:
        return {"skills": [{"label": "Languages", "items": list(items)}]}

    merged = merged_into(skill("Python", "C"), skill("c", "Rust"))
    assert [(one.path, plain(one.node)) for one in merged.additions] == [
        (("skills", 0, "items"), ["Rust"])
    ]


def test_of_two_skills_of_one_label_the_one_with_the_same_words_is_meant() -> None:
    def skills(*lists: list[str]) -> object:
        return {"skills": [{"label": "Tools", "items": items} for items in lists]}

    for lists in ((["Python", "R"], ["R"]), (["R"], ["Python", "R"])):
        merged = merged_into(skills(*lists), skills(*lists))
        assert (merged.additions, merged.findings) == ((), ())


def test_an_entry_that_stands_twice_in_the_import_comes_once_with_all_it_says() -> None:
    prize = {"title": "Prize", "date": "2024"}
    theirs = {"awards": [prize, prize, {**prize, "amount": "5"}]}
    for mine in ({"awards": [{"title": "Cup"}]}, {"name": "A"}):
        merged = merged_into(mine, theirs)
        assert [plain(one.node) for one in merged.additions] == [
            [{"title": "Prize", "date": "2024", "amount": "5"}]
        ]


def test_another_name_is_said() -> None:
    theirs = {"name": {"family": "Chen", "given": "M."}}
    (found,) = merged_into({"name": "Mei Chen"}, theirs).findings
    assert found.message == (
        "`name` of the profile stays `Mei Chen`; here it is `family: Chen, given: M.`"
    )


def test_a_number_is_not_told_by_one_that_it_is_a_part_of() -> None:
    mine, theirs = ({"contact": {"phone": text}} for text in ("+44 207", "207"))
    assert merged_into(mine, theirs).findings == ()
    mine = {"contact": {"phone": "4420"}}
    assert len(merged_into(mine, {"contact": {"phone": "20"}}).findings) == 1


def test_all_that_is_there_already_is_counted() -> None:
    theirs = {
        "headline": "Statistician",
        "contact": {"email": "m@example.org", "web": "https://x.org"},
        "education": [{"degree": "PhD", "organization": "Poly"}, {"degree": "BSc"}],
        "awards": [{"title": "Prize"}],
    }
    merged = merge_profile(MINE, mapping(theirs), "x")
    assert merged.known == 3
    assert sum(one.count for one in merged.additions) == 3


def test_plain_items_and_sections_are_known_by_their_words_and_ids() -> None:
    assert added({"interests": ["noise", "Owls"]}) == [
        (("interests",), ["Owls"], False)
    ]
    section = {"id": "trips", "title": "Trips"}
    assert added({"sections": [{"id": "camp"}, section]}) == [
        (("sections",), [section], False)
    ]


def test_what_is_otherwise_is_said() -> None:
    theirs = {"headline": "Listener", "contact": {"email": "other@example.org"}}
    merged = merge_profile(MINE, mapping(theirs), "x")
    assert merged.additions == ()
    assert [one.message for one in merged.findings] == [
        "`headline` of the profile stays `Statistician`; here it is `Listener`",
        (
            "`contact.email` of the profile stays `m@example.org`; "
            "here it is `other@example.org`"
        ),
    ]
