"""Mappings whose keys are data become structs that hold their key."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.loading.load import load_cv
from cvgen.loading.source import SourceText
from cvgen.loading.variant import load_variant
from cvgen.model.identifiers import WebAddress
from cvgen.model.publication import Publication
from cvgen.model.work_type import LinkKind

LoadWorks = Callable[[str], tuple[Publication, ...]]
Problems = Callable[[str], list[str]]
WORK = "- id: w\n  title: T\n  author: [Mei Chen]\n  issued: 2024\n  "


def test_a_key_and_its_value_make_a_struct(load_works: LoadWorks) -> None:
    links = "links: {code: https://example.org/c, pdf: https://example.org/p}"
    (work,) = load_works(WORK + links)
    assert [(one.kind, one.url) for one in work.links] == [
        (LinkKind.CODE, WebAddress("https://example.org/c")),
        (LinkKind.PDF, WebAddress("https://example.org/p")),
    ]


def test_a_struct_with_more_than_a_value_is_a_mapping_under_its_key(
    load: Callable[[str], object], problems: Problems
) -> None:
    profile = (
        "name: Mei Chen\nidentifiers:\n  github: {id: mchen, visibility: private}\n"
    )
    assert load(profile)
    assert problems(profile.replace("private", "secret")) == [
        "3:35 not-a-choice `secret` is not one of the choices here"
    ]


@pytest.mark.parametrize(
    ("links", "problem"),
    [
        ("links: text", "5:10 wrong-type `links` must be a mapping, not text"),
        ("links: [a]", "5:10 wrong-type `links` must be a mapping, not a list"),
        ("links: {code: }", "5:11 empty-text `code` is empty"),
        (
            "links: {cod: https://example.org}",
            "5:11 not-a-choice `cod` is not one of the choices here",
        ),
        ("links: {code: x}", "5:17 bad-url `x` is not an address on the web"),
        (
            "links: {code: https://example.org, Code: https://example.org}",
            "5:38 duplicate-key `Code` is given twice, first in line 5",
        ),
    ],
)
def test_each_pair_is_checked_where_it_stands(
    links: str, problem: str, work_problems: Problems
) -> None:
    assert work_problems(WORK + links) == [problem]


def test_a_problem_has_the_path_of_its_pair_and_what_follows_its_own() -> None:
    first = (
        f"{WORK}links: {{code: x, pdf: https://example.org, data: x}}\n  volume: [1]"
    )
    works = f"{first}\n{WORK.replace('id: w', 'id: v')}DOI: x"
    with pytest.raises(InvalidInput) as caught:
        load_cv(
            SourceText("profile.yaml", "name: Mei Chen"),
            SourceText("publications.yaml", works),
        )
    assert [str(one.path) for one in caught.value.diagnostics] == [
        "publications[0].links.code.url",
        "publications[0].links.data.url",
        "publications[0].volume",
        "publications[1].DOI",
    ]


def test_the_author_s_own_keys_may_differ_by_a_little() -> None:
    text = "numbering: {fixed: {a_b: 1, a-b: 2}}"
    found = load_variant(SourceText("v.yaml", text)).numbering.fixed
    assert [(one.work, one.number) for one in found] == [("a_b", 1), ("a-b", 2)]
