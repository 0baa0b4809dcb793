"""Modules that a library imports and a build hardly ever touches, loaded when touched.

Part of ``cli``. ReportLab imports Pillow for images and the metrics of fonts that are
not embedded, msgspec the other formats that it knows, Typer what runs other programs:
without this, a build of a CV without a photo spends a tenth of its time on loading
them.
"""

from __future__ import annotations

import sys
from _thread import RLock
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.abc import Loader

__all__ = ["DEFERRED", "defer_imports"]

DEFERRED = frozenset(
    {
        "PIL.Image",
        "ipaddress",
        "msgspec.inspect",
        "msgspec.msgpack",
        "msgspec.toml",
        "msgspec.yaml",
        "pickle",
        "reportlab.pdfbase.pdfmetrics",
        "reportlab.pdfbase.pdfutils",
        "subprocess",
        "textwrap",
    }
)

_executing = {name: RLock() for name in DEFERRED}


class _Unseen(ModuleType):
    """A module that nobody has looked into, though it may be imported again.

    That asks for its spec, which ``importlib.util.LazyLoader`` takes for a look; nor
    does it keep a second thread from what the first has executed in part.
    """

    def __getattribute__(self, name: str) -> object:
        if name != "__spec__" and (spec := self.__spec__):
            with _executing[spec.name]:
                _execute(self, spec)
        return ModuleType.__getattribute__(self, name)


class _LateLoader:
    """Leaves a module unseen, and knows who can execute it.

    A loader as the import system describes it. Its base class in ``importlib.abc``
    takes longer to import than this may save.
    """

    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """The module as its own loader makes it."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Put off what there is to execute."""
        _waiting[module.__name__] = self._loader
        module.__class__ = _Unseen


_waiting: dict[str, Loader] = {}
"""Who executes a module that is unseen, by its name."""


def _execute(module: ModuleType, spec: ModuleSpec) -> None:
    """Make the module what it would have been at once, unless that is being done."""
    loader = _waiting.pop(spec.name, None)
    if loader is None:
        return
    spec.loader = module.__loader__ = loader
    try:
        loader.exec_module(module)
    except BaseException:
        _waiting[spec.name] = loader
        raise
    module.__class__ = ModuleType


class _Deferral:
    """Finds those modules as usual, and has them executed at the first look."""

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
            late = _LateLoader(spec.loader)
            spec.loader = late  # type: ignore[assignment] # one by its methods
        return spec


def defer_imports() -> None:
    """Defer those imports from now on."""
    sys.meta_path.insert(0, _Deferral())
