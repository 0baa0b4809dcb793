"""Marks become faces, sizes and colours; citations become numbers that lead there."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.bibliography.count import WorkCounts
from cvgen.diagnostics import DataPath, Severity
from cvgen.document.block import NodeTarget, StyledRun, WebTarget
from cvgen.document.facts import Facts
from cvgen.document.inline import InlineResolver
from cvgen.document.style import FontStyle, TextStyle, Weight
from cvgen.model.link_policy import LinkPolicy
from cvgen.model.text import (
    CitationRun,
    CountRun,
    Isolate,
    MetricRun,
    RichText,
    Run,
    Shift,
    TextRun,
)

ROMAN = FontStyle("Serif")
ITALIC = FontStyle("Serif", italic=True)
STYLE = TextStyle(font=ROMAN, size=10.0, colour="#111111")
ACCENT = "#1f3b63"
LABELS = {"chen2024flat": "[2]", "chen2023flat": "[3]", "okafor2020": "[4]"}
ORIGIN = DataPath("profile", ("summary",))


def resolver(links: LinkPolicy = LinkPolicy.ALLOWED) -> InlineResolver:
    facts = Facts(
        citations=LABELS,
        shared=frozenset({"[4]"}),
        unlisted=frozenset({"zhu1999"}),
        counts=WorkCounts((("", 12), ("book", 2))),
        metrics={"h-index": "h-index 23 (Scopus, 2026)"},
    )
    return InlineResolver(facts, ACCENT, links)


def resolve(run: Run, style: TextStyle = STYLE) -> StyledRun:
    (resolved,) = resolver().resolve(RichText((run,)), style)
    return resolved


def test_a_run_without_marks_is_set_in_the_style() -> None:
    assert resolve(TextRun("a")) == StyledRun("a", STYLE)


@pytest.mark.parametrize(("before", "after"), [(ROMAN, ITALIC), (ITALIC, ROMAN)])
def test_emphasis_turns_the_slope(before: FontStyle, after: FontStyle) -> None:
    run = resolve(TextRun("a", emphasis=True), replace(STYLE, font=before))
    assert run.style.font == after


@pytest.mark.parametrize("weight", Weight, ids=lambda weight: weight.name.lower())
def test_strong_is_bold_whatever_the_weight(weight: Weight) -> None:
    style = replace(STYLE, font=FontStyle("Serif", weight))
    assert resolve(TextRun("a", strong=True), style).style.font.weight is Weight.BOLD


def test_strong_emphasis_is_bold_and_italic() -> None:
    run = resolve(TextRun("a", emphasis=True, strong=True))
    assert run.style == replace(
        STYLE, font=FontStyle("Serif", Weight.BOLD, italic=True)
    )


@pytest.mark.parametrize(
    ("shift", "rise"), [(Shift.SUBSCRIPT, -1.4), (Shift.SUPERSCRIPT, 3.3)]
)
def test_shifted_text_is_smaller_and_rises_with_the_size(
    shift: Shift, rise: float
) -> None:
    style = resolve(TextRun("2", shift=shift)).style
    assert style.size == pytest.approx(6.8)
    assert style.rise == pytest.approx(rise)
    larger = resolve(TextRun("2", shift=shift), replace(STYLE, size=20.0)).style
    assert (larger.size, larger.rise) == pytest.approx((13.6, 2 * rise))


def test_a_link_is_coloured_and_leads_to_its_address() -> None:
    run = resolve(TextRun("code", link="https://example.org/c"))
    assert run.link == WebTarget("https://example.org/c")
    assert run.style == replace(STYLE, colour=ACCENT)


def test_a_citation_prints_its_number_and_leads_to_the_work() -> None:
    run = resolve(CitationRun("chen2024flat"))
    aim = NodeTarget("publications/[chen2024flat]")
    assert run == StyledRun("[2]", STYLE, aim, fact="@chen2024flat")


def test_runs_keep_their_order() -> None:
    text = RichText((TextRun("see "), CitationRun("okafor2020"), TextRun(".")))
    assert [run.text for run in resolver().resolve(text, STYLE)] == ["see ", "[4]", "."]


def test_citations_side_by_side_are_parted_by_a_comma() -> None:
    citations = [CitationRun(key) for key in LABELS]
    text = RichText((TextRun("see "), *citations, TextRun(".")))
    runs = resolver().resolve(text, STYLE)
    assert "".join(run.text for run in runs) == "see [2], [3], [4]."
    assert [run.link is None for run in runs[1:-1]] == [False, True, False, True, False]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("as @okafor2020 says", id="between words"),
        pytest.param("cf. @okafor2020, p. 3", id="before a comma"),
        pytest.param("x;@okafor2020", id="behind a semicolon"),
        pytest.param("as in @okafor2020.", id="before a full stop"),
        pytest.param("so (@okafor2020)", id="in brackets"),
    ],
)
def test_an_id_without_brackets_is_printed_with_a_warning(text: str) -> None:
    one = resolver()
    (run,) = one.resolve(RichText((TextRun(text),)), STYLE, ORIGIN)
    assert run.text == text
    (problem,) = one.diagnostics
    assert (problem.severity, problem.path) == (Severity.WARNING, ORIGIN)
    assert problem.code == "bare-citation"
    assert problem.message == (
        "`@okafor2020` is printed as it stands, though a work has that id"
    )
    assert problem.hints == ("write `[@okafor2020]` for the number of the work",)


@pytest.mark.parametrize(
    "text", ["m.chen@okafor2020", "recall@10", "@nobody", "@", "okafor2020"]
)
def test_a_text_that_cites_nothing_is_not_warned_of(text: str) -> None:
    one = resolver()
    one.resolve(RichText((TextRun(text),)), STYLE)
    assert one.diagnostics == []


def test_a_citation_of_no_work_is_an_error_and_stays_visible() -> None:
    one = resolver()
    text = RichText((CitationRun("chen2024flaw"),))
    (run,) = one.resolve(text, STYLE, ORIGIN)
    assert run == StyledRun("[chen2024flaw]", STYLE)
    (problem,) = one.diagnostics
    assert problem.code == "unresolved-citation"
    assert problem.message == "no work has the id `chen2024flaw`"
    assert problem.path == ORIGIN
    assert problem.hints == (
        "did you mean `[@chen2024flat]`?",
        "did you mean `[@chen2023flat]`?",
    )


def test_a_citation_like_none_of_the_ids_says_what_to_cite_by() -> None:
    one = resolver()
    one.resolve(RichText((CitationRun("zzz"),)), STYLE)
    assert one.diagnostics[0].hints == (
        "cite a work by the `id` that it has in the publications",
    )


def test_every_unresolved_citation_is_said() -> None:
    one = resolver()
    for key in ("x", "y"):
        one.resolve(RichText((CitationRun(key), CitationRun("chen2024flat"))), STYLE)
    assert len(one.diagnostics) == 2


def test_a_work_that_the_variant_does_not_list_cannot_be_cited() -> None:
    one = resolver()
    one.resolve(RichText((CitationRun("zhu1999"),)), STYLE, ORIGIN)
    (problem,) = one.diagnostics
    assert problem.code == "unlisted-citation"
    assert problem.message == ("`zhu1999` is cited, but no list of this variant has it")


def test_a_number_that_two_works_have_is_printed_with_a_warning() -> None:
    one = resolver()
    (run,) = one.resolve(RichText((CitationRun("okafor2020"),)), STYLE)
    assert run.text == "[4]"
    assert [(p.code, p.severity) for p in one.diagnostics] == [
        ("ambiguous-citation", Severity.WARNING)
    ]


@pytest.mark.parametrize(
    ("run", "text", "fact"),
    [
        (CountRun(""), "12", "count:"),
        (CountRun("book"), "2", "count:book"),
        (CountRun("thesis"), "0", "count:thesis"),
        (MetricRun("h-index"), "h-index 23 (Scopus, 2026)", ""),
    ],
)
def test_counts_and_metrics_are_printed(run: Run, text: str, fact: str) -> None:
    assert resolve(run) == StyledRun(text, STYLE, fact=fact)


@pytest.mark.parametrize(
    ("run", "message", "hint"),
    [
        (
            CountRun("books"),
            "there is no count `books`",
            "did you mean `{count:book}`?",
        ),
        (
            MetricRun("hindex"),
            "there is no metric `hindex`",
            "did you mean `{metric:h-index}`?",
        ),
        (MetricRun("z"), "there is no metric `z`", "there are: `h-index`"),
    ],
)
def test_a_count_or_metric_that_there_is_not_is_an_error(
    run: Run, message: str, hint: str
) -> None:
    one = resolver()
    one.resolve(RichText((run,)), STYLE, ORIGIN)
    (problem,) = one.diagnostics
    assert (problem.message, problem.severity) == (message, Severity.ERROR)
    assert hint in problem.hints
    assert problem.path == ORIGIN


def test_a_metric_whose_name_is_given_twice_is_printed_with_a_warning() -> None:
    facts = Facts(metrics={"h": "h 23 (Scopus, 2026)"}, repeated=frozenset({"h"}))
    one = InlineResolver(facts, ACCENT)
    (run,) = one.resolve(RichText((MetricRun("h"),)), STYLE, ORIGIN)
    assert run.text == "h 23 (Scopus, 2026)"
    (problem,) = one.diagnostics
    assert problem.severity is Severity.WARNING
    assert problem.message == (
        "several metrics are called `h`, and this one is printed: h 23 (Scopus, 2026)"
    )


def test_an_isolate_stays_one() -> None:
    found = resolve(TextRun("א", isolate=Isolate.BEGINS))
    assert found == StyledRun("א", STYLE, isolate=Isolate.BEGINS)


@pytest.mark.parametrize("run", [CitationRun("okafor2020"), CountRun("")])
def test_what_is_looked_up_goes_on_in_the_isolate_it_stands_in(run: Run) -> None:
    words = TextRun("ראו ", isolate=Isolate.BEGINS)
    _, found, *_ = resolver().resolve(RichText((words, run, run)), STYLE)
    assert found.isolate is Isolate.GOES_ON


def test_citations_side_by_side_are_all_in_the_isolate() -> None:
    words = TextRun("ראו ", isolate=Isolate.BEGINS)
    runs = (words, CitationRun("okafor2020"), CitationRun("chen2024flat"))
    _, *found = resolver().resolve(RichText(runs), STYLE)
    assert [one.text for one in found] == ["[4]", ", ", "[2]"]
    assert {one.isolate for one in found} == {Isolate.GOES_ON}


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        ((TextRun(" ", link="https://a.example"),), [None]),
        (
            (
                TextRun("a", link="https://a.example", strong=True),
                TextRun(" ", link="https://a.example"),
                TextRun("b", link="https://a.example", strong=True),
            ),
            [WebTarget("https://a.example")] * 3,
        ),
    ],
    ids=["blank", "within-another"],
)
def test_a_link_of_which_nothing_is_seen_is_none(
    runs: tuple[Run, ...], expected: list[WebTarget | None]
) -> None:
    found = resolver().resolve(RichText(runs), STYLE)
    assert [one.link for one in found] == expected


def test_a_citation_by_a_name_that_runs_right_to_left_is_an_isolate() -> None:
    facts = Facts(
        citations={"a": "כהן 2024"},
        shared=frozenset(),
        unlisted=frozenset(),
        counts=WorkCounts(()),
        metrics={},
    )
    text = RichText((CitationRun("a"),))
    (found,) = InlineResolver(facts, ACCENT).resolve(text, STYLE)
    assert found.isolate is Isolate.BEGINS


@pytest.mark.parametrize(
    ("policy", "kept"),
    [
        (LinkPolicy.ALLOWED, ["code", "https://example.org/c", "[2]"]),
        (LinkPolicy.VISIBLE_URLS, ["https://example.org/c"]),
        (LinkPolicy.FORBIDDEN, []),
    ],
)
def test_only_links_that_are_allowed_are_made(
    policy: LinkPolicy, kept: list[str]
) -> None:
    address = "https://example.org/c"
    text = RichText(
        (
            TextRun("code", link=address),
            TextRun(address, link=address),
            CitationRun("chen2024flat"),
        )
    )
    runs = resolver(policy).resolve(text, STYLE)
    assert [run.text for run in runs] == ["code", address, "[2]"]
    assert [run.text for run in runs if run.link] == kept
    assert all(run.style.colour == STYLE.colour for run in runs if not run.link)
