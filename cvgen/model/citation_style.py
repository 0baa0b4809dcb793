"""A citation style in CSL: how some journal or society words a reference.

Part of ``model``.
"""

import msgspec

__all__ = ["CitationStyle"]


class CitationStyle(msgspec.Struct, frozen=True):
    """An independent style (CSL 1.0): its name as the variant has it, and its XML."""

    name: str
    xml: str
