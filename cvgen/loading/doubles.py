"""Reports keys that a mapping has twice, and where a forgotten dash is why.

Part of ``loading``; ``structs`` and ``keyed`` find the doubles. To YAML an item of a
list without its ``- `` belongs to the item before it: who deleted one of each two keys
then would lose an item.
"""

from __future__ import annotations

from typing import TypeAlias

from cvgen.loading.fault import Fault, quoted
from cvgen.loading.node import Mapping, Scalar
from cvgen.loading.report import Report

__all__ = ["Double", "refuse_double", "refuse_doubles"]

Double: TypeAlias = tuple[str, Scalar, Scalar]
"""The name of a field, a key of it, and the key that it had before."""

DELETE = "delete one of them"
DASH = "put a `- ` before it, in the same column as the others"


def refuse_doubles(doubles: list[Double], node: Mapping, report: Report) -> bool:
    """Report the doubles of a mapping, at whose path the report is.

    Where the mapping is two items or more, only their beginnings are said, and the
    answer is true.
    """
    begin_items = [double for double in doubles if double[2] is node.keys[0]]
    is_several = are_items(doubles, begin_items, node, report)
    report.steps.append("")
    for double in begin_items if is_several else doubles:
        report.steps[-1] = double[0]
        refuse_double(double, report, has_dash=not is_several)
    report.steps.pop()
    return is_several


def are_items(
    doubles: list[Double], begin_items: list[Double], node: Mapping, report: Report
) -> bool:
    """Whether the keys of an item begin again, with the first key and another."""
    is_item = bool(report.steps) and isinstance(report.steps[-1], int)
    begins_again = doubles[:1] == begin_items[:1] and len(doubles) > len(begin_items)
    return is_item and begins_again and not report.is_inline(node)


def refuse_double(double: Double, report: Report, *, has_dash: bool = True) -> None:
    """Report a key that was there before, or begins an item that has no dash."""
    name, key, first = double
    message = f"{quoted(name)} is given twice, first in line {first.line}"
    if not has_dash:
        message += ", and others after it: its `- ` is missing"
    hint = DELETE if has_dash else DASH
    report.refuse(Fault("duplicate-key", message, (hint,)), key)
