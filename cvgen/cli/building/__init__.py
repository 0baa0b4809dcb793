"""The commands ``build`` and ``watch``: a data folder → PDFs, and what is said of them.

Part of ``cli``. ``build`` makes what is not as it would be made, ``watch`` goes on.
"""

from __future__ import annotations
