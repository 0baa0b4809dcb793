"""Metrics: numbers that others count, with who counted and when.

Part of ``model.sections``. A number without a source and a date says nothing, so both
are required (San Francisco Declaration on Research Assessment, 2012).
"""

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.date import PartialDate

__all__ = ["Metric"]


class Metric(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A number about the owner's work."""

    name: Annotated[
        str, about("What is counted, as `{metric:h-index}` names it.", "h-index")
    ]
    value: Annotated[str, about("The number.", "23")]
    source: Annotated[str, about("Who counted.", "Google Scholar")]
    as_of: Annotated[PartialDate, about("When.", "2026-10-01")]
