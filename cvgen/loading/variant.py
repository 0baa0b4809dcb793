"""A variant file becomes a ``Variant``, or every problem of it.

Part of ``loading``, beside ``load``.
"""

from __future__ import annotations

from cvgen.loading.fault import Fault
from cvgen.loading.source import SourceText
from cvgen.loading.whole import load_whole
from cvgen.model.variant import Variant

__all__ = ["load_variant"]

EMPTY = Fault(
    "empty-file",
    "the variant is empty",
    ("write `{}` into it for a CV with everything",),
)


def load_variant(source: SourceText) -> Variant:
    """Read a variant.

    Raises:
        InvalidInput: with all problems of the file.
    """
    return load_whole(source, "variant", Variant, EMPTY)
