"""What a finished PDF was measured to be, whoever made it.

Part of ``checks``: values that know nothing of the reader they come from, so that a
layout of cvgen's own can be put into the same words. Points; y grows downwards from the
upper edge of the page as it is seen, with its rotation.
"""

from __future__ import annotations
