"""Regular expressions of PyYAML, compiled when they are first used.

Part of ``cli``. The one that tells what PyYAML's own reader cannot print goes over all
of Unicode and takes 5 of a build's 214 ms to compile, though libyaml is what reads; the
one for moments takes another half.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Mapping, Sequence
from importlib.machinery import SourceFileLoader
from types import ModuleType

__all__ = ["WITH_PATTERNS", "PatientLoader"]

WITH_PATTERNS = frozenset({"yaml.constructor", "yaml.reader"})
"""Modules that compile what they merely search with, and do not hand over to ``re``."""


class PatientLoader(SourceFileLoader):
    """Executes a module with a ``re`` that does not compile before it has to."""

    def exec_module(self, module: ModuleType) -> None:
        """Execute it with a table of built-in functions, as ``exec`` describes it."""
        vars(module)["__builtins__"] = {**vars(builtins), "__import__": _import}
        super().exec_module(module)


class _LatePattern:
    """An expression that is compiled once something is asked of it."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> object:
        return getattr(re.compile(*self._source), name)

    def __reduce__(self) -> tuple[object, ...]:
        return re.compile, self._source


_patient_re = ModuleType(re.__name__)
vars(_patient_re).update({**vars(re), "compile": _LatePattern})


def _import(
    name: str,
    globals: Mapping[str, object] | None = None,  # noqa: A002 -- as Python names them
    locals: Mapping[str, object] | None = None,  # noqa: A002
    fromlist: Sequence[str] | None = (),
    level: int = 0,
) -> ModuleType:
    if name == re.__name__ and not level:
        return _patient_re
    return __import__(name, globals, locals, fromlist, level)
