"""The author's data against what readers of a CV stumble over.

Part of ``checks``: pure checks of a ``Cv``, a variant and its bibliography. ``lint``
composes them; each of the others is a check, or what several of them need.
"""

from __future__ import annotations
