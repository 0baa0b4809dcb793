"""The edge to the file system: what the pure phases are given, and what is kept.

Reads the data, the bundled and installed fonts and the environment, and replaces output
files whole. Above ``pipeline``, below ``cli``.
"""

from __future__ import annotations
