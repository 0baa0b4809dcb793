"""Where the fonts, the locales and the sample that come with cvgen are.

Part of ``files``. A wheel holds them inside the package; a checkout beside it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import cvgen

__all__ = ["bundled_folder"]


def bundled_folder(name: str) -> Path:
    """The folder ``fonts`` or ``data`` that this cvgen came with."""
    return _folder(cvgen.__file__, name)


@cache
def _folder(module: str, name: str) -> Path:
    """The folder beside or inside the package of a module; it is asked for often."""
    package = Path(module).parent
    packed = package / "bundled" / name
    return packed if packed.is_dir() else package.parent / name
