"""Decodes lists; a problem of one item does not stop the others.

Part of ``loading``; ``plan`` makes these from the tuples of the model.
"""

from __future__ import annotations

from cvgen.loading.fault import Fault, quoted
from cvgen.loading.node import Mapping, Node, Scalar, Sequence, is_absent
from cvgen.loading.report import Report
from cvgen.loading.scalars import Decoder, refuse_kind

__all__ = ["decode_items", "lines_decoder", "list_decoder"]

DASHES = "write each item on a line of its own, after `- `"
DASH = "write `- ` before {}, and begin its other keys below that one"
"""For an only entry, whose dash is forgotten more often than anything else."""


def list_decoder(decode_item: Decoder, *, one_or_more: bool) -> Decoder:
    """Decode a list, and an only item without its dash if that is allowed."""

    def decode(node: Node, report: Report) -> object:
        if isinstance(node, Sequence):
            return decode_items(node, report, decode_item)
        if one_or_more:
            return (decode_item(node, report),)
        refuse_kind(report, "a list", node, _hint(node, report))
        return None

    return decode


def _hint(node: Node, report: Report) -> str:
    """What makes a list of something else."""
    if not isinstance(node, Mapping) or not node.keys or report.is_inline(node):
        return DASHES
    return DASH.format(quoted(f"{node.keys[0].text}:"))


def lines_decoder(decode_item: Decoder) -> Decoder:
    """Decode a list of lines, or one text with a line for each."""

    def decode(node: Node, report: Report) -> object:
        if not isinstance(node, Scalar):
            return list_decoder(decode_item, one_or_more=False)(node, report)
        lines = (line for line in node.text.splitlines() if line.strip())
        return tuple(
            decode_item(Scalar(line, node.line, node.column, node.style), report)
            for line in lines
        )

    return decode


def decode_items(
    node: Sequence, report: Report, decode_item: Decoder
) -> tuple[object, ...]:
    """Decode the items, the report's steps at each in turn."""
    values: list[object] = []
    steps = report.steps
    steps.append(0)
    for index, item in enumerate(node.items):
        steps[-1] = index
        if is_absent(item):
            message = f"{report.subject} is empty"
            report.refuse(Fault("empty-text", message, ("delete its `-`",)), item)
        else:
            values.append(decode_item(item, report))
    steps.pop()
    return tuple(values)
