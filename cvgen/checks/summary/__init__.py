"""Questions to a measurement: what a funder's rule asks, each a pure function.

Part of ``checks``. An answer of None says that nothing was measured; that is no pass.
"""

from __future__ import annotations
