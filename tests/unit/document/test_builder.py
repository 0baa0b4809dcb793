"""Paragraphs and rows are made in the theme's styles, with the nodes they are given."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.diagnostics import DataPath
from cvgen.document.block import Entry, Role
from cvgen.document.builder import BlockBuilder
from cvgen.document.facts import Facts
from cvgen.document.inline import InlineResolver
from cvgen.model.date import End, PartialDate
from cvgen.model.entry import Period
from cvgen.model.identifiers import WebAddress
from cvgen.model.text import Prose, RichText, literal
from cvgen.model.variant import DatePrecision, Variant
from tests.support.samples import locale, theme
from tests.unit.document.rows import text_of

THEME = theme()
ORIGIN = DataPath("profile", ("summary",))
SPAN = Period(start=PartialDate(2019, 9), end=End(PartialDate(2021, 3)))


def builder(dates: DatePrecision = DatePrecision.YEAR) -> BlockBuilder:
    resolver = InlineResolver(Facts(citations={"w": "[1]"}), THEME.accent)
    return BlockBuilder(THEME, locale(), resolver, Variant(dates=dates))


def row(label: RichText | str | None) -> Entry:
    build = builder()
    body = build.paragraph("n/text", literal("a"), THEME.body)
    return build.row("n", label, (body,), ORIGIN)


def test_a_paragraph_has_the_styles_text_and_remembers_its_origin() -> None:
    one = builder().paragraph("n", literal("a"), THEME.head, origin=ORIGIN)
    assert (one.node, one.role, one.origin) == ("n", Role.P, ORIGIN)
    assert [(run.text, run.style) for run in one.runs] == [("a", THEME.head.text)]


def test_each_paragraph_of_prose_has_a_node_of_its_own() -> None:
    prose = Prose((literal("a"), literal("b")))
    made = builder().prose("summary", prose, ORIGIN)
    assert [one.node for one in made] == ["summary/0", "summary/1"]


def test_paragraphs_of_prose_are_set_apart_and_the_first_is_not() -> None:
    prose = Prose((literal("a"), literal("b"), literal("c")))
    made = builder().prose("summary", prose, ORIGIN)
    gap = THEME.paragraph_gap
    assert [one.style.space_before for one in made] == [0, gap, gap]


def test_paragraphs_of_prose_may_be_set_apart_otherwise() -> None:
    prose = Prose((literal("a"), literal("b")))
    made = builder().prose("summary", prose, ORIGIN, 1.5)
    assert [one.style.space_before for one in made] == [0, 1.5]


def test_no_prose_makes_no_paragraphs() -> None:
    assert builder().prose("summary", None, ORIGIN) == ()


def test_a_row_has_its_label_in_the_left_column() -> None:
    entry = row(literal("2024"))
    (label,) = entry.label
    assert (label.node, label.style) == ("n/label", THEME.label)
    assert [one.node for one in entry.body] == ["n/text"]


@pytest.mark.parametrize("label", [None, "", RichText(), literal("")], ids=repr)
def test_a_row_without_words_for_a_label_has_none(label: RichText | str | None) -> None:
    assert row(label).label == ()


def test_a_subhead_is_a_head_of_the_third_level() -> None:
    one = builder().subhead("n", literal("a"))
    assert (one.role, one.style) == (Role.H3, THEME.subhead)


def test_a_subhead_in_a_part_is_one_of_the_fourth_level_and_looks_like_it() -> None:
    one = builder().subhead("n", literal("a"), in_part=True)
    assert (one.role, one.style) == (Role.H4, THEME.minor_head)
    assert one.style != THEME.subhead


def test_an_entry_has_its_lines_then_its_address_then_its_details() -> None:
    entry = replace(
        SPAN,
        url=WebAddress("https://example.org/a/"),
        details=Prose((literal("One."), literal("Two."))),
    )
    made = builder().entry("talks", 4, entry, "2024", literal("Title"), RichText())
    assert [(one.node, text_of(one)) for one in made.body] == [
        ("talks/4/line/0", "Title"),
        ("talks/4/line/2", "example.org/a"),
        ("talks/4/details/0", "One."),
        ("talks/4/details/1", "Two."),
    ]
    assert [str(one.origin) for one in made.body] == ["profile.talks[4]"] * 4


@pytest.mark.parametrize(
    ("dates", "period", "moment"),
    [
        (DatePrecision.YEAR, "2019–2021", "2024"),
        (DatePrecision.MONTH, "Sep~2019 – Mar~2021", "May~2024"),
        (DatePrecision.DAY, "Sep~2019 – Mar~2021", "9~May~2024"),
    ],
)
def test_dates_are_as_precise_as_the_variant_wants(
    dates: DatePrecision, period: str, moment: str
) -> None:
    build = builder(dates)
    assert build.period(SPAN) == period.replace("~", "\N{NO-BREAK SPACE}")
    found = build.moment(PartialDate(2024, 5, 9))
    assert found == moment.replace("~", "\N{NO-BREAK SPACE}")
    assert build.moment(None) == ""
