"""The command ``themes`` and what it may be told.

Part of ``cli.commands``.
"""

from __future__ import annotations

from cvgen.cli.commands.arguments import DataFolder
from cvgen.cli.data_folder import folder_if_there

__all__ = ["EXAMPLE", "themes"]

EXAMPLE = "Example: cvgen themes my-data"


def themes(data: DataFolder = None) -> None:
    """List the themes that come with cvgen, and those of a data folder."""
    from cvgen.cli.themes import list_themes

    list_themes(folder_if_there(data))
