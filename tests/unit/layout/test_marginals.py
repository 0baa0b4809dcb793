"""The margins say where one is: a number at first, then a head with the title."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.layout.frame import PlacedLine
from cvgen.layout.marginals import Marginalia, set_marginals
from cvgen.model.running_head import RunningHeadForm
from tests.support.samples import fonts
from tests.unit.layout.documents import PAGE, any_characters, document, steady

RIGHT = PAGE.width - PAGE.right


def margins(page: int, pages: int, title: str = "Mei Chen") -> Marginalia:
    return set_marginals(document(running_title=title), fonts(), page, pages)


def texts(one: Marginalia) -> list[str]:
    return [line.line.text for line in one.lines]


def right_end(line: PlacedLine) -> float:
    return line.x + line.line.width


@pytest.mark.parametrize("pages", [1, 12])
def test_the_first_page_has_only_its_number(pages: int) -> None:
    first = margins(1, pages)
    assert (first.page, texts(first), first.rules) == (1, ["1"], ())


def test_the_first_page_s_number_stands_at_the_foot() -> None:
    (number,) = margins(1, 1).lines
    assert number.baseline == PAGE.height - 8.0
    assert right_end(number) == pytest.approx(RIGHT)


def test_the_others_have_the_title_and_the_number_of_all() -> None:
    second = margins(2, 12)
    assert (second.page, texts(second)) == (2, ["Mei Chen", "page 2 of 12"])


def test_title_and_number_stand_at_the_head_s_ends() -> None:
    title, number = margins(2, 2).lines
    assert title.baseline == number.baseline == 12.0
    assert title.x == PAGE.left
    assert right_end(number) == pytest.approx(RIGHT)


def test_a_rule_across_the_text_area_stands_under_the_head() -> None:
    (rule,) = margins(2, 2).rules
    assert (rule.x, rule.width, rule.y) == (PAGE.left, PAGE.measure, 14.0)
    assert (rule.thickness, rule.colour) == (0.3, "#5a6270")


def test_a_rule_without_thickness_is_none() -> None:
    usual = document()
    bare = replace(usual, marginals=replace(usual.marginals, rule_thickness=0.0))
    assert set_marginals(bare, fonts(), 2, 2).rules == ()


def test_marginals_belong_to_no_block() -> None:
    assert {line.node for line in margins(2, 2).lines} == {"marginals"}


def test_without_a_title_the_number_stands_alone() -> None:
    assert texts(margins(2, 2, title="")) == ["", "page 2 of 2"]


def test_of_a_long_title_as_much_is_set_as_keeps_clear_of_the_number() -> None:
    title, number = margins(88, 99, title="Mei-Ling Chen " * 9).lines
    assert title.line.text.startswith("Mei-Ling Chen Mei-Ling Chen")
    assert right_end(title) < number.x


@pytest.mark.property
@given(title=st.text(any_characters, max_size=200))
@steady
def test_no_title_runs_into_the_number(title: str) -> None:
    first, number = margins(88, 99, title=title).lines
    assert first.x == PAGE.left
    assert right_end(first) < number.x


def formed(form: RunningHeadForm, page: int, mark: str = "") -> Marginalia:
    one = document(running_title="Mei Chen — CV")
    marginals = replace(one.marginals, form=form, mark=mark, name="Mei Chen")
    return set_marginals(replace(one, marginals=marginals), fonts(), page, 3)


@pytest.mark.parametrize("page", [1, 2])
def test_without_running_heads_the_margins_are_empty(page: int) -> None:
    empty = formed(RunningHeadForm.NONE, page)
    assert (texts(empty), empty.rules) == ([], ())


@pytest.mark.parametrize("page", [1, 2])
def test_the_name_may_stand_at_the_top_right_of_every_page(page: int) -> None:
    found = formed(RunningHeadForm.NAME_ON_EVERY_PAGE, page)
    assert texts(found) == [f"Mei Chen, page {page} of 3"]
    assert right_end(found.lines[0]) == pytest.approx(RIGHT)
    assert found.lines[0].baseline == 12.0


@pytest.mark.parametrize("form", RunningHeadForm, ids=lambda form: str(form.value))
def test_a_mark_stands_at_the_head_of_the_first_page_whatever_the_form(
    form: RunningHeadForm,
) -> None:
    found = formed(form, 1, "Draft")
    assert (texts(found)[0], found.lines[0].x) == ("Draft", PAGE.left)
