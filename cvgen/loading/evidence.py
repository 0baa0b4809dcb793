"""Every rule of a preset says where it was read, and there is such a source.

Part of ``loading``: ``preset`` asks this of a file's nodes, so that it is said together
with all other problems.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from cvgen.loading.fault import Fault, quoted
from cvgen.loading.keys import canonical
from cvgen.loading.node import Mapping, Node, Scalar, Sequence
from cvgen.loading.report import Report
from cvgen.model.preset.rule_name import RuleName
from cvgen.suggestion import suggest_or_list

__all__ = ["refuse_unsourced"]

RULES = {one.value for one in RuleName}
SOURCES, SOURCE, ADVICE, DELIVERY = "sources", "source", "advice", "delivery"

NO_DELIVERY = Fault(
    "missing-key",
    "`delivery` is missing",
    ("write for example `delivery: {mode: own-pdf, source: call}`",),
)


def refuse_unsourced(root: Node, report: Report) -> None:
    """Report rules without a source, and names of sources that there are not."""
    if not isinstance(root, Mapping):
        return
    keys = {canonical(key.text) for key in root.keys}
    if DELIVERY not in keys:
        report.refuse(NO_DELIVERY, root)
    known = _known(root)
    for steps, rule in _rules(root):
        report.steps[:] = steps
        _refuse_rule(rule, known, report)
    report.steps.clear()


def _pairs(node: Node) -> Iterator[tuple[str, Node]]:
    if isinstance(node, Mapping):
        for key, value in zip(node.keys, node.values, strict=True):
            yield canonical(key.text), value


def _known(root: Mapping) -> tuple[str, ...]:
    """The names of the preset's sources."""
    for key, value in _pairs(root):
        if key == SOURCES and isinstance(value, Mapping):
            return tuple(one.text for one in value.keys)
    return ()


def _rules(root: Mapping) -> Iterator[tuple[tuple[str | int, ...], Mapping]]:
    """The rules with the steps to each."""
    for key, value in _pairs(root):
        if key in RULES and isinstance(value, Mapping):
            yield (key,), value
        elif key == ADVICE and isinstance(value, Sequence):
            for i, item in enumerate(value.items):
                if isinstance(item, Mapping):
                    yield (key, i), item


def _refuse_rule(rule: Mapping, known: Collection[str], report: Report) -> None:
    sources = next((value for key, value in _pairs(rule) if key == SOURCE), None)
    names = sources.items if isinstance(sources, Sequence) else (sources,)
    if not any(isinstance(one, Scalar) and one.text for one in names):
        message = f"{report.subject} does not say where it was read"
        hint = "write for example `source: " + next(iter(known), "call") + "`"
        report.refuse(Fault("no-source", message, (hint,)), rule)
    report.steps.append(SOURCE)
    for one in names:
        if isinstance(one, Scalar) and one.text and one.text not in known:
            report.refuse(_unknown(one.text, known), one)
    report.steps.pop()


def _unknown(name: str, known: Collection[str]) -> Fault:
    """A source that the preset does not have."""
    hints = suggest_or_list(name, known, most=1, none="name it under `sources:`")
    return Fault("unknown-source", f"there is no source {quoted(name)}", hints)
