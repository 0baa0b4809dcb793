"""Nodes and imports in tests: short ways to make them, and to look at them."""

from __future__ import annotations

from typing import TypeAlias

from cvgen.importers.accept import Accepted, accept
from cvgen.importers.bibtex.import_bibtex import import_bibtex
from cvgen.importers.draft import Imported, as_node
from cvgen.loading.load import load_publications
from cvgen.loading.node import Mapping, Node, Scalar, Sequence
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText
from cvgen.model.publication import Publication

__all__ = ["Plain", "accepted", "bibtex", "mapping", "plain", "source", "works"]

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"


def plain(node: Node) -> Plain:
    """A node without its places."""
    match node:
        case Scalar(text=text):
            return text
        case Sequence(items=items):
            return [plain(one) for one in items]
        case Mapping(keys=keys, values=values):
            pairs = zip(keys, values, strict=True)
            return {key.text: plain(value) for key, value in pairs}


def mapping(value: object) -> Mapping:
    """A mapping of nodes from line 1."""
    node = as_node(value, 1)
    assert isinstance(node, Mapping)
    return node


def source(text: str, name: str = "file") -> SourceText:
    """A text with a name."""
    return SourceText(name, text)


def bibtex(text: str) -> tuple[list[Plain], list[str]]:
    """What BibTeX becomes: the fields of each work, and what is said."""
    imported = import_bibtex(source(text, "x.bib"))
    fields = [plain(draft.node) for draft in imported.drafts]
    return fields, [one.message for one in imported.findings]


def accepted(imported: Imported) -> tuple[Accepted, ...]:
    """The works of an import that can be printed."""
    found, _ = accept(imported)
    return found


def works(text: str) -> tuple[Publication, ...]:
    """The works of a YAML text, which is without faults."""
    report = Report(source(text), "publications")
    found = load_publications(report)
    assert not report.problems
    return found
