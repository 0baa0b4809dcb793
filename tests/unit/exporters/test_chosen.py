"""The entries of a variant's sections."""

from __future__ import annotations

from cvgen.exporters.chosen import choose_entries
from cvgen.model.text import plain_text
from tests.support.samples import planned


def titles(profile: str, variant: str) -> list[str]:
    chosen = choose_entries(planned(profile, "[]", variant))
    return [plain_text(one.title) for one in chosen.positions]


def test_a_section_has_the_entries_that_the_variant_chooses() -> None:
    posts = ", ".join(
        f"{{title: T{n}, start: 20{n}, end: 20{n}}}" for n in (11, 12, 13)
    )
    profile = f"name: Ada Okafor\npositions: [{posts}]\n"
    variant = "sections: [{section: positions, order: oldest, first: 2}]\n"
    assert titles(profile, variant) == ["T11", "T12"]


def test_a_section_in_two_parts_has_each_entry_once() -> None:
    now, then = "title: Now, end: present", "title: Then, end: 2002"
    profile = f"name: Ada Okafor\npositions: [{{{now}}}, {{{then}}}]\n"
    parts = "{section: positions, when: past}, {section: positions}"
    assert titles(profile, f"sections: [{parts}]\n") == ["Then", "Now"]


def test_interests_are_chosen_by_their_number() -> None:
    profile = "name: Ada Okafor\ninterests: [One, Two]\n"
    variant = "sections: [{section: interests, first: 1}]\n"
    chosen = choose_entries(planned(profile, "[]", variant))
    assert [plain_text(one.text) for one in chosen.interests] == ["One"]
    assert chosen.summary is None
    assert chosen.names == {"interests"}
