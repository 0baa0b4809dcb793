"""Words in ideographs and kana are parted by the marks of their language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.document.full_width import full_width
from cvgen.loading.markup import read_rich_text
from cvgen.model.text import CitationRun, RichText, TextRun, literal, plain_text
from tests.unit.document.rows import rows

ENTRY = "positions: [{title: 准教授, organization: 例示大学, place: Tokyo}]"


@pytest.mark.parametrize(
    ("language", "typed", "printed"),
    [
        ("zh", "副教授, 示例大学", "副教授，示例大学"),
        ("zh", "主持, CNY 600,000, 申请中", "主持，CNY 600,000，申请中"),
        ("zh", "优化; 泛化", "优化；泛化"),
        ("zh", "（一）, b", "（一），b"),
        ("zh", "Parental leave, 11个月", "Parental leave，11个月"),
        ("zh", "PI, GBP 55,000, 申请中", "PI，GBP 55,000，申请中"),
        (
            "zh",
            "EUR 1,511,500; GBP 829,980（其中本人GBP 249,980）; CNY 480,000",
            "EUR 1,511,500；GBP 829,980（其中本人GBP 249,980）；CNY 480,000",
        ),
        ("zh", "4.6 of 5 (2024, 30), 优", "4.6 of 5 (2024, 30)，优"),
        ("ja", "PI, EUR 5, 申請中", "PI、EUR 5、申請中"),
        ("zh", "Reader, University of Example", "Reader, University of Example"),
        ("ja", "准教授, 例示大学", "准教授、例示大学"),
        ("ja", "テーマ; 現在", "テーマ；現在"),
        ("ja", "A, B; C", "A, B; C"),
        ("ja", "第1,000回", "第1,000回"),
    ],
)
def test_marks_beside_ideographs_are_full_width(
    language: str, typed: str, printed: str
) -> None:
    assert plain_text(full_width(literal(typed), language)) == printed


def test_a_mark_may_begin_a_run_of_its_own() -> None:
    text = full_width(read_rich_text("**准教授**, *Tokyo*, 東京"), "ja")
    assert plain_text(text) == "准教授、Tokyo、東京"
    assert next(run.strong for run in text.runs if isinstance(run, TextRun))


def test_a_mark_that_ends_a_run_keeps_the_space_that_begins_the_next() -> None:
    text = full_width(read_rich_text("**概要,** 例示大学"), "zh")
    assert plain_text(text) == "概要, 例示大学"


def test_a_citation_is_no_ideograph() -> None:
    text = RichText((TextRun("a"), CitationRun("論文"), TextRun(", b")))
    assert full_width(text, "ja") == text


def test_a_title_keeps_its_own_marks() -> None:
    text = full_width(read_rich_text("**Cats, dogs**, Tokyo, 東京"), "ja")
    assert plain_text(text) == "Cats, dogs、Tokyo、東京"


def test_brackets_may_reach_over_runs() -> None:
    text = full_width(read_rich_text("评价 4.6 (2024, *n* = 19), Tokyo, B"), "zh")
    assert plain_text(text) == "评价 4.6 (2024, n = 19)，Tokyo，B"


def test_a_list_of_sums_has_full_width_marks_in_any_case() -> None:
    grants = "grants: [{title: A, amount: EUR 1}, {title: B, amount: USD 2}]"
    assert rows(f"language: zh\n{grants}")[-1][-1] == "EUR 1；USD 2"
    assert rows(grants)[-1][-1] == "EUR 1; USD 2"


@pytest.mark.property
@given(st.lists(st.text("ab ,;准かA")))
def test_nothing_but_marks_and_their_spaces_changes(parts: list[str]) -> None:
    text = RichText(tuple(TextRun(one) for one in parts))
    printed = plain_text(full_width(text, "zh"))
    bare = str.maketrans("，；", ",;", " ")
    assert printed.translate(bare) == plain_text(text).translate(bare)


@pytest.mark.parametrize(
    ("profile", "variant", "line"),
    [
        ("language: ja\n", "", "准教授、例示大学、Tokyo"),
        ("language: zh\n", "", "准教授，例示大学，Tokyo"),
        ("", "language: ja", "准教授、例示大学、Tokyo"),
        ("", "", "准教授, 例示大学, Tokyo"),
        ("language: ja\n", "punctuation: as-written", "准教授, 例示大学, Tokyo"),
    ],
)
def test_an_entry_has_the_marks_of_the_text_or_else_of_the_page(
    profile: str, variant: str, line: str
) -> None:
    assert rows(profile + ENTRY, variant) == [("", line)]
