"""Metrics are found in the words that people use for them, and in no innocent ones."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.metrics import check_metrics, find_metrics
from cvgen.diagnostics import Diagnostic, Severity
from cvgen.model.preset.content import Metric
from tests.unit.checks.lint.records import entry, plan, printed, said, shown_texts

NAMED = {
    Metric.IMPACT_FACTOR: [
        "an impact factor of 5.2",
        "the journal's impact factors",
        "JIF 3",
        "IF: 12.4",
        "(IF = 9.8)",
        "CiteScore",
        "SNIP 1.3",
        "Impact-Faktor",
        "facteur d’impact",
        "factor de impacto",
        "fattore di impatto",
        "影响因子 5.2",
        "インパクトファクター",
    ],
    Metric.JOURNAL_RANKING: [
        "a Q1 journal",
        "Economics (Q1)",
        "Q1",
        "JCR Q1",
        "Scopus, Q2",
        "SJR 2.1",
        "Top-tier, Q1, IF 12.3, CORE A*",
        "Q1, first quartile",
        "Q2; IF 3",
        "top-tier, Q1",
        "First quartile",
        "journal ranking",
        "a first-quartile journal",
        "primer cuartil",
        "primo quartile",
        "中科院一区",
    ],
    Metric.CONFERENCE_RANKING: [
        "CORE A*",
        "CORE rank A",
        "an A*-ranked meeting",
        "CCF-A",
        "conference rankings",
        "顶会论文",
        "トップカンファレンス",
    ],
    Metric.INSTITUTION_RANKING: [
        "QS World University Rankings",
        "ranked 12th in the world",
        "a top-100 university",
    ],
    Metric.H_INDEX: [
        "h-index 23",
        "H index",
        "hindex",
        "Hirsch index",
        "indice de Hirsch",
        "índice h",
        "h指数",
        "g-index",
    ],
    Metric.I10_INDEX: ["i10-index", "i10"],
    Metric.CITATIONS: [
        "1,234 citations",
        "cited over 500 times",
        "total citations",
        "a highly cited paper",
        "Citations: 214",
        "1234 Zitationen",
        "citée 12 fois",
        "被引用 300 次",
        "引用回数",
    ],
    Metric.ACCEPTANCE_RATE: [
        "acceptance rate 21 %",
        "acceptance rate of about 20 %",
        "21% acceptance rate",
        "accepted 21 of 300 submissions",
        "Annahmequote",
        "taux d'acceptation",
        "tasa de aceptación",
        "录用率",
        "採択率",
    ],
    Metric.TOTALS: [
        "more than 200 publications",
        "over 100 peer-reviewed papers",
        "author of 120 papers",
        "{count:article-journal}",
    ],
    Metric.RANK_WORDS: [
        "top-tier venues",
        "top journals",
        "a prestigious award",
        "leading international conferences",
        "a tier-1 conference",
        "in renommierten Fachzeitschriften",
        "une revue prestigieuse",
        "顶级期刊",
    ],
}

INNOCENT = [
    "the impact of factors",
    "the impact on factor models",
    "If 5 bees hum",
    "Q1 2024",
    "revenue (Q1 2024)",
    "a journal (Q1, 2024)",
    "editor of two journals: Q1 2024 to Q3 2025",
    "in Q1 of 2024",
    "If only Q1, if at all",
    "Q1, Q2 and Q3",
    "the first quartile of the counts",
    "qubits Q1 and Q2",
    "ranking algorithms",
    "learning to rank",
    "A* search",
    "an A* planner",
    "the CORE research team",
    "CORE A",
    "SNIP: single-shot network pruning",
    "the acceptance rate of a sampler",
    "rejection and acceptance rates",
    "tuned to 23.4 % acceptance",
    "what has impact factors into the design",
    "top-down parsing",
    "leading a team",
    "leading order",
    "leading papers to print",
    "the top of the page",
    "a tier of trees",
    "citation networks",
    "police cited 3 drivers",
    "vitamin Q10",
    "accepted in 2021",
    "over 100 people",
    "rank and file of the university",
    "THE ranking of ideas",
    "indexing",
    "prestige",
]


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind in NAMED for text in NAMED[kind]]
)
def test_a_metric_is_found_by_its_words(kind: Metric, text: str) -> None:
    assert kind in dict(find_metrics(text))


def test_every_kind_has_words() -> None:
    assert set(NAMED) == set(Metric)


@pytest.mark.parametrize("text", INNOCENT)
def test_an_innocent_phrase_is_none(text: str) -> None:
    assert find_metrics(text) == ()


def found(
    profile: str = "",
    works: str = "",
    variant: str = "{}",
    forbidden: frozenset[Metric] = frozenset(),
) -> list[Diagnostic]:
    """What is said of a variant."""
    of = plan(profile, works, variant)
    listed = tuple(enumerate(of.cv.publications))
    return list(check_metrics(shown_texts(of), listed, printed(of), forbidden))


def test_a_metric_in_prose_is_a_warning() -> None:
    (one,) = found("summary: My h-index is 23.")
    assert one.severity is Severity.WARNING
    assert one.code == "metric"
    assert str(one.path) == "profile.summary"
    assert one.message == "`h-index` is a metric that many funders refuse"
    assert one.hints == ("leave it out, or say in words what the work has changed",)


def test_all_words_for_metrics_are_said_each_once() -> None:
    summary = (
        "An impact factor of 5 (JIF 5.2, CiteScore 7), an h-index of 9, H-index 9."
    )
    assert [one.message for one in found(f"summary: {summary}")] == [
        f"`{words}` is a metric that many funders refuse"
        for words in ("impact factor", "JIF", "CiteScore", "h-index")
    ]


def test_words_within_others_are_not_said_again() -> None:
    for kind, text in (
        (Metric.JOURNAL_RANKING, "JCR Q1"),
        (Metric.INSTITUTION_RANKING, "QS World University Rankings"),
    ):
        assert find_metrics(text) == ((kind, text),)


def test_what_an_application_forbids_is_an_error() -> None:
    (one,) = found("summary: My h-index is 23.", forbidden=frozenset({Metric.H_INDEX}))
    assert one.severity is Severity.ERROR
    assert one.message == "`h-index` is a metric that this application forbids"


def test_a_title_of_a_work_is_reported_as_a_title_and_never_as_an_error() -> None:
    work = entry("w", title="What the h-index hides")
    (one,) = found(works=work, forbidden=frozenset({Metric.H_INDEX}))
    assert one.severity is Severity.WARNING
    assert one.code == "metric-in-title"
    assert one.message == (
        "the title speaks of `h-index`, which funders refuse as a metric"
    )
    assert one.hints == (
        "leave it if the work is about it, but know that funders search for it",
    )


def test_totals_are_spoken_of_only_where_they_are_forbidden() -> None:
    profile = "summary: More than 200 publications."
    assert found(profile) == []
    (one,) = found(profile, forbidden=frozenset({Metric.TOTALS}))
    assert one.message == (
        "`More than 200 publications` is a metric that this application forbids"
    )


METRICS = "metrics: [{name: citations, value: 9, source: S, as-of: 2026}]"


def test_a_section_of_metrics_is_reported_if_it_is_printed() -> None:
    assert found(METRICS) == []
    assert said(found(METRICS, variant="sections: [metrics]")) == [
        (
            "profile.metrics[0].name",
            "`{metric:citations}` is a metric that many funders refuse",
        )
    ]


def test_the_name_of_a_metric_in_a_text_is_no_metric() -> None:
    assert found("summary: Of citations.") == []


def test_a_metric_that_a_text_prints_is_found_there() -> None:
    (one,) = found(f"{METRICS}\nsummary: 'I have {{metric:citations}}.'")
    assert str(one.path) == "profile.summary"


CITED = entry("w", citations="{count: 3, source: S, as-of: 2026}")


def test_counts_of_citations_are_one_problem_if_they_are_shown() -> None:
    works = CITED + CITED.replace("id: w", "id: v")
    assert found(works=works) == []
    assert said(found(works=works, variant="show: citations")) == [
        (
            "publications[0].citations",
            "the CV prints how often 2 works are cited, which many funders refuse",
        )
    ]


def test_counts_that_no_work_has_are_no_problem() -> None:
    assert found(works=entry("w"), variant="show: citations") == []


def test_counts_of_citations_can_be_forbidden() -> None:
    (one,) = found(
        works=CITED,
        variant="show: citations",
        forbidden=frozenset({Metric.CITATIONS}),
    )
    assert one.severity is Severity.ERROR
    assert one.message == (
        "the CV prints how often 1 work is cited, which this application forbids"
    )
    assert one.hints == ("take `citations` out of the variant's `show`",)
