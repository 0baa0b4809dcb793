"""Fields and entries go into the profile."""

from __future__ import annotations

import pytest

from cvgen.importers.profile.addition import Addition, Path
from cvgen.importers.tree import find
from cvgen.importers.yaml.patch_profile import patch_profile
from tests.support.nodes import mapping, source


def added(text: str, key: str, value: object, *, is_new: bool = False) -> str:
    node = find(mapping({key: value}), key)
    assert node is not None
    return patch_profile(source(text), [Addition((key,), node, is_new)])


def put(text: str, *additions: tuple[Path, object]) -> str:
    nodes = ((path, find(mapping({"x": value}), "x")) for path, value in additions)
    wanted = [Addition(path, node, is_new=False) for path, node in nodes if node]
    assert len(wanted) == len(additions)
    return patch_profile(source(text), wanted)


FILE = """\
name: A   # me

awards:   # few
- title: B   # first

# contact below
contact:
    email: a@example.org
"""


def test_an_item_stands_behind_the_last_with_its_dash() -> None:
    assert added(FILE, "awards", [{"title": "C", "date": "2024"}]) == FILE.replace(
        "# first\n", "# first\n- title: C\n  date: 2024\n"
    )


def test_a_pair_stands_behind_the_last_with_its_margin() -> None:
    assert added(FILE, "contact", {"phone": "1 2 3"}) == f"{FILE}    phone: 1 2 3\n"


def test_a_new_key_stands_at_the_end() -> None:
    found = added(FILE.rstrip("\n"), "skills", [{"items": ["C"]}], is_new=True)
    assert found == f"{FILE}\nskills:\n  - items:\n      - C\n"


def test_what_is_in_brackets_goes_round() -> None:
    found = added("name: A   # me\ninterests: [B]\n", "interests", ["C"])
    assert found == "name: A   # me\ninterests: [B, C]\n"


def test_a_field_of_an_entry_stands_behind_its_others() -> None:
    text = """\
awards:
  - title: B   # first
    # still of the first

  # of the second
  -
    title: C
"""
    found = put(text, (("awards", 0), {"date": "2024"}), (("awards", 1), {"url": "u"}))
    assert (
        found
        == """\
awards:
  - title: B   # first
    # still of the first
    date: 2024

  # of the second
  -
    title: C
    url: u
"""
    )


def test_what_the_last_entry_lacks_stands_before_a_new_entry() -> None:
    text = "awards:\n- title: B\nname: A\n"
    fill, new = (("awards", 0), {"date": "2024"}), (("awards",), [{"title": "C"}])
    wanted = "awards:\n- title: B\n  date: 2024\n- title: C\nname: A\n"
    assert put(text, fill, new) == put(text, new, fill) == wanted


def test_an_item_goes_into_a_list_in_an_entry() -> None:
    text = "skills:\n- label: B   # b\n  items: [C]   # c\n- items:\n  - D\n"
    found = put(text, (("skills", 0, "items"), ["E"]), (("skills", 1, "items"), ["F"]))
    assert found == text.replace("[C]", "[C, E]").replace("- D\n", "- D\n  - F\n")


def test_pairs_go_into_braces() -> None:
    text = "name: A   # me\nawards:\n- {title: B}   # b\n- title: C\n"
    found = put(text, (("awards", 0), {"date": "2024"}), (("awards", 1), {"url": "u"}))
    assert found == (
        "name: A   # me\nawards:\n- {title: B, date: 2024}   # b\n"
        "- title: C\n  url: u\n"
    )


def test_what_cannot_be_put_into_lines_goes_round() -> None:
    text = "awards:\n- &b {title: B}   # b\nsections:\n- *b\n"
    found = put(text, (("awards", 0), {"date": "2024"}))
    assert found == text.replace("B}   # b", "B, date: 2024} # b")


def test_two_things_for_one_pair_of_braces_go_round() -> None:
    text = "skills:\n- {label: A, items: [B]}   # c\n"
    found = put(text, (("skills", 0, "items"), ["C"]), (("skills", 0), {"url": "u"}))
    assert found == "skills:\n- {label: A, items: [B, C], url: u} # c\n"


def test_a_word_of_yaml_is_quoted_in_brackets() -> None:
    found = put("interests: [A]\n", (("interests",), ["null", "12", "B: c"]))
    assert found == 'interests: [A, "null", 12, "B: c"]\n'


def test_a_key_without_a_value_gets_one_before_its_comment() -> None:
    text = "headline:   # mine\nawards:\n- title: B\n  date: ~\n  url:\n"
    found = put(
        text,
        (("headline",), "Listener: all ears"),
        (("awards", 0, "date"), "2024"),
        (("awards", 0, "url"), "u"),
    )
    assert found == (
        'headline: "Listener: all ears"   # mine\n'
        "awards:\n- title: B\n  date: 2024\n  url: u\n"
    )


@pytest.mark.parametrize(
    "nothing", ['""', "''", '"  "', "null", '"\\n"', '!!str ""', '"\n  "']
)
def test_a_value_takes_the_place_of_what_stands_for_none(nothing: str) -> None:
    found = put(f"headline: {nothing}\nname: A\n", (("headline",), "B: c"))
    assert found == 'headline: "B: c"\nname: A\n'


def test_a_key_without_a_value_gets_several_lines_the_long_way() -> None:
    found = put("name: A\nawards:   # few\n", (("awards",), [{"title": "B"}]))
    assert "title: B" in found
    assert found.startswith("name: A\nawards:   # few\n")


def test_the_author_may_spell_a_field_otherwise() -> None:
    text = "Awards:\n- {title: B, Organisation: }\n"
    assert put(text, (("awards", 0, "organization"), "C")) == (
        "Awards:\n- {title: B, Organisation: C}\n"
    )
