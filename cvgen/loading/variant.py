"""A variant file becomes a ``Variant``, or every problem of it.

Part of ``loading``, beside ``load``.
"""

from __future__ import annotations

import re

from cvgen.loading.fault import Fault
from cvgen.loading.keys import canonical
from cvgen.loading.node import Mapping, Node, Scalar, Sequence
from cvgen.loading.nodes import parse
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText
from cvgen.loading.whole import load_whole
from cvgen.model.section_key import SECTION_NAME
from cvgen.model.variant import Variant

__all__ = ["load_variant", "named_sections"]

EMPTY = Fault(
    "empty-file",
    "the variant is empty",
    ("write `{}` into it for a CV with everything",),
)


def load_variant(source: SourceText) -> Variant:
    """Read a variant.

    Raises:
        InvalidInput: with all problems of the file.
    """
    return load_whole(source, "variant", Variant, EMPTY)


def named_sections(source: SourceText) -> tuple[str, ...]:
    """The sections that a variant names which could not be read, in their places.

    One without a name, or with one that is refused itself, is empty; there are none if
    the text is no YAML.
    """
    sections = _inner(parse(Report(source, "variant")), "sections")
    items = sections.items if isinstance(sections, Sequence) else (sections,)
    return tuple(_name(item) for item in items if item is not None)


def _name(item: Node) -> str:
    named = _inner(item, "section") or item
    name = named.text if isinstance(named, Scalar) else ""
    return name if re.search(SECTION_NAME, name) else ""


def _inner(node: Node | None, key: str) -> Node | None:
    if not isinstance(node, Mapping):
        return None
    pairs = zip(node.keys, node.values, strict=True)
    return next((value for one, value in pairs if canonical(one.text) == key), None)
