"""Modules that a library imports and a build hardly ever touches, loaded when touched.

Part of ``cli``. A build of the sample takes some 27 ms less for it: Pillow is 8 of
them, the metrics of fonts that are not embedded 4, what PyYAML has beside libyaml 8,
what runs other programs 2.5, ReportLab's judge of foreign code 2; each of the others is
1 or a half. What a library touches at once in any case is not among them: it would only
come a little later.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping, Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

from cvgen.cli.unseen import LateLoader

__all__ = ["DEFERRED", "defer_imports"]

HAS_LEAN_INSPECT = sys.version_info >= (3, 13)
"""Before, ``inspect``, which Typer needs, takes a base class from ``ast`` at once."""

UNTOUCHED: Collection[str] = ()

DEFERRED: Mapping[str, Collection[str]] = {
    "PIL": UNTOUCHED,
    "PIL.Image": UNTOUCHED,
    **({"ast": ("literal_eval",)} if HAS_LEAN_INSPECT else {}),
    "bz2": UNTOUCHED,
    "difflib": ("get_close_matches",),
    "gettext": ("gettext",),
    "lzma": UNTOUCHED,
    "msgspec.inspect": UNTOUCHED,
    "msgspec.msgpack": UNTOUCHED,
    "msgspec.toml": UNTOUCHED,
    "msgspec.yaml": UNTOUCHED,
    "pickle": UNTOUCHED,
    "reportlab.lib.rl_safe_eval": (
        "rl_extended_literal_eval",
        "rl_safe_eval",
        "rl_safe_exec",
        "safer_globals",
    ),
    "reportlab.pdfbase.pdfmetrics": UNTOUCHED,
    "reportlab.pdfbase.pdfutils": UNTOUCHED,
    "shellingham": UNTOUCHED,
    "subprocess": UNTOUCHED,
    "tempfile": UNTOUCHED,
    "textwrap": UNTOUCHED,
    "token": UNTOUCHED,
    "tokenize": UNTOUCHED,
    "traceback": ("FrameSummary", "StackSummary"),
    "urllib.parse": ("quote", "quote_from_bytes", "unquote", "urlparse"),
    "yaml": UNTOUCHED,
    "yaml.reader": ("ReaderError",),
}
"""Each with what is taken out of it by name at once, only to be called if ever."""


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
            late = LateLoader(spec.loader, DEFERRED[fullname])
            spec.loader = late  # type: ignore[assignment] # one by its methods
        return spec


def defer_imports() -> None:
    """Defer those imports from now on, wherever Python itself would go and look."""
    if PathFinder in sys.meta_path:  # an application in one file may do without
        sys.meta_path.insert(sys.meta_path.index(PathFinder), _Deferral())
