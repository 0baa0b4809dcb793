"""Works are counted by their numbers, and their states and authors by words."""

from __future__ import annotations

from cvgen.checks.measured.measured import Measured
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.works import (
    AuthorListing,
    AuthorRule,
    StateRule,
    WorkList,
    WorkRule,
)
from cvgen.model.work_type import Status
from cvgen.verdict.finding import Known, Observation, Outcome
from cvgen.verdict.observe_works import count_works, observe_works
from cvgen.verdict.phrases import USUAL
from tests.support.breaches import plain, words
from tests.support.finished import HELLO, drawn, measured, prose

NUMBERED = "[1] On echoes", "[2] On silence", "[3] On noise"
LISTS = WorkRule(
    lists=(
        WorkList(id="a", title="Category A", most=2),
        WorkList(id="b", title="Category B", most=2),
    )
)


def observed(
    rule: Rule, file: Measured, known: Known | None = None
) -> list[Observation]:
    found = observe_works(rule, file, known or Known(), USUAL)
    assert found is not None
    return list(found)


def lines(*texts: str) -> Measured:
    return measured(drawn(prose(plain(lines=texts))))


def test_a_rule_of_another_kind_is_not_looked_at() -> None:
    assert observe_works(Rule(), measured(HELLO), Known(), USUAL) is None


def test_the_first_work_too_many_is_the_place() -> None:
    (found,) = observed(WorkRule(most=2), lines(*NUMBERED))
    assert (found.measured, found.asked) == ("3 works", "at most 2")
    assert str(found.where) == "page 1, line 3: “[3] On noise”"
    (kept,) = observed(WorkRule(most=3), lines(*NUMBERED))
    assert kept.outcome is Outcome.KEPT


def test_every_list_has_its_own_limit() -> None:
    file = lines("Category A", *NUMBERED[:2], "Category B", *NUMBERED)
    found = observed(LISTS, file)
    assert [(one.outcome, one.measured) for one in found] == [
        (Outcome.KEPT, "2 works in “Category A”"),
        (Outcome.BROKEN, "3 works in “Category B”"),
    ]


REVIEWED = WorkRule(
    lists=(
        WorkList(id="a", title="Category A", most=2, reviewed=True),
        WorkList(id="b", title="Category B", most=2),
    )
)


def test_a_work_that_is_not_reviewed_breaks_its_list_s_rule() -> None:
    known = Known(works=(1,), unreviewed=("`w` in “Category A” is submitted",))
    found = observed(REVIEWED, lines("Category A", "[1] On noise"), known)
    assert [(one.outcome, one.measured) for one in found] == [
        (Outcome.KEPT, "1 works in “Category A”"),
        (Outcome.BROKEN, "`w` in “Category A” is submitted"),
    ]
    assert found[1].asked == "only peer-reviewed works, and books"


def test_a_finished_file_betrays_it_by_its_words() -> None:
    works = "[1] On noise, under review"
    *_, found = observed(REVIEWED, lines("Category A", works, "Category B"))
    assert (found.measured, found.is_doubtful) == (
        "“under review” in “Category A”",
        True,
    )
    assert str(found.where) == "page 1, line 2: “[1] On noise, under review”"
    others = observed(REVIEWED, lines("Category A", "Category B", works))
    assert not any(one.is_doubtful for one in others)


def test_works_without_numbers_are_not_counted_unless_the_data_are_there() -> None:
    assert count_works(lines("On echoes")) is None
    (found,) = observed(WorkRule(most=2), lines("On echoes"))
    assert found.outcome is Outcome.NOT_CHECKED
    (known,) = observed(WorkRule(most=2), lines("On echoes"), Known(works=(3, 1)))
    assert (known.outcome, known.measured) == (Outcome.BROKEN, "4 works")


def test_a_work_of_another_state_is_found() -> None:
    rule = StateRule(states=(Status.PUBLISHED, Status.IN_PRESS))
    (found,) = observed(rule, words("On echoes, in preparation."))
    assert found.measured == "1 × “in preparation”"
    (kept,) = observed(rule, words("On echoes, in press."))
    assert kept.outcome is Outcome.KEPT


def test_a_cut_list_of_authors_is_found_where_all_must_be_named() -> None:
    file = words("A. Okafor et al., On echoes")
    (found,) = observed(AuthorRule(policy=AuthorListing.ALL), file)
    assert found.measured == "1 × “et al.”"
    may = AuthorRule(policy=AuthorListing.MAY_BE_CUT)
    assert observed(may, file)[0].outcome is Outcome.KEPT
    from_twenty = AuthorRule(policy=AuthorListing.MAY_BE_CUT, cut_from=20)
    assert observed(from_twenty, file)[0].outcome is Outcome.NOT_CHECKED
