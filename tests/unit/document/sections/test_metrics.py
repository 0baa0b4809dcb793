"""Metrics: only on request, and never without source and date."""

from __future__ import annotations

from tests.support.samples import composed_document
from tests.unit.document.rows import heads, rows

METRICS = "metrics: [{name: h-index, value: 23, source: Scopus, as-of: 2026-10-01}]"


def test_a_metric_has_its_source_and_date() -> None:
    assert rows(METRICS, "sections: [metrics]") == [
        ("h-index", "23 (Scopus, 1 Oct 2026)")
    ]


def test_no_cv_has_metrics_unless_its_variant_says_so() -> None:
    assert heads(composed_document(f"name: Mei Chen\n{METRICS}")) == []
