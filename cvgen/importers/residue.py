"""What another format has no field for, kept in one of ours: the residue.

Part of ``importers``; ``exporters`` writes it, so that a file which cvgen has exported
comes back as it was. It is JSON: fields of a work as the author would write them, and
``null`` for those that the other format makes up.
"""

from __future__ import annotations

import json

from cvgen.importers.draft import as_node
from cvgen.importers.fields import FIELDS, Gathered
from cvgen.importers.tree import words_of
from cvgen.loading.node import Mapping, is_absent

__all__ = ["restore", "restore_from"]


def restore(work: Gathered, text: str, line: int) -> None:
    """Put what a residue holds over what was read."""
    try:
        value: object = json.loads(text)
        node = as_node(value, line)
    except (ValueError, RecursionError):
        work.lose("cvgen", text, line)
        return
    if isinstance(node, Mapping):
        restore_from(work, node)
    else:
        work.lose("cvgen", text, line)


def restore_from(work: Gathered, node: Mapping) -> None:
    """The same, read already."""
    for key, value in zip(node.keys, node.values, strict=True):
        if key.text not in FIELDS:
            work.lose(f"cvgen.{key.text}", words_of(value), value.line)
        elif is_absent(value):
            work.values.pop(key.text, None)
        else:
            work.values[key.text] = value
