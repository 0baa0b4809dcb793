"""A work of ORCID's and the record of its DOI → the work with its authors.

Part of ``importers.orcid``: what ORCID says of a work stays, but for its authors.
"""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.importers.draft import Draft, mapped
from cvgen.importers.fields import AND_OTHERS
from cvgen.importers.tree import find, pairs_of

__all__ = ["fill_up"]


def fill_up(draft: Draft, record: Draft) -> Draft:
    """The work with what else the record says, and with the record's authors."""
    pairs = dict(pairs_of(record.node)) | dict(pairs_of(draft.node))
    authors = find(record.node, "author")
    if authors is not None:
        pairs["author"] = authors
        pairs.pop(AND_OTHERS, None)
        if (others := find(record.node, AND_OTHERS)) is not None:
            pairs[AND_OTHERS] = others
    return replace(draft, node=mapped(pairs.items(), draft.node.line))
