"""Pages → bytes: the last phase of the pipeline, and the only one that knows ReportLab.

It decides nothing: every position comes from ``layout``, every role, title and language
from ``document``. Equal input gives equal bytes.
"""

from __future__ import annotations
