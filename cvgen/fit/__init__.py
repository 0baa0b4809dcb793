"""Fit: a CV that is too long, made to fit the pages that are allowed.

Between ``pipeline`` and the phases that it runs again and again: a document is
composed, its strips are counted into pages, and if there are too many it is composed
otherwise: with tighter spaces, in smaller type, without what the variant can spare.
``search`` is the door; ``report`` holds what came of it.
"""

from __future__ import annotations
