"""The commands: what each may be told, and its help.

Part of ``cli``, a file a command. What a command does is imported when it runs.
"""

from __future__ import annotations
