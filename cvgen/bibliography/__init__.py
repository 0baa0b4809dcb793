"""Works → numbered references: the second phase of the pipeline, pure.

Takes the works as the author wrote them and returns them ordered, numbered and worded
as rich text with the owner's name marked. Knows ``model`` and ``diagnostics`` only.
"""

from __future__ import annotations
