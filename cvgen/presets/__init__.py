"""Presets: what a funder's rules make of a variant and its theme, and in plain words.

Beside ``document``, which it knows little of: a preset, as ``loading`` has read it, is
first put in force (``rulings``), then applied as far as that can be done before
anything is set: ``apply_variant``, ``apply_theme``, ``apply_file_name``. What was
changed and what was left is said in ``report``'s values. ``explain`` says each rule in
words. To measure what came of it is left to ``checks``.
"""

from __future__ import annotations
