"""CSL-JSON's names → names of cvgen.

Part of ``importers.csl``. Crossref writes a group as ``name``, and the ORCID iD as an
address.
"""

from __future__ import annotations

import re

from cvgen.importers.particles import part_particle
from cvgen.importers.tree import text_of
from cvgen.loading.fault import Refused
from cvgen.loading.identifiers import read_orcid
from cvgen.loading.names import read_name
from cvgen.loading.node import Node, Scalar
from cvgen.model.identifiers import Orcid
from cvgen.model.person import Author

__all__ = ["read_csl_name"]

SPACE = re.compile(r"\s+")


def read_csl_name(node: Node) -> Author | None:
    """A name; nothing if none of its parts is there."""
    if isinstance(node, Scalar):
        return _of_text(node.text)
    literal = _text(node, "literal") or _text(node, "name")
    family = _text(node, "family")
    given = _text(node, "given")
    particle = _text(node, "non-dropping-particle")
    if not family and not literal:
        family, given = given, ""
    if not family and not literal:
        return None
    if not particle:
        particle, family = part_particle(family)
    return Author(
        family="" if literal else family,
        given="" if literal else given,
        non_dropping_particle=particle,
        dropping_particle=_text(node, "dropping-particle"),
        suffix=_text(node, "suffix"),
        literal=literal,
        orcid=_orcid(_text(node, "ORCID") or _text(node, "orcid")),
    )


def _text(node: Node, key: str) -> str:
    return SPACE.sub(" ", text_of(node, key))


def _of_text(text: str) -> Author | None:
    text = SPACE.sub(" ", text).strip()
    if not text:
        return None
    try:
        name = read_name(text)
    except Refused:
        return Author(literal=text)
    return Author(
        family=name.family,
        given=name.given,
        non_dropping_particle=name.non_dropping_particle,
        suffix=name.suffix,
    )


def _orcid(text: str) -> Orcid | None:
    try:
        return read_orcid(text) if text else None
    except Refused:
        return None
