"""The command ``themes`` and what it may be told.

Part of ``cli.commands``.
"""

from __future__ import annotations

from pathlib import Path

from cvgen.cli.commands.arguments import DataFolder

__all__ = ["EXAMPLE", "themes"]

EXAMPLE = "Example: cvgen themes my-data"


def themes(data: DataFolder = None) -> None:
    """List the themes that come with cvgen, and those of a data folder."""
    from cvgen.cli.themes import list_themes

    usual = Path("data")
    list_themes(data or (usual if usual.is_dir() else None))
