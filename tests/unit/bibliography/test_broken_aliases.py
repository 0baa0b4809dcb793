"""An alias that YAML reads as another is one problem, in the profile."""

from __future__ import annotations

import pytest

from tests.support.samples import composed_bibliography

WORKS = """\
- {id: a, title: A, author: [Ada Okafor], issued: 2024}
- {id: b, title: B, author: ["Okafor, Ada"], issued: 2024}
"""


def problems(
    aliases: str, works: str = WORKS
) -> list[tuple[str, str, tuple[str, ...]]]:
    found = composed_bibliography(f"name: Mei Chen\naliases: {aliases}\n", works)
    return [(str(one.path), one.message, one.hints) for one in found.diagnostics]


def test_a_comma_that_is_missing_between_two_names_is_said_once() -> None:
    assert problems("[M. Chen, A. B. Okafor Ada Okafor]") == [
        (
            "profile.aliases[1]",
            (
                "the alias `A. B. Okafor Ada Okafor` is read as one name, and 2 works "
                "are without you for that"
            ),
            ('part them: `"A. B. Okafor", "Ada Okafor"`',),
        )
    ]


def test_a_name_with_a_comma_that_is_not_in_quotes_is_said_once() -> None:
    assert problems("[M. Chen, Okafor, Ada]") == [
        (
            "profile.aliases[1]",
            (
                "the aliases `Okafor` and `Ada` are read as two names, and 2 works are "
                "without you for that"
            ),
            ('write the name in quotes: `"Okafor, Ada"`',),
        )
    ]


def test_one_work_is_one() -> None:
    (found,) = problems("[Okafor, Ada]", WORKS.splitlines()[0])
    assert found[1].endswith("and a work is without you for that")


@pytest.mark.parametrize(
    "aliases",
    ["[M. Chen]", "[Ada, M. Chen, Okafor]", "[Ada Ada Okafor]", "[Okafor Ada, B]"],
)
def test_other_works_are_errors_of_their_own(aliases: str) -> None:
    others = WORKS.replace("Ada", "Bin")
    found = [path for path, _, _ in problems(aliases, others)]
    assert found == ["publications[0].author", "publications[1].author"]


def test_works_that_no_alias_explains_are_said_beside_it() -> None:
    others = WORKS + "- {id: c, title: C, author: [Bin Li], issued: 2024}\n"
    found = [path for path, _, _ in problems("[Okafor, Ada]", others)]
    assert found == ["profile.aliases[0]", "publications[2].author"]


def test_an_alias_that_is_right_is_no_problem() -> None:
    assert problems('["Okafor, Ada"]') == []
