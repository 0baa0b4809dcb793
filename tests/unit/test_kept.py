from __future__ import annotations

from functools import partial

from cvgen.kept import Kept, KeptOfFolder, Last


def test_what_has_been_made_of_a_key_is_not_made_again() -> None:
    last, made = Last[str, list[str]](), list[str]()

    def make() -> list[str]:
        made.append("made")
        return []

    assert last.get("a", make) is last.get("a", make)
    assert made == ["made"]


def test_the_key_that_was_asked_for_longest_ago_is_forgotten() -> None:
    last = Last[str, int](2)
    for number, key in enumerate("abac"):
        last.get(key, partial(int, number))
    assert last.get("a", lambda: 9) == 0
    assert last.get("b", lambda: 9) == 9


def test_variants_share_what_is_of_their_folder_and_nothing_else() -> None:
    folder = KeptOfFolder()
    one, other = Kept(folder), Kept(folder)
    assert one.fonts is other.fonts
    assert one.texts is other.texts
    assert one.rows is not other.rows
    assert Kept().texts is not folder.texts
