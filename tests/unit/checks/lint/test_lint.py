"""All checks together: what they look at, and what they say of the samples."""

from __future__ import annotations

from collections import Counter

from cvgen.bibliography.compose import compose_bibliography
from cvgen.checks.lint.forbidden import Forbidden
from cvgen.checks.lint.lint import lint, lint_forbidden
from cvgen.checks.lint.private_kind import PrivateKind
from cvgen.diagnostics import Diagnostic
from cvgen.files.bundled import bundled_folder
from cvgen.load import load
from cvgen.model.date import PartialDate
from cvgen.model.preset.content import Metric
from cvgen.plan import Plan
from tests.support.samples import LARGE, folder_sources
from tests.unit.checks.lint.records import entry, plan, said

TODAY = PartialDate(2026, 11, 25)


def found(of: Plan, forbidden: Forbidden | None = None) -> tuple[Diagnostic, ...]:
    bibliography = compose_bibliography(of.cv, of.variant, of.locale)
    chosen = of.variant if of.sources.variant else None
    return lint(
        of.cv, chosen, bibliography, today=TODAY, forbidden=forbidden or Forbidden()
    )


def test_the_sample_is_clean() -> None:
    assert found(load(folder_sources(bundled_folder("data")))) == ()


def test_the_large_sample_has_the_flaws_that_it_is_known_to_have() -> None:
    flaws = found(load(folder_sources(LARGE)))
    cut = {"truncated-authors": 1}
    codes = Counter(one.code for one in flaws)
    assert codes == {"missing-doi": 10, "metric": 2, **cut}
    assert [one.message for one in flaws if one.code == "metric"] == [
        "`h-index` is a metric that many funders refuse",
        "`{metric:citations}` is a metric that many funders refuse",
    ]
    first = next(one for one in flaws if one.code == "missing-doi")
    assert (
        first.message == "`dawnchorus2025archive` is a published article without a DOI"
    )


def test_what_is_for_the_drawer_alone_prints_its_metrics() -> None:
    codes = Counter(one.code for one in found(load(folder_sources(LARGE, "full"))))
    assert codes == {"missing-doi": 10, "metric": 6, "truncated-authors": 1}


BAD = entry("a", note="TBD", title="The the hum") + entry("b", title="A (hum")


def test_without_a_variant_the_whole_record_is_looked_at() -> None:
    codes = Counter(one.code for one in found(plan("", BAD)))
    assert codes == {
        "placeholder": 1,
        "double-word": 1,
        "unpaired-bracket": 1,
        "missing-doi": 2,
    }


def test_with_a_variant_only_what_it_prints() -> None:
    variant = "sections: [{section: publications, select: {ids: [b]}}]"
    assert [one.code for one in found(plan("", BAD, variant))] == [
        "unpaired-bracket",
        "missing-doi",
    ]


OLD = entry("w", status="submitted", issued="2025-01")


def test_a_variant_s_day_goes_before_that_of_the_build() -> None:
    assert [one.code for one in found(plan("", OLD, "{}"))] == ["stale-submission"]
    assert found(plan("", OLD, "as-of: 2025-12")) == ()


PRIVATE = """
summary: My h-index is 23, in a top journal.
personal: [{label: Nationality, value: British, visibility: public}]
"""
FORBIDDEN = Forbidden(
    metrics=frozenset({Metric.H_INDEX}),
    private=frozenset({PrivateKind.NATIONALITY}),
)


def test_a_build_hears_of_what_is_forbidden_and_of_nothing_else() -> None:
    of = plan(PRIVATE, BAD)
    bibliography = compose_bibliography(of.cv, of.variant, of.locale)
    assert said(lint_forbidden(of.cv, of.variant, bibliography, FORBIDDEN)) == [
        ("profile.summary", "`h-index` is a metric that this application forbids"),
        (
            "profile.personal[0]",
            "a nationality is printed, which this application forbids",
        ),
    ]


def test_a_check_says_both() -> None:
    severities = Counter(one.severity.value for one in found(plan(PRIVATE), FORBIDDEN))
    assert severities == {"error": 2, "warning": 1}
