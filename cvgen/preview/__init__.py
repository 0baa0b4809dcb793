"""The preview: a CV's pages in a browser, as they are after every save.

An edge of the program, above ``live`` and below ``cli``. ``source_map`` says where on
the pages each value of the data stands, ``raster`` paints a page, ``shown`` is what
the browser is told, ``session`` keeps it up to date, and ``server`` serves it to this
machine alone (``guard``). ``static`` is the page itself.
"""

from __future__ import annotations
