"""What a phase made before, for the next build in the same process.

Below every phase. Phases are pure: what one made of a value it would make of an equal
one again, as long as all else that it looks at, its premise, is the same. A memory
holds what the last run asked for and no more, so that it does not grow with every edit.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

__all__ = ["Memory"]

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Memory(Generic[Key, Value]):
    """Values by their keys, all made under one premise."""

    def __init__(self) -> None:
        self._premise: object = None
        self._before: dict[Key, Value] = {}
        self._now: dict[Key, Value] = {}

    def __len__(self) -> int:
        return len(self._now)

    def begin(self, premise: object = None) -> None:
        """Begin a run, which forgets what the last one did not ask for.

        Under another premise than the last all is forgotten.
        """
        self._before = self._now if premise == self._premise else {}
        self._premise = premise
        self._now = {}

    def resume(self, premise: object = None) -> None:
        """Go on with a run, or begin one under another premise.

        Who makes much the same again and again in one run forgets nothing between.
        """
        if premise != self._premise:
            self.begin(premise)

    def find(self, key: Key) -> Value | None:
        """The value of a key, if it was made in this run or the one before."""
        value = self._now.get(key)
        if value is None:
            value = self._before.get(key)
            if value is not None:
                self._now[key] = value
        return value

    def keep(self, key: Key, value: Value) -> Value:
        """Remember a value, which is returned."""
        self._now[key] = value
        return value

    def get(self, key: Key, make: Callable[[], Value]) -> Value:
        """The value of a key as it was made before, or made now."""
        value = self.find(key)
        return self.keep(key, make()) if value is None else value
