"""Modules that a library imports and a build hardly ever touches, loaded when touched.

Part of ``cli``. ReportLab imports Pillow for images and ``pickle`` for what it stores,
msgspec the other formats that it knows: without this, a build of a CV without a photo
spends a twentieth of its time on loading them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import LazyLoader
from types import ModuleType

__all__ = ["defer_imports"]

DEFERRED = frozenset(
    {
        "PIL.Image",
        "msgspec.inspect",
        "msgspec.msgpack",
        "msgspec.toml",
        "msgspec.yaml",
        "pickle",
    }
)


class _Deferral:
    """Finds those modules as usual, and has them executed at the first look into them.

    A finder as the import system describes it, and ``importlib.util.LazyLoader``. Its
    base class in ``importlib.abc`` takes longer to import than this may save.
    """

    @staticmethod
    def find_spec(
        fullname: str,
        path: Sequence[str] | None,
        target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        if fullname not in DEFERRED:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec and spec.loader:
            spec.loader = LazyLoader(spec.loader)
        return spec


def defer_imports() -> None:
    """Defer those imports from now on."""
    sys.meta_path.insert(0, _Deferral())
