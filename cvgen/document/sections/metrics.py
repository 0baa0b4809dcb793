"""Metrics: a row for each, with its source and date.

Part of ``document.sections``. Printed only by a variant that names the section.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvgen.bibliography.dates import word_date
from cvgen.document.block import Entry
from cvgen.document.builder import PROFILE, BlockBuilder
from cvgen.model.sections.metrics import Metric
from cvgen.model.text import literal

__all__ = ["metric_rows"]


def metric_rows(metrics: Sequence[Metric], build: BlockBuilder) -> Iterator[Entry]:
    """A row for each metric, whose name is its label."""
    for i, metric in enumerate(metrics):
        node, origin = f"metrics/{i}", PROFILE.child("metrics", i)
        date = word_date(metric.as_of, build.locale)
        text = literal(f"{metric.value} ({metric.source}, {date})")
        body = build.paragraph(f"{node}/value", text, build.theme.body, origin=origin)
        yield build.row(node, metric.name, (body,), origin)
