"""Document and fonts → pages: the fourth phase of the pipeline, pure.

Words are shaped once (``typeface``, ``fontbook``), paragraphs broken as a whole
(``shape``, ``linebreak``, ``paragraph``), lines stacked (``flow``, ``keeps``), pages
broken as a whole (``galley``, ``totalfit``, ``pagebreak``), and what needs the page
count is added last (``marginals``). ``typeset`` runs the steps. Distances are in
points; y grows downwards from the sheet's top.
"""

from __future__ import annotations
