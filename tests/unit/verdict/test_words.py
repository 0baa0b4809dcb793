"""What nobody has measured has not passed; a rule is kept if nothing is found."""

from __future__ import annotations

from cvgen.checks.measured.file import FileFacts
from cvgen.checks.measured.measured import Fact, Gap, Measured
from cvgen.checks.measured.page import MeasuredPage
from cvgen.verdict.finding import Outcome, Where
from cvgen.verdict.words import broken, doubtful, first_gap, kept, or_kept
from tests.support.finished import HELLO, measured

FACTS = FileFacts(name="cv.pdf", size=1, version="1.7")
BLANK = MeasuredPage(number=1, width=595, height=842, paper_width=595, paper_height=842)


def test_a_gap_is_unknown_and_has_its_page() -> None:
    gap = Gap(Fact.SIZE, "a Type 3 font", (2,))
    found = first_gap(Measured(file=FACTS, pages=(BLANK,), gaps=(gap,)), Fact.SIZE)
    assert found is not None
    assert found.outcome is Outcome.UNKNOWN
    assert found.measured == "size not measured: a Type 3 font"
    assert found.where == Where(2)


def test_no_text_at_all_is_unknown_too() -> None:
    found = first_gap(Measured(file=FACTS, pages=(BLANK,)))
    assert found is not None
    assert found.measured == "nothing measured: there is no text"
    assert first_gap(measured(HELLO), *Fact) is None


def test_a_rule_is_kept_if_nothing_was_found() -> None:
    breach = broken("3 pages", "at most 2")
    assert list(or_kept([], "2 pages")) == [kept("2 pages")]
    assert list(or_kept([breach], "2 pages")) == [breach]
    assert doubtful("a", "b").is_doubtful
