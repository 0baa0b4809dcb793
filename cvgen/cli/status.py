"""The exit statuses that are not an error's own.

Part of ``cli``: 0 is done, 1 stands in ``diagnostics``, and 2, a command line that is
wrong, is Typer's.
"""

from __future__ import annotations

__all__ = ["INTERRUPTED"]

INTERRUPTED = 130
"""What a shell says of a program that an interrupt has ended."""
