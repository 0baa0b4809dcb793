"""The command ``variants`` and what it may be told.

Part of ``cli.commands``.
"""

from __future__ import annotations

from cvgen.cli.commands.arguments import DataFolder
from cvgen.cli.data_folder import USUAL

__all__ = ["EXAMPLE", "variants"]

EXAMPLE = "Example: cvgen variants my-data"


def variants(data: DataFolder = None) -> None:
    """List the variants of a data folder."""
    from cvgen.cli.variants import list_variants

    list_variants(data or USUAL)
