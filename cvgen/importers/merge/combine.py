"""What an imported work adds to one that is there, and where the two differ.

Part of ``importers.merge``. What is missing is added, what is there stays and is said
where the import has something else. A preprint that has become a paper takes over what
the paper says of its type, its date and its identifiers, and keeps all the rest.
"""

from __future__ import annotations

import msgspec

from cvgen.checks.lint.title_key import is_preprint
from cvgen.importers.accept import Accepted
from cvgen.importers.fields import AND_OTHERS
from cvgen.importers.merge.compare import (
    Difference,
    is_alike,
    is_same_preprint,
    shown,
)
from cvgen.importers.merge.pair import GIVEN_UP, OF_PREPRINTS, preprint_of
from cvgen.importers.tree import items_of, pairs_of
from cvgen.loading.node import Node
from cvgen.model.person import Name
from cvgen.model.publication import Publication
from cvgen.model.work_type import Status

__all__ = ["Combined", "combine"]


class _Field(msgspec.Struct, frozen=True):
    """A field of a work: its attribute, its key, and what it is when it is not there.

    What must be there has no such value.
    """

    name: str
    key: str
    default: object


FIELDS = tuple(
    _Field(one.name, one.encode_name, one.default)
    for one in msgspec.structs.fields(Publication)
)
BY_KEY = {one.key: one for one in FIELDS}


class Combined(msgspec.Struct, frozen=True, kw_only=True):
    """Fields to be written and taken out, items for lists, differences, the result."""

    work: Publication
    fields: tuple[tuple[str, Node], ...] = ()
    removed: tuple[str, ...] = ()
    appended: tuple[tuple[str, tuple[Node, ...]], ...] = ()
    differences: tuple[Difference, ...] = ()
    is_paired: bool = False


def combine(mine: Publication, accepted: Accepted) -> Combined:
    """What one work adds to another that it is one with."""
    theirs = accepted.work
    nodes = dict(pairs_of(accepted.node))
    if is_preprint(mine) and not is_preprint(theirs):
        return _published(mine, theirs, nodes)
    if is_preprint(theirs) and not is_preprint(mine):
        return _with_preprint(mine, theirs, nodes)
    return _filled(mine, theirs, nodes)


def _filled(
    mine: Publication,
    theirs: Publication,
    nodes: dict[str, Node],
    taken_over: frozenset[str] = frozenset(),
) -> Combined:
    """The work with all that it lacks, and with what it takes over in any case."""
    added: list[tuple[str, Node]] = []
    values: dict[str, object] = {}
    appended: list[tuple[str, tuple[Node, ...]]] = []
    differences: list[Difference] = []
    for field in FIELDS:
        if field.key in {"id", AND_OTHERS} or field.key not in nodes:
            continue
        own, other = getattr(mine, field.name), getattr(theirs, field.name)
        if own == other:
            continue
        is_missing = own == field.default and not _is_told_by_date(field, mine)
        if is_missing or field.key in taken_over:
            added.append((field.key, nodes[field.key]))
            values[field.name] = other
        elif rest := _cut_off(own, other):
            appended.append((field.key, items_of(nodes[field.key])[-len(rest) :]))
            values[field.name] = (*own, *rest)
        elif field.key == "author" and theirs.and_others and _cut_off(other, own):
            continue
        elif own != field.default and not is_alike(own, other):
            differences.append(Difference(field.key, shown(own), shown(other)))
    if "issued" in values and mine.status and not (theirs.status or taken_over):
        state = Difference("status", mine.status.value, Status.PUBLISHED.value)
        differences.append(state)
    is_whole = mine.and_others and appended and not theirs.and_others
    if is_whole:
        values["and_others"] = False
    return Combined(
        work=msgspec.structs.replace(mine, **values),
        fields=tuple(added),
        removed=(AND_OTHERS,) if is_whole else (),
        appended=tuple(appended),
        differences=tuple(differences),
    )


def _cut_off(own: object, other: object) -> tuple[object, ...]:
    """Of a list of names that another one begins with, the rest of that."""
    if not (isinstance(own, tuple) and isinstance(other, tuple) and own):
        return ()
    count = len(own)
    if len(other) <= count or not isinstance(own[0], Name):
        return ()
    return other[count:] if is_alike(own, other[:count]) else ()


def _is_told_by_date(field: _Field, mine: Publication) -> bool:
    """Whether a state says no more than that there is a date."""
    return field.key == "status" and mine.issued is not None


def _with_preprint(
    mine: Publication, theirs: Publication, nodes: dict[str, Node]
) -> Combined:
    """A paper with what an imported preprint says: that it is one, and the rest."""
    rest = {key: node for key, node in nodes.items() if key not in OF_PREPRINTS}
    filled = _filled(mine, theirs, rest)
    found = preprint_of(theirs)
    if found is None:
        return filled
    value, node = found
    if mine.preprint is None:
        return msgspec.structs.replace(
            filled,
            work=msgspec.structs.replace(filled.work, preprint=value),
            fields=(*filled.fields, ("preprint", node)),
            is_paired=True,
        )
    if is_same_preprint(mine.preprint, value):
        return filled
    other = Difference("preprint", shown(mine.preprint), shown(value))
    return msgspec.structs.replace(filled, differences=(*filled.differences, other))


def _published(
    mine: Publication, theirs: Publication, nodes: dict[str, Node]
) -> Combined:
    """A preprint that has become a paper: the paper's facts, the author's marks."""
    found = preprint_of(mine) if mine.preprint is None else None
    kept = frozenset({"URL"}) if found and found[0].url is None else frozenset[str]()
    filled = _filled(mine, theirs, nodes, OF_PREPRINTS - kept)
    new = {key for key, _ in filled.fields}
    blank = {
        key: BY_KEY[key].default
        for key in sorted(GIVEN_UP - new)
        if getattr(mine, BY_KEY[key].name) != BY_KEY[key].default
    }
    values = {BY_KEY[key].name: default for key, default in blank.items()}
    fields = filled.fields
    if found is not None:
        values["preprint"] = found[0]
        fields = (
            *(pair for pair in fields if pair[0] != "preprint"),
            ("preprint", found[1]),
        )
    return msgspec.structs.replace(
        filled,
        work=msgspec.structs.replace(filled.work, **values),
        fields=fields,
        removed=(*filled.removed, *blank),
        is_paired=True,
    )
