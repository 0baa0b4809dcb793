"""A finished CV against what an application allows.

Stands above the layout: it judges pages and lists, and changes nothing.
"""

from __future__ import annotations
