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

__all__ = ["load_variant", "named_sections", "section_ids"]

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
    """The sections that a variant names, whatever else it says, in their places.

    One without a name, or with one that is refused itself, is empty; there are none if
    the text is no YAML.
    """
    sections = _inner(parse(Report(source, "variant")), "sections")
    items = sections.items if isinstance(sections, Sequence) else (sections,)
    return tuple(_name(item) for item in items if item is not None)


def section_ids(profile: SourceText) -> tuple[str, ...] | None:
    """The ids of the author's sections in a profile, whatever else it says.

    Every id of an entry counts, since the key above them may be misspelt. None if the
    text is no YAML, and nobody knows which there are.
    """
    root = parse(Report(profile, "profile"))
    if root is None:
        return None
    lists = root.values if isinstance(root, Mapping) else ()
    items = (item for one in lists if isinstance(one, Sequence) for item in one.items)
    ids = (_inner(item, "id") for item in items)
    return tuple(one.text for one in ids if isinstance(one, Scalar))


def _name(item: Node) -> str:
    named = _inner(item, "section") or item
    name = named.text if isinstance(named, Scalar) else ""
    return name if re.search(SECTION_NAME, name) else ""


def _inner(node: Node | None, key: str) -> Node | None:
    if not isinstance(node, Mapping):
        return None
    pairs = zip(node.keys, node.values, strict=True)
    return next((value for one, value in pairs if canonical(one.text) == key), None)
