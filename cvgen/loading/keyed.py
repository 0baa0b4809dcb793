"""Decodes mappings whose keys are data: ``links: {code: https://…}``.

Part of ``loading``; ``plan`` makes these from tuples that the model marks as keyed.
Each pair is decoded as the struct that it stands for, so that it is checked alike.
"""

from __future__ import annotations

from collections.abc import Callable

from cvgen.loading.fault import Fault
from cvgen.loading.node import Mapping, Node, Scalar, is_absent
from cvgen.loading.report import Report
from cvgen.loading.scalars import Decoder, refuse_kind
from cvgen.loading.structs import StructDecoder, line_hint

__all__ = ["keyed_decoder"]


def keyed_decoder(
    item: StructDecoder, key_field: str, fold: Callable[[str], str]
) -> Decoder:
    """Decode a mapping into a tuple of structs that hold their key.

    A value that is no mapping fills the first field that is required beside the key.
    Keys that ``fold`` makes alike are one.
    """
    value_field = next(f.key for f in item.required if f.argument != key_field)
    (name,) = (f.key for f in item.required if f.argument == key_field)
    shown = (item.fields[one].example.partition(": ")[2] for one in (name, value_field))
    lines = line_hint(": ".join(filter(None, shown)))

    def decode(node: Node, report: Report) -> object:
        if not isinstance(node, Mapping):
            refuse_kind(report, "a mapping", node, lines)
            return ()
        values: list[object] = []
        seen: dict[str, Scalar] = {}
        report.steps.append("")
        for key, child in zip(node.keys, node.values, strict=True):
            report.steps[-1] = key.text
            if seen.setdefault(fold(key.text), key) is not key:
                _refuse_double(key, seen[fold(key.text)], report)
            elif is_absent(child):
                message = f"`{key.text}` is empty"
                report.refuse(Fault("empty-text", message, ("delete it",)), key)
            else:
                pair = _pair(name, key, value_field, child)
                values.append(item.decode_mapping(pair, report))
        report.steps.pop()
        return tuple(values)

    return decode


def _pair(name: str, key: Scalar, value_field: str, child: Node) -> Mapping:
    """A key with its value as the mapping of a struct."""
    first = Scalar(name, key.line, key.column)
    if isinstance(child, Mapping):
        keys, values = (first, *child.keys), (key, *child.values)
        return Mapping(keys, values, key.line, key.column)
    second = Scalar(value_field, key.line, key.column)
    return Mapping((first, second), (key, child), key.line, key.column)


def _refuse_double(key: Scalar, first: Scalar, report: Report) -> None:
    from cvgen.loading.doubles import refuse_double  # noqa: PLC0415 — rare

    refuse_double((key.text, key, first), report)
