"""Document and fonts → pages: the fourth phase of the pipeline, pure.

Words are shaped once (``typeface``, ``tokens``, ``fontbook``), paragraphs broken as a
whole (``shape``, ``choose_breaks``, ``line``), their lines stacked (``rows``,
``letterhead``, ``flow``), pages broken as a whole (``galley``, ``totalfit``,
``pagebreak``), and what needs the page count is added last (``marginals``).
``typeset`` runs the steps.
Distances are in points; y grows downwards from the sheet's top.
"""

from __future__ import annotations
