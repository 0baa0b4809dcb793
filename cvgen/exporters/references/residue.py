"""What a format loses of a work: found by reading what was written.

Part of ``exporters.references``.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from cvgen.importers.accept import accept
from cvgen.importers.draft import Imported, mapped
from cvgen.importers.writing.work import write_work
from cvgen.loading.node import Mapping, Node, Scalar
from cvgen.model.publication import Publication

__all__ = ["residues"]

FIELDS = tuple(
    (one.name, one.encode_name) for one in msgspec.structs.fields(Publication)
)
NOTHING = Scalar("", 1, 1)


def residues(
    works: Iterable[Publication], imported: Imported
) -> tuple[Mapping | None, ...]:
    """For each work what ``imported``, read from its export, has otherwise."""
    known = tuple(works)
    accepted, _ = accept(imported)
    read = {one.place: one.work for one in accepted}
    return tuple(_residue(work, read.get(i)) for i, work in enumerate(known))


def _residue(work: Publication, read: Publication | None) -> Mapping | None:
    """The fields that differ; what the format makes up is nothing."""
    nodes = dict(_pairs(write_work(work)))
    wrong: list[tuple[str, Node]] = []
    for name, key in FIELDS:
        if read is not None and getattr(work, name) == getattr(read, name):
            continue
        if key in nodes:
            wrong.append((key, nodes[key]))
        elif read is not None:
            wrong.append((key, NOTHING))
    return mapped(wrong, 1) if wrong else None


def _pairs(node: Mapping) -> Iterable[tuple[str, Node]]:
    return (
        (key.text, value) for key, value in zip(node.keys, node.values, strict=True)
    )
