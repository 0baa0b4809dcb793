"""What a phase made before, for the next build in the same process.

Below every phase. Phases are pure: what one made of a value it would make of an equal
one again, as long as all else that it looks at, its premise, is the same. A memory
holds what the last run asked for and no more, so that it does not grow with every edit.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import Generic, TypeVar

__all__ = ["FEW", "Index", "Memory"]

FEW = 8
"""Values that are made anew without a look at what else is known."""

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Memory(Generic[Key, Value]):
    """Values by their keys, all made under one premise.

    Keys may be large, so that a look takes no more than one hash.
    """

    def __init__(self) -> None:
        self._premise: object = None
        self._known: dict[Key, _Kept[Value]] = {}
        self._run = 0

    def __len__(self) -> int:
        return sum(kept.run == self._run for kept in self._known.values())

    def begin(self, premise: object = None) -> None:
        """Begin a run, which forgets what the last one did not ask for.

        Under another premise than the last all is forgotten.
        """
        if premise != self._premise:
            self._known.clear()
        run = self._run
        for key in [key for key, kept in self._known.items() if kept.run != run]:
            del self._known[key]
        self._premise = premise
        self._run += 1

    def resume(self, premise: object = None) -> None:
        """Go on with a run, or begin one under another premise.

        Who makes much the same again and again in one run forgets nothing between.
        """
        if premise != self._premise:
            self.begin(premise)

    def find(self, key: Key) -> Value | None:
        """The value of a key, if it was made in this run or the one before."""
        kept = self._known.get(key)
        if kept is None:
            return None
        kept.run = self._run
        return kept.value

    def known(self) -> Iterator[tuple[Key, Value]]:
        """All that was made in this run or the one before, which asks for nothing."""
        return ((key, kept.value) for key, kept in self._known.items())

    def keep(self, key: Key, value: Value) -> Value:
        """Remember a value, which is returned."""
        self._known[key] = _Kept(value, self._run)
        return value

    def get(self, key: Key, make: Callable[[], Value]) -> Value:
        """The value of a key as it was made before, or made now."""
        value = self.find(key)
        return self.keep(key, make()) if value is None else value


class Index(Generic[Key, Value]):
    """What is known, by another key than it is kept by; for a single run.

    It is ``read`` as soon as it has been asked for more than a ``FEW`` times: an edit
    asks for little that is new, which is made sooner than all that is known is read.
    """

    def __init__(self, read: Callable[[], Mapping[Key, Value]]) -> None:
        self._read = read
        self._asked = 0
        self._known: Mapping[Key, Value] = {}

    def find(self, key: Callable[[], Key]) -> Value | None:
        """The value of a key, which is made only if there is anything to look up."""
        self._asked += 1
        if self._asked == FEW:
            self._known = self._read()
        return self._known.get(key()) if self._known else None


class _Kept(Generic[Value]):
    """A value and the last run that asked for it."""

    __slots__ = ("run", "value")

    def __init__(self, value: Value, run: int) -> None:
        self.value = value
        self.run = run
