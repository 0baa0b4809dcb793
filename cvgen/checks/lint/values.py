"""Every value of some types in a struct of the author's data, with its place.

Part of ``checks.lint``, for what is looked for wherever it may stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec

from cvgen.diagnostics import DataPath
from cvgen.model.date import End

__all__ = ["values_of"]

T = TypeVar("T")


def values_of(
    kind: type[T],
    struct: msgspec.Struct,
    path: DataPath,
    names: Iterable[str] | None = None,
) -> Iterator[tuple[T, DataPath]]:
    """The values in the order of the fields; ``names`` are the fields to look at.

    An ``End`` is a value as a whole: its date is none for who looks for dates.
    """
    for name in struct.__struct_fields__ if names is None else names:
        value = getattr(struct, name)
        if value and not isinstance(value, str):
            yield from _inner(kind, value, path, name.rstrip("_").replace("_", "-"))


def _inner(
    kind: type[T], value: object, path: DataPath, step: str | int
) -> Iterator[tuple[T, DataPath]]:
    if isinstance(value, kind):
        yield value, path.child(step)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            if isinstance(item, msgspec.Struct):
                yield from _inner(kind, item, path.child(step), index)
    elif isinstance(value, msgspec.Struct) and not isinstance(value, End):
        yield from values_of(kind, value, path.child(step))
