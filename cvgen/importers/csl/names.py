"""CSL-JSON's names → names of cvgen.

Part of ``importers.csl``. Crossref writes a group as ``name``, and the ORCID iD as an
address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvgen.importers.tree import pairs_of, text_of, words_of
from cvgen.loading.fault import Refused
from cvgen.loading.identifiers import read_orcid
from cvgen.loading.names import read_author, trailing_particles
from cvgen.loading.node import Node, Scalar
from cvgen.model.identifiers import Orcid
from cvgen.model.particles import part_particle
from cvgen.model.person import Author

__all__ = ["is_others", "lost_of_name", "read_csl_name"]

OTHERS = re.compile(r"(?:and )?others|et\.? al\.?", re.IGNORECASE)
SPACE = re.compile(r"\s+")
PARTS = frozenset({"family", "given", "dropping-particle", "non-dropping-particle"})
OF_THE_FORM = frozenset(
    {
        *("comma-suffix", "static-ordering", "parse-names", "isInstitution", "multi"),
        *("sequence", "authenticated-orcid"),
    }
)
"""What says how a name is to be printed or where it stands, and not how it is."""


def is_others(node: Node) -> bool:
    """Whether it is no name, but says that there are more: Zotero's of BibTeX's."""
    parts = (_text(node, key) for key in ("given", "family", "literal", "name"))
    text = node.text if isinstance(node, Scalar) else " ".join(filter(None, parts))
    return OTHERS.fullmatch(text.strip()) is not None


def read_csl_name(node: Node) -> Author | None:
    """A name; nothing if none of its parts is there."""
    if isinstance(node, Scalar):
        return _of_text(node.text)
    orcid = _orcid(_text(node, "ORCID") or _text(node, "orcid"))
    suffix = _text(node, "suffix")
    if literal := _text(node, "literal") or _text(node, "name"):
        return Author(literal=literal, suffix=suffix, orcid=orcid)
    family, given = _text(node, "family"), _text(node, "given")
    if not family:
        family, given = given, ""
    if not family:
        return None
    particle = _text(node, "non-dropping-particle")
    if not particle:
        particle, family = part_particle(family)
    dropping = _text(node, "dropping-particle")
    if not dropping:
        given, dropping = trailing_particles(given)
    return Author(
        family=family,
        given=given,
        dropping_particle=dropping,
        non_dropping_particle=particle,
        suffix=suffix,
        orcid=orcid,
    )


def lost_of_name(node: Node, name: Author | None) -> Iterator[tuple[str, str]]:
    """The parts of a name, with what they say, that ``name`` has no place for."""
    told = OF_THE_FORM | {"suffix"}
    told |= {"literal", "name"} if name and name.literal else PARTS
    if name and name.orcid:
        told |= {"ORCID", "orcid"}
    for key, value in pairs_of(node):
        if key not in told and (words := words_of(value).strip()):
            yield key, words


def _text(node: Node, key: str) -> str:
    return SPACE.sub(" ", text_of(node, key))


def _of_text(text: str) -> Author | None:
    text = SPACE.sub(" ", text).strip()
    if not text:
        return None
    try:
        return read_author(text)
    except Refused:
        return Author(literal=text)


def _orcid(text: str) -> Orcid | None:
    try:
        return read_orcid(text) if text else None
    except Refused:
        return None
