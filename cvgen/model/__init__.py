"""What the author says: frozen types with no behaviour beyond their invariants.

The first value of the pipeline (``loading`` makes it, every later phase reads it).
Field names follow CSL 1.0.2 where CSL has a name. The same types give the JSON Schema,
so a field's description and example stand beside it.
"""

from __future__ import annotations
