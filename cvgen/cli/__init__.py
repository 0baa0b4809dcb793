"""The command line: arguments → exit status, and the only place that prints.

The top of the import order. Commands import what they need when they run, so that
``--help``, ``--version`` and completion stay quick.
"""

from __future__ import annotations
