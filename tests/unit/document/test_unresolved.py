"""What leads nowhere is said with what may have been meant."""

from __future__ import annotations

import pytest

from cvgen.bibliography.count import WorkCounts
from cvgen.diagnostics import DataPath, Diagnostic, Severity
from cvgen.document.facts import Facts
from cvgen.document.unresolved import (
    ambiguous_citation,
    bare_id,
    unknown_count,
    unknown_metric,
    unresolved_citation,
)

ORIGIN = DataPath("profile", ("summary",))
FACTS = Facts(
    citations={"chen2024flat": "[2]", "chen2023flat": "[3]", "okafor2020": "[4]"},
    unlisted=frozenset({"zhu1999"}),
    counts=WorkCounts((("", 12),)),
    metrics={"h-index": "h-index 23"},
)
NO_FACTS = Facts()


@pytest.mark.parametrize(
    ("problem", "severity"),
    [
        (bare_id("w", "see @w", ORIGIN), Severity.WARNING),
        (ambiguous_citation("w", "[1]", ORIGIN), Severity.WARNING),
        (unresolved_citation("w", FACTS, ORIGIN), Severity.ERROR),
        (unresolved_citation("zhu1999", FACTS, ORIGIN), Severity.ERROR),
        (unknown_count("w", FACTS, ORIGIN), Severity.ERROR),
        (unknown_metric("w", FACTS, ORIGIN), Severity.ERROR),
    ],
    ids=lambda one: one.code if isinstance(one, Diagnostic) else one.value,
)
def test_what_would_print_nonsense_is_an_error_and_the_rest_a_warning(
    problem: Diagnostic, severity: Severity
) -> None:
    assert (problem.severity, problem.path) == (severity, ORIGIN)
    assert problem.hints


def test_a_citation_of_no_work_names_the_works_with_such_an_id() -> None:
    problem = unresolved_citation("chen2024flaw", FACTS, ORIGIN)
    assert problem.message == "no work has the id `chen2024flaw`"
    assert problem.hints == (
        "did you mean `[@chen2024flat]`?",
        "did you mean `[@chen2023flat]`?",
    )


@pytest.mark.parametrize("facts", [FACTS, NO_FACTS], ids=["works", "no works"])
def test_a_citation_like_no_id_says_what_to_cite_by(facts: Facts) -> None:
    assert unresolved_citation("zzz", facts, ORIGIN).hints == (
        "cite a work by the `id` that it has in the publications",
    )


def test_a_citation_of_a_work_that_is_not_listed_says_how_to_list_it() -> None:
    problem = unresolved_citation("zhu1999", FACTS, ORIGIN)
    assert problem.message == "`zhu1999` is cited, but no list of this variant has it"
    assert problem.hints == (
        "let a list of the variant `select` it, or leave the citation out",
    )


def test_a_number_of_two_works_says_how_to_tell_them_apart() -> None:
    problem = ambiguous_citation("okafor2020", "[4]", ORIGIN)
    assert problem.message == (
        "`okafor2020` is cited as [4], and another work has the same number"
    )
    assert problem.hints == (
        "give the lists a `prefix` or number them with `scheme: continuous`",
    )


def test_an_id_without_brackets_says_how_a_citation_is_written() -> None:
    problem = bare_id("okafor2020", "see @okafor2020", ORIGIN)
    assert problem.message == (
        "`@okafor2020` is printed as it stands, though a work has that id"
    )
    assert problem.hints == ("write `[@okafor2020]` for the number of the work",)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("articles", "did you mean `{count:article}`?"),
        ("journals", "did you mean `{count:journal}`?"),
    ],
)
def test_a_count_that_there_is_not_names_the_most_like_it(name: str, hint: str) -> None:
    problem = unknown_count(name, FACTS, ORIGIN)
    assert problem.message == f"there is no count `{name}`"
    assert problem.hints[0] == hint


def test_a_count_like_none_names_them_all() -> None:
    (hint,) = unknown_count("zzz", FACTS, ORIGIN).hints
    assert hint.startswith("there are: `journal`, `conference`, `preprint`, `total`")
    assert "`first-author`" in hint


@pytest.mark.parametrize(
    ("name", "facts", "hint"),
    [
        ("hindex", FACTS, "did you mean `{metric:h-index}`?"),
        ("zzz", FACTS, "there are: `h-index`"),
        ("h-index", NO_FACTS, "the profile has no `metrics`"),
    ],
)
def test_a_metric_that_there_is_not_names_what_there_is(
    name: str, facts: Facts, hint: str
) -> None:
    problem = unknown_metric(name, facts, ORIGIN)
    assert problem.message == f"there is no metric `{name}`"
    assert problem.hints == (hint,)
