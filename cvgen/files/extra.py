"""How an optional part of cvgen is installed beside what is there.

Part of ``files``; the commands that need the part say it.
"""

from __future__ import annotations

import os
import sys

__all__ = ["install_hint"]


def install_hint(extra: str) -> str:
    """What to type for an extra of that name, into the Python that runs this.

    Its requirements are those that the installed cvgen names, which stays as it is.
    """
    return f'install it with `{_python()} -m pip install "cvgen[{extra}]"`'


def _python() -> str:
    """The interpreter: from here if it is below this folder, as ``.venv/bin``."""
    path = sys.executable or "python"
    below = os.path.join(os.getcwd(), "")  # noqa: PTH109, PTH118 -- keeps links as they are
    shown = path.removeprefix(below)
    return f'"{shown}"' if " " in shown else shown
