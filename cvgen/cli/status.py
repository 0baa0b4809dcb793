"""The exit statuses that are not an error's own.

Part of ``cli``: 0 is done, 1 stands in ``diagnostics``, and 2, a command line that is
wrong, is Typer's.
"""

from __future__ import annotations

__all__ = ["CHANGED", "INTERRUPTED"]

CHANGED = 3
"""Something has changed; only those who ask for it are told so."""

INTERRUPTED = 130
"""What a shell says of a program that an interrupt has ended."""
