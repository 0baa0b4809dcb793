"""References in a CSL style, by citeproc-py, which only ``render`` imports.

Part of ``bibliography``, in place of ``reference``'s own layout if a variant names a
style. Steps: ``variables`` (works as CSL-JSON) → ``render`` (the style, without what
hides authors) → ``marks`` (markup as rich text) → ``owner`` (the owner's name strong)
→ ``word`` (what a CV adds).
"""

from __future__ import annotations
