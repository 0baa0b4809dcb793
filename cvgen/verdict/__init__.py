"""A measured file against the rules of a preset: what is kept, broken, or not known.

Stands above ``checks``, which measure, and ``presets``, which know the rules: a module
for each family of rules, pure, and ``judge`` over them. Nothing is passed silently:
what a finished file does not show is said to be not checked.
"""

from __future__ import annotations
