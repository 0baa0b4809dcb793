"""A module that is imported but not executed before somebody looks into it.

Part of ``cli``; ``deferral`` says which. To import it again, or to ask whether it is a
package, is no look; nor is to take a name out of it that is merely going to be called,
or a module out of a package.
"""

from __future__ import annotations

from _thread import RLock
from collections.abc import Collection, Mapping
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.abc import Loader

__all__ = ["LateLoader"]


class LateLoader:
    """Leaves a module unseen, and knows who can execute it.

    A loader as the import system describes it. Its base class in ``importlib.abc``
    takes longer to import than this may save. ``called`` are the names in the module
    that whoever imports them only calls.
    """

    def __init__(self, loader: Loader, called: Collection[str]) -> None:
        self._loader = loader
        self._called = called

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """The module as its own loader makes it."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Put off what there is to execute."""
        made = dict(vars(module))
        _waiting[module.__name__] = _Waiting(self._loader, self._called, made)
        module.__class__ = _Unseen


class _Waiting:
    """How a module that is unseen will be executed, by one thread at a time.

    ``made`` is what it has of itself; what somebody gives it before it is executed goes
    before what it says then, as ``importlib.util.LazyLoader`` has it too.
    """

    def __init__(
        self, loader: Loader, called: Collection[str], made: Mapping[str, object]
    ) -> None:
        self.called = called
        self._loader = loader
        self._made = made
        self._lock = RLock()
        self._is_begun = False

    def execute(self, module: ModuleType, spec: ModuleSpec) -> None:
        """Make the module what it would have been at once, unless that is being done.

        A second thread waits for what the first has executed in part.
        """
        with self._lock:
            if self._is_begun:
                return
            self._is_begun = True
            spec.loader = module.__loader__ = self._loader
            names = vars(module)
            given = {key: names[key] for key in names if self._is_given(key, names)}
            try:
                self._loader.exec_module(module)
            except BaseException:
                self._made = {key: names[key] for key in names if key not in given}
                self._is_begun = False
                raise
            names.update(given)
            module.__class__ = ModuleType

    def _is_given(self, key: str, names: Mapping[str, object]) -> bool:
        return key not in self._made or self._made[key] is not names[key]


_waiting: dict[str, _Waiting] = {}


class _Unseen(ModuleType):
    """The module; ``importlib.util.LazyLoader``'s takes another import for a look."""

    def __getattribute__(self, name: str) -> object:
        usual = ModuleType.__getattribute__
        spec: ModuleSpec | None = usual(self, "__spec__")
        if spec and name not in {"__spec__", "__path__"}:  # as import statements ask
            waiting = _waiting[spec.name]
            if name in waiting.called:
                return _Late(self, name)
            if spec.submodule_search_locations and (part := _part(spec.name, name)):
                return part
            waiting.execute(self, spec)
        return usual(self, name)


def _part(package: str, name: str) -> ModuleType | None:
    """The module of that name in a package, if there is one."""
    full = f"{package}.{name}"
    if name.startswith("__"):
        return None
    try:
        return import_module(full)
    except ModuleNotFoundError as missing:
        if missing.name != full:
            raise
        return None


class _Late:
    """What is to be called, of a module that is looked into only then."""

    def __init__(self, module: ModuleType, name: str) -> None:
        self._module = module
        self._name = name

    def __call__(self, *arguments: object, **named: object) -> object:
        return getattr(_seen(self._module), self._name)(*arguments, **named)

    def __getattr__(self, name: str) -> object:
        return getattr(getattr(_seen(self._module), self._name), name)


def _seen(module: ModuleType) -> ModuleType:
    vars(module)  # is a look
    return module
