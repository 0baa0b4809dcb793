"""The author's YAML through ruamel.yaml and back, for what lines cannot be put into.

Part of ``importers.yaml``: works in braces, lists in brackets. Comments, order and
quotes stay; spaces may not.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError

from cvgen.diagnostics import InvalidInput, error
from cvgen.importers.merge.merge import Change
from cvgen.importers.profile.addition import Addition, field_of
from cvgen.importers.yaml.emit import WIDTH, as_data, plain_numbers
from cvgen.loading.node import Mapping

__all__ = ["rewrite", "rewrite_profile"]

NO_LIST = "the publications are no list"
NO_MAPPING = "the profile is no mapping"
UNREADABLE = "the file cannot be changed in place"


def rewrite(text: str, changes: Sequence[Change], added: Sequence[Mapping]) -> str:
    """The text of works with all changes.

    Raises:
        InvalidInput: ruamel.yaml does not read what cvgen does.
    """
    yaml = _yaml()
    works = _loaded(yaml, text)
    if not isinstance(works, CommentedSeq):
        raise _refused(NO_LIST)
    for change in changes:
        work = works[change.index]
        if isinstance(work, CommentedMap):
            for key in change.removed:
                work.pop(key, None)
            for key, node in change.fields:
                work[key] = as_data(node)
            for key, items in change.appended:
                there = work.get(key)
                if isinstance(there, CommentedSeq):
                    there.extend(as_data(one) for one in items)
    works.extend(as_data(node) for node in added)
    return _dumped(yaml, works)


def rewrite_profile(text: str, additions: Sequence[Addition]) -> str:
    """The text of a profile with all additions.

    Raises:
        InvalidInput: ruamel.yaml does not read what cvgen does.
    """
    yaml = _yaml()
    profile = _loaded(yaml, text)
    if not isinstance(profile, CommentedMap):
        raise _refused(NO_MAPPING)
    for one in additions:
        _add(profile, one)
    return _dumped(yaml, profile)


def _add(profile: CommentedMap, one: Addition) -> None:
    """Put something at its path."""
    holder: object = profile
    for step in one.path[:-1]:
        holder = _at(holder, step)
    data, there = as_data(one.node), _at(holder, one.path[-1])
    if isinstance(there, CommentedSeq) and isinstance(data, list):
        there.extend(data)
    elif isinstance(there, CommentedMap) and isinstance(data, dict):
        there.update(data)
    elif isinstance(holder, CommentedMap):
        holder[_key(holder, one.path[-1])] = data


def _at(holder: object, step: str | int) -> object:
    """What is at a key, in whatever spelling, or at a position."""
    match holder:
        case CommentedMap():
            return holder.get(_key(holder, step))
        case CommentedSeq():
            return holder[step]
        case _:
            return None


def _key(holder: CommentedMap, field: str | int) -> str | int:
    """The author's spelling of a field."""
    keys = (key for key in holder if isinstance(key, str))
    return next((key for key in keys if field_of(key) == field), field)


def _yaml() -> YAML:
    yaml = YAML()
    yaml.width = WIDTH
    yaml.preserve_quotes = True
    plain_numbers(yaml)
    return yaml


def _loaded(yaml: YAML, text: str) -> object:
    try:
        value: object = yaml.load(text)
    except YAMLError as problem:
        hint = str(problem).splitlines()[0]
        raise _refused(UNREADABLE, hint) from None
    return value


def _dumped(yaml: YAML, value: object) -> str:
    stream = StringIO()
    yaml.dump(value, stream)
    return stream.getvalue()


def _refused(message: str, *hints: str) -> InvalidInput:
    return InvalidInput((error("not-changed", message, hints=hints),))
