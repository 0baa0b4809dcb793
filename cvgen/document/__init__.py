"""Cv and bibliography → a tree of blocks with resolved styles: the third phase, pure.

Every block has a role (a standard structure type of ISO 32000-1, 14.8.4) and a node id,
so that tags, outline and diagnostics never depend on what is painted where.
"""

from __future__ import annotations
