"""What is refused is taken out until the rest is accepted."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import Diagnostic
from cvgen.importers.purify import MOST_ROUNDS, at_path, purify, without
from cvgen.loading.report import MAX_PROBLEMS, Report
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from tests.support.nodes import mapping, plain, source


def test_a_wrong_value_goes_and_is_told_of() -> None:
    told: list[str] = []

    def refuse(problem: Diagnostic, words: str) -> None:
        told.append(f"{problem.path}: {words}")

    work = {"id": "k", "title": "A", "author": ["B C", "D and E"], "issued": "2024"}
    node = mapping({**work, "DOI": "nonsense", "ISSN": ["1234-5678", "0317-8471"]})
    found = purify(node, Publication, Report(source(""), "publications"), refuse)
    assert plain(found.node) == {**work, "author": ["B C"], "ISSN": ["0317-8471"]}
    assert isinstance(found.value, Publication)
    assert sorted(told) == [
        "publications.DOI: nonsense",
        "publications.ISSN[0]: 1234-5678",
        "publications.author[1]: D and E",
    ]


@pytest.mark.parametrize("rounds", [MOST_ROUNDS - 1, MOST_ROUNDS])
def test_a_work_with_a_thousand_faults_and_more_is_none(rounds: int) -> None:
    authors = [*["D and E"] * (rounds * MAX_PROBLEMS), "B C"]
    node = mapping({"id": "k", "title": "A", "author": authors, "issued": "2024"})
    told: list[str] = []
    found = purify(
        node,
        Publication,
        Report(source(""), "publications"),
        lambda _, words: told.append(words),
    )
    assert told == ["D and E"] * (rounds * MAX_PROBLEMS)
    assert (found.value is None) is (rounds == MOST_ROUNDS)


def test_without_what_must_be_there_it_says_why() -> None:
    report = Report(source(""), "publications")
    found = purify(mapping({"id": "k"}), Publication, report, lambda _, __: None)
    assert found.value is None
    assert found.reasons[0] == "`title` is missing from `k`"


def test_what_goes_takes_nothing_else_with_it() -> None:
    awards = [{"date": "soon"}, {"title": "Prize", "date": "2024"}, {"details": "x"}]
    node = mapping({"name": "A B", "headline": "C", "awards": awards})
    told: list[str] = []
    report = Report(source(""), "profile")
    found = purify(node, Profile, report, lambda one, _: told.append(str(one.path)))
    assert plain(found.node) == {
        "name": "A B",
        "headline": "C",
        "awards": [{"title": "Prize", "date": "2024"}],
    }
    assert sorted(told) == [
        "profile.awards[0]",
        "profile.awards[0].date",
        "profile.awards[2]",
    ]
    alone = mapping({"name": "A B", "headline": "C", "awards": awards[:1]})
    left = purify(alone, Profile, report, lambda *_: None)
    assert plain(left.node) == {"name": "A B", "headline": "C"}


def test_a_part_is_taken_out_and_what_that_empties() -> None:
    node = mapping({"a": [{"b": "c", "d": "e"}, "f"], "g": ["h"]})
    assert plain(without(node, ("a", 0, "b"))) == {"a": [{"d": "e"}, "f"], "g": ["h"]}
    assert plain(without(node, ("g", 0))) == {"a": [{"b": "c", "d": "e"}, "f"]}
    assert plain(without(mapping({"g": ["h"]}), ("g",))) == {}
    assert plain(at_path(node, ("a", 0, "nosuch"))) == {"b": "c", "d": "e"}
