"""What an application forbids to print: data of a preset, for the checks.

Part of ``checks.lint``; light enough for every build to know it.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from cvgen.checks.lint.private_kind import PrivateKind
from cvgen.model.preset.content import Metric, MetricRule, PrivateRule
from cvgen.model.preset.evidence import Rule

__all__ = ["NOTHING_FORBIDDEN", "Forbidden", "forbidden_by"]


class Forbidden(msgspec.Struct, frozen=True, kw_only=True):
    """Kinds of metrics and of private data, each of which is an error in print."""

    metrics: frozenset[Metric] = frozenset()
    private: frozenset[PrivateKind] = frozenset()


NOTHING_FORBIDDEN = Forbidden()


def forbidden_by(rules: Iterable[Rule]) -> Forbidden:
    """What rules of a funder forbid; rules of other things forbid nothing here."""
    metrics: set[Metric] = set()
    private: set[PrivateKind] = set()
    for rule in rules:
        match rule:
            case MetricRule(forbidden=kinds):
                metrics.update(kinds)
            case PrivateRule(forbidden=fields):
                private.update(PrivateKind(one.value) for one in fields)
            case _:
                pass
    return Forbidden(metrics=frozenset(metrics), private=frozenset(private))
