"""The data folder of a command that names none.

Part of ``cli``.
"""

from __future__ import annotations

from pathlib import Path

__all__ = ["USUAL", "folder_if_there"]

USUAL = Path("data")
"""The folder that a command reads if none is named."""


def folder_if_there(named: Path | None) -> Path | None:
    """The folder that is named, or the usual one; none if there is none to look into.

    For what cvgen brings along and an author may add to: themes and presets.
    """
    return named or (USUAL if USUAL.is_dir() else None)
