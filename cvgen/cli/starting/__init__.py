"""The command ``new``: a folder with data to fill in, or with the sample.

Part of ``cli``.
"""

from __future__ import annotations
