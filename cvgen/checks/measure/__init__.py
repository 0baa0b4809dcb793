"""From the glyphs and shapes of pages to what they were measured to be.

Part of ``checks``: pure steps between a reader and ``checks.measured``.
"""

from __future__ import annotations
