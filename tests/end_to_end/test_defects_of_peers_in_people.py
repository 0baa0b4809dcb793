"""What peers do wrong with names, metrics and words, and cvgen does not."""

from __future__ import annotations

import pytest

from tests.end_to_end.peers import (
    OWNER,
    a_work,
    bold,
    problems,
    text_of,
)
from tests.support.samples import build_texts, quoted, work

# Authors


@pytest.mark.parametrize("name", ["Okafor", "Plato", "陈美", "Okafor, Ada"])
def test_an_author_may_be_written_in_any_form(name: str) -> None:
    works = a_work(author=f"[{quoted(name)}, Mei Chen]")
    assert "Title w" in text_of(build_texts(OWNER, works))


def test_a_name_within_another_is_not_set_off() -> None:
    works = a_work(author="[Mei Chenoweth, Amei Chen, Mei Chen]")
    found = bold(build_texts(OWNER, works))
    assert "Mei Chen" in found
    assert not any("Chenoweth" in text or "Amei" in text for text in found)


def test_a_namesake_is_not_set_off() -> None:
    works = a_work(author="[Bo Chen, Mei Chen, M. Chen]")
    found = bold(build_texts(OWNER, works))
    assert [text for text in found if text.endswith("Chen")] == ["Mei Chen"]


def test_the_name_is_set_off_in_author_lists_only() -> None:
    profile = f"{OWNER}\nheadline: A headline\nsummary: With the Mei Chen Foundation."
    found = bold(build_texts(profile, a_work(title="On Mei Chen", author="[Mei Chen]")))
    assert not any("Foundation" in text for text in found)
    assert [text for text in found if text.startswith("On Mei")] == []


@pytest.mark.parametrize("spelling", ["M. Chen", '"Chen, Mei"', '"Chen, M."'])
def test_the_owner_is_known_by_initials_and_in_either_order(spelling: str) -> None:
    profile = f"{OWNER}\naliases: [M. Chen]"
    works = a_work(author=f"[Ada Okafor, {spelling}]")
    found = bold(build_texts(profile, works))
    assert any(text.endswith("Chen") for text in found)


def test_a_running_head_shows_the_name_and_nothing_of_its_making() -> None:
    works = "".join(work(number, f"Title {number}") for number in range(30))
    text = text_of(build_texts("name: Ada Okafor", works))
    assert "Ada Okafor — Curriculum Vitae page 2 of 2" in text


def test_authors_stand_in_the_order_of_the_file() -> None:
    works = a_work(author="[Zoe Young, Ada Okafor, Mei Chen]")
    assert "Zoe Young, Ada Okafor and Mei Chen" in text_of(build_texts(OWNER, works))


def test_a_cut_list_shows_the_owner_and_counts_nobody() -> None:
    others = [f"Author X{chr(97 + number)}" for number in range(23)]
    works = a_work(author=f"[{', '.join([*others, 'Mei Chen', 'Last Writer'])}]")
    text = text_of(build_texts(OWNER, works, "authors: {limit: 3}"))
    assert "Mei Chen (24th of 25)" in text
    assert "more" not in text
    assert "et al" not in text


def test_marks_stand_beside_names_and_never_in_them() -> None:
    assert problems(OWNER, a_work(author='["Okafor*, Ada", Mei Chen]')) == [
        "the name `Okafor*, Ada` holds marks"
    ]
    marked = "[{name: Ada Okafor}, Mei Chen]".replace("name", "literal")
    marked = marked.replace("Okafor}", "Okafor, roles: [equal-contribution]}")
    text = text_of(build_texts(OWNER, a_work(author=marked)))
    assert "Ada Okafor*" in text
    assert "* equal contribution" in text


@pytest.mark.parametrize("rest", ["others", "et al."])
def test_names_that_an_export_left_out_are_missed(rest: str) -> None:
    works = a_work(author=f"[Mei Chen, {rest}]")
    assert problems(OWNER, works) == ["names are missing here"]


def test_a_work_without_the_owner_is_an_error() -> None:
    assert len(problems(OWNER, a_work(author="[Ada Okafor]"))) == 1
