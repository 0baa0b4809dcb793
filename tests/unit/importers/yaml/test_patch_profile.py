"""Fields and entries go into the profile."""

from __future__ import annotations

from cvgen.importers.profile.merge_profile import Addition
from cvgen.importers.tree import find
from cvgen.importers.yaml.patch_profile import patch_profile
from tests.support.nodes import mapping, source


def added(text: str, key: str, value: object, *, is_new: bool = False) -> str:
    node = find(mapping({key: value}), key)
    assert node is not None
    return patch_profile(source(text), [Addition(key, node, is_new)])


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
