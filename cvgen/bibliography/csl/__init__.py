"""References in a CSL style, by citeproc-py, which only ``render`` imports.

Part of ``bibliography``, in place of ``reference``'s own layout if a variant names a
style. Steps: ``variables`` (works as CSL-JSON) → ``render`` (in the style, which
``adapt`` and ``mend`` have made fit) → ``tidy`` (what is not there leaves no trace) →
``marks`` (markup as rich text) → ``owner`` (the owner's name strong) → ``links``;
``word`` puts them together.
"""

from __future__ import annotations
