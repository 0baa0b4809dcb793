"""Sums of money.

Part of ``model``.
"""

import msgspec

from cvgen.model.about import Annotated, about

__all__ = ["Amount"]


class Amount(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A sum of money, in whole units of its currency."""

    total: Annotated[int, about("The whole sum.", 480000)]
    share: Annotated[int | None, about("The owner's part of it.", 310000)] = None
    currency: Annotated[
        str,
        about("The currency's code (ISO 4217).", "GBP", "EUR", pattern="^[A-Z]{3}$"),
    ]
