"""What a funder's scheme asks of a CV: rules, and where each was read.

Part of ``model``, a module for each kind of rule; ``presets`` applies and explains
them.
"""

from __future__ import annotations
