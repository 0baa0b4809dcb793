"""Changes since a CV was sent, in words.

Part of ``cli``; the command ``diff`` prints them.
"""

from __future__ import annotations
